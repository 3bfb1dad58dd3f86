import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deathMessage } from "../../extension/death-message.js";
import { startKernelProcess } from "../../extension/kernel-process.js";
import { TEXTS } from "../../extension/texts.js";

const texts = TEXTS.nb;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kommunelab-process-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Starts a kernel whose program is `code`. */
async function start(code: string) {
  const program = join(folder, "program.mjs");
  await writeFile(program, code);
  return startKernelProcess({ node: { path: process.execPath, env: { MARK: "set" } }, program, cwd: folder, texts });
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
    expect({ cwd, mark, flags }).toEqual({ cwd: folder, mark: "set", flags: ["--no-force-async-hooks-checks"] });
    if (process.platform !== "win32") expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
    kill();
    expect(await ended).toMatchObject({ code: null, signal: "SIGKILL" });
    await expect(stat(dirname(path))).rejects.toThrow("ENOENT");
  });

  it("tells its exit code and the last that it wrote", async () => {
    const { stream, ended } = await start(LISTEN);
    stream.write('console.error("first"); console.error("last words"); process.exit(3)');
    expect(await ended).toEqual({ code: 3, signal: null, lastLines: "first\nlast words" });
  });

  it("that ends before it listens fails to start, with what it wrote", async () => {
    const started = start('console.error("no such module"); process.exitCode = 7;');
    await expect(started).rejects.toThrow(
      "Kommunelab-kjernen startet ikke: Kommunelab-kjernen stoppet (avslutningskode 7).\nno such module",
    );
  });

  it("that cannot be run fails to start, with the reason", async () => {
    const node = { path: join(folder, "no-node"), env: {} };
    const started = startKernelProcess({ node, program: "x", cwd: folder, texts });
    await expect(started).rejects.toThrow("ENOENT");
  });
});

describe("the message of a death", () => {
  it("names the signal or the exit code, in the user's language", () => {
    const death = { code: null, signal: "SIGKILL", lastLines: "" };
    expect(deathMessage(death, TEXTS.nb)).toBe("Kommunelab-kjernen stoppet (signal SIGKILL).");
    expect(deathMessage({ ...death, code: 1, signal: null }, TEXTS.en)).toBe(
      "The Kommunelab kernel ended (exit code 1).",
    );
  });
});
