import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KernelClient } from "./kernel-client.js";

let folder: string;
let kernel: KernelClient;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-notebook-"));
  kernel = await KernelClient.start(folder);
});

afterEach(async () => {
  await kernel.stop();
  rmSync(folder, { recursive: true });
});

/** The process of TypeScript that a kernel has started; it is there when a cell was checked. */
async function typeScriptOf(kernel: KernelClient): Promise<number> {
  await kernel.execute("1");
  const { stdout } = spawnSync("ps", ["-o", "pid=,ppid=,args=", "-e"], { encoding: "utf8" });
  const lines = stdout.split("\n").map((line) => line.trim().split(/\s+/));
  const found = lines.find(([, parent, program]) => Number(parent) === kernel.process.pid && program?.endsWith("/tsc"));
  return Number(found?.[0]);
}

function isAlive(pid: number): boolean {
  return spawnSync("ps", ["-p", String(pid)]).status === 0;
}

describe("the kernel's TypeScript", () => {
  it("ends when the kernel is killed", async () => {
    const pid = await typeScriptOf(kernel);
    expect(isAlive(pid)).toBe(true);
    kernel.process.kill("SIGKILL");
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });

  it("is started again when it is killed, and knows the earlier cells", async () => {
    await kernel.execute("const kept = 1");
    process.kill(await typeScriptOf(kernel), "SIGKILL");
    expect((await kernel.execute("kept.trim()")).reply.evalue).toContain("Property 'trim' does not exist on type '1'");
    expect((await kernel.execute("kept + 1")).result).toBe("2");
  });

  it("that does not answer can be interrupted, and knows nothing of the cell that did not run", async () => {
    process.kill(await typeScriptOf(kernel), "SIGSTOP");
    const { answer: waiting } = await kernel.begin("const unstarted = 1", ({ types }) => types.includes("busy"));
    await kernel.request("interrupt_request");
    expect((await waiting).reply).toMatchObject({ status: "error", ename: "Interrupted" });
    expect((await kernel.execute("unstarted")).reply.evalue).toBe("Cannot find name 'unstarted'.");
  });
});
