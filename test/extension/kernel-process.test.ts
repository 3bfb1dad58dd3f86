import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KernelDeath } from "../../extension/connection.js";
import { deathAdvice, deathMessage } from "../../extension/death-message.js";
import { startKernelProcess } from "../../extension/kernel-process.js";
import { TEXTS } from "../../extension/texts.js";
import type { Locale } from "../../kernel/mime.js";

const texts = TEXTS.nb;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kommunelab-process-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Starts a kernel whose program is `code`. */
async function start(code: string, maxMemory: number | null = null, language: { tableLanguage?: Locale } = {}) {
  const program = join(folder, "program.mjs");
  await writeFile(program, code);
  const node = { path: process.execPath, env: { MARK: "set" } };
  return startKernelProcess({ node, program, cwd: folder, maxMemory, texts, ...language });
}

const LISTEN = `
import { createServer } from "node:net";
const path = process.argv[process.argv.indexOf("--socket") + 1];
createServer((socket) => {
  socket.write(JSON.stringify({ path, cwd: process.cwd(), mark: process.env.MARK, flags: process.execArgv }) + "\\n");
  socket.on("data", (data) => eval(String(data)));
}).listen(path);
`;

describe("a kernel process", () => {
  it("runs in the notebook's folder, behind a socket in a folder that only its user can enter", async () => {
    const { stream, ended, kill } = await start(LISTEN);
    const [line] = await stream.take(1).toArray();
    const { path, cwd, mark, flags } = JSON.parse(String(line));
    expect({ cwd, mark, flags }).toEqual({
      cwd: folder,
      mark: "set",
      flags: expect.arrayContaining(["--no-force-async-hooks-checks"]),
    });
    if (process.platform !== "win32") expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
    kill();
    expect(await ended).toMatchObject({ code: null, signal: "SIGKILL" });
    await expect(stat(dirname(path))).rejects.toThrow("ENOENT");
  });

  it("is told which language its tables begin in: bokmål when nothing is said", async () => {
    for (const [given, expected] of [
      [{ tableLanguage: "en" }, "en"],
      [{ tableLanguage: "nb" }, "nb"],
      [{}, "nb"],
    ] as const) {
      const { stream, ended } = await start(LISTEN, null, given);
      stream.write("console.error(process.env.KOMMUNELAB_LOCALE); process.exit(0)");
      expect((await ended).lastLines).toBe(expected);
    }
  });

  it("tells its exit code and the last that it wrote", async () => {
    const { stream, ended } = await start(LISTEN);
    stream.write('console.error("first"); console.error("last words"); process.exit(3)');
    expect(await ended).toEqual({ code: 3, signal: null, outOfMemory: false, lastLines: "first\nlast words" });
  });

  it("tells the error that it reported before it ended, when nothing else of it reaches us", async () => {
    const { stream, ended } = await start(LISTEN);
    stream.write('process.report.writeReport(new RangeError("worker is gone")); process.exit(1)');
    const { code, lastLines } = await ended;
    expect(code).toBe(1);
    expect(lastLines).toContain("RangeError: worker is gone\n    at ");
  });

  it("tells that it ran out of memory, past the limit that it was given", async () => {
    const { stream, ended } = await start(LISTEN, 256);
    stream.write("const kept = []; for (;;) kept.push(new Array(1e5).fill(0.5))");
    const death = await ended;
    expect(death).toMatchObject({ outOfMemory: true, heapUsed: expect.any(Number), lastLines: "" });
    expect(death.heapUsed).toBeGreaterThan(200);
    expect(death.heapUsed).toBeLessThan(400);
    expect(deathMessage(death, texts)).toMatch(/^Kommunelab-kjernen gikk tom for minne og stoppet \(.+\)\.$/);
  });

  it("that ends before it listens fails to start, with what it wrote", async () => {
    const started = start('console.error("no such module"); process.exitCode = 7;');
    await expect(started).rejects.toThrow(
      "Kommunelab-kjernen startet ikke: Kommunelab-kjernen stoppet (avslutningskode 7).\nno such module",
    );
  });

  it("that cannot be run fails to start, with the reason", async () => {
    const node = { path: join(folder, "no-node"), env: {} };
    const started = startKernelProcess({ node, program: "x", cwd: folder, maxMemory: null, texts });
    await expect(started).rejects.toThrow("ENOENT");
  });
});

describe("the message of a death", () => {
  const death: KernelDeath = { code: null, signal: null, outOfMemory: false, lastLines: "" };

  it("names the signal and what it means, or the exit code, in the user's language", () => {
    expect(deathMessage({ ...death, signal: "SIGKILL" }, TEXTS.nb)).toBe(
      "Kommunelab-kjernen stoppet (signal SIGKILL: drept av noen, eller av systemet fordi maskinens minne tok slutt).",
    );
    expect(deathMessage({ ...death, signal: "SIGSEGV" }, TEXTS.en)).toBe(
      "The Kommunelab kernel ended (signal SIGSEGV: a memory fault, mostly in a package with native code).",
    );
    expect(deathMessage({ ...death, signal: "SIGSTKFLT" }, TEXTS.en)).toBe(
      "The Kommunelab kernel ended (signal SIGSTKFLT).",
    );
    expect(deathMessage({ ...death, code: 1 }, TEXTS.en)).toBe("The Kommunelab kernel ended (exit code 1).");
  });

  it("says how much memory was used when it was too much, and what to do", () => {
    const full = { ...death, signal: "SIGABRT", outOfMemory: true };
    expect(deathMessage(full, TEXTS.en)).toBe(
      "The Kommunelab kernel ran out of memory and ended (signal SIGABRT: Node.js gave up after a fault).",
    );
    expect(deathAdvice({ ...full, heapUsed: 4_144 }, TEXTS.en)).toEqual([
      "The values of its cells filled 4,144 MB. Hold less in memory at a time, or raise the limit in the setting kommunelab.maxMemory.",
      TEXTS.en.namesAreGone,
    ]);
    expect(deathAdvice(full, TEXTS.nb)[0]).toMatch(/^Hold mindre i minnet om gangen/);
    expect(deathAdvice(death, TEXTS.nb)).toEqual([TEXTS.nb.namesAreGone]);
  });
});
