import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KernelClient, kernelProgram } from "./kernel-client.js";

const start = () => KernelClient.start(tmpdir(), ["--type-check", "off"]);

describe("an interrupt", () => {
  let kernel: KernelClient;

  beforeAll(async () => {
    kernel = await start();
    await kernel.execute("let kept = 0");
  }, 60_000);

  afterAll(() => kernel.stop());

  it.each([
    ["a loop", "for (;;) kept++"],
    ["a loop after an await", "await 1; for (;;) kept++"],
    ["a loop in a timer", "setTimeout(() => { for (;;) kept++ }); await new Promise(() => {})"],
    ["a loop of promises", "const spin = async () => { for (;;) await kept++ }; await spin()"],
    ["a promise that never settles", "kept++; await new Promise(() => {})"],
    ["a loop that prints", "for (;;) { kept++; console.log('more') }"],
    ["a loop that catches", "for (;;) try { for (;;) kept++ } catch {} finally { kept++ }"],
  ])("releases %s and keeps the variables", async (_kind, code) => {
    const { answer } = await kernel.begin(`kept = 1; console.log("begun"); ${code}`);
    const interrupt = await kernel.request("interrupt_request");
    expect(interrupt.reply).toEqual({ status: "ok" });
    const cell = await answer;
    expect(cell.reply).toMatchObject({ status: "error", ename: "Interrupted" });
    expect(cell.stream("stderr")).toBe("");
    expect((await kernel.execute("kept > 0")).result).toBe("true");
  });

  it("ends what the cell goes on with by timers, and lets other cells' timers be", async () => {
    await kernel.execute("let ticks = 0; let others = 0; setInterval(() => { others++ }, 5)");
    const { answer } = await kernel.begin(
      "console.log('begun'); for (;;) { ticks++; await new Promise((r) => setTimeout(r, 5)) }",
    );
    await kernel.request("interrupt_request");
    await answer;
    const before = await kernel.execute("others = 0; ticks");
    const after = await kernel.execute("while (others < 10) await new Promise((r) => setTimeout(r, 5)); ticks");
    expect(after.result).toBe(before.result);
  });

  it("of what nothing can settle any more does not end the kernel when memory is collected", async () => {
    const { answer } = await kernel.begin("console.log('begun'); await new Promise(() => {})");
    await kernel.request("interrupt_request");
    await answer;
    const collect = 'require("node:v8").setFlagsFromString("--expose-gc"); require("node:vm").runInNewContext("gc")()';
    await kernel.execute(`${collect}; await new Promise((resolve) => setTimeout(resolve, 50))`);
    expect((await kernel.execute("'still here'")).result).toBe("'still here'");
  });

  it("when nothing runs does nothing", async () => {
    expect((await kernel.request("interrupt_request")).reply).toEqual({ status: "ok" });
    expect((await kernel.execute("'still here'")).result).toBe("'still here'");
  });

  it("may come as a signal when the cell waits", async () => {
    const { answer } = await kernel.begin("console.log('begun'); await new Promise(() => {})");
    kernel.process.kill("SIGINT");
    expect((await answer).reply).toMatchObject({ ename: "Interrupted" });
  });
});

describe("the kernel process", () => {
  it("ends when it is asked to, also while a cell loops", async () => {
    const kernel = await start();
    await kernel.begin("console.log('begun'); for (;;);");
    expect((await kernel.request("shutdown_request", { restart: true })).reply).toEqual({
      status: "ok",
      restart: true,
    });
    expect(await kernel.exited).toEqual({ code: 0, signal: null });
  });

  it("ends when the process of its front end is killed, also while a cell loops", async () => {
    const folder = mkdtempSync(join(tmpdir(), "kommunelab-orphan-"));
    const frontEnd = spawn(process.execPath, ["--input-type=module", "-e", FRONT_END, kernelProgram, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [kernel] = (await once(createInterface({ input: frontEnd.stdout }), "line")).map(Number);
    expect(isRunning(kernel as number)).toBe(true);
    frontEnd.kill("SIGKILL");
    await expect.poll(() => isRunning(kernel as number), { timeout: 20_000 }).toBe(false);
    rmSync(folder, { recursive: true });
  });

  it("ends when its front end is gone, in spite of timers", async () => {
    const kernel = await start();
    await kernel.execute("setInterval(() => {}, 10)");
    kernel.disconnect();
    expect(await kernel.exited).toEqual({ code: 0, signal: null });
  });
});

/** A front end of few words: starts a kernel, lets a cell loop there, and prints the kernel's process id. */
const FRONT_END = `
import { spawn } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";
const path = join(process.argv[2], "kernel");
const kernel = spawn(
  process.execPath,
  ["--no-force-async-hooks-checks", process.argv[1], "--socket", path, "--type-check", "off"],
  { stdio: ["ignore", "ignore", "inherit"] },
);
function begin() {
  const header = { msg_id: "1", session: "s", username: "u", date: "", msg_type: "execute_request", version: "5.4" };
  const content = { code: "console.log('begun'); for (;;);", silent: false, store_history: true, user_expressions: {}, allow_stdin: false, stop_on_error: true };
  const socket = connect(path);
  socket.on("error", () => setTimeout(begin, 10));
  socket.write(JSON.stringify({ channel: "shell", header, parent_header: {}, metadata: {}, content }) + "\\n");
  let seen = "";
  socket.on("data", (data) => {
    seen += data;
    if (seen.includes('"begun')) console.log(kernel.pid);
  });
}
begin();
`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
