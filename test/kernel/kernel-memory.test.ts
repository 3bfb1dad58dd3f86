import { tmpdir } from "node:os";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KernelClient } from "./kernel-client.js";

/** Near its limit V8 does little but collect. */
const PATIENT = { timeout: 60_000 };

let kernel: KernelClient;

beforeEach(async () => {
  process.env.NODE_OPTIONS = "--max-old-space-size=400";
  kernel = await KernelClient.start(tmpdir(), ["--type-check", "off"]);
  delete process.env.NODE_OPTIONS;
  await kernel.execute("let kept = 1; const wait = () => { const end = Date.now() + 1; while (Date.now() < end); }");
}, 60_000);

afterEach(async () => {
  await kernel.stop();
});

describe("a cell that fills the memory", PATIENT, () => {
  it("is ended with what was used, of what, and how to raise it, and the kernel keeps its variables", async () => {
    const cell = await kernel.execute(
      "kept = 2; let all = []; for (;;) { all.push(Array.from({ length: 20_000 }, (_, i) => ({ i }))); wait(); }",
    );
    expect(cell.reply).toMatchObject({ status: "error", ename: "OutOfMemory" });
    expect(cell.reply.evalue).toMatch(
      /^The cell was ended because the memory is nearly full: objects take \d{3} MB of \d{3} MB\. .* NODE_OPTIONS=--max-old-space-size=/,
    );
    expect((await kernel.execute("all = undefined; kept")).result).toBe("2");
  });

  it("is ended after an await and in a timer too", async () => {
    // Few large objects fill the memory in a second, of which small ones need many.
    const fill = "all.push(new Array(50_000).fill(0.5)); wait();";
    const awaiting = await kernel.execute(`let all = []; for (;;) { await 1; ${fill} }`);
    expect(awaiting.reply).toMatchObject({ ename: "OutOfMemory" });
    const timer = await kernel.execute(`all = []; setInterval(() => { ${fill} }); await new Promise(() => {})`);
    expect(timer.reply).toMatchObject({ ename: "OutOfMemory" });
    expect((await kernel.execute("all = undefined; kept")).result).toBe("1");
  });
});

describe("a cell that makes much that it does not keep", PATIENT, () => {
  it("is let be", async () => {
    const cell = await kernel.execute(
      "let last; for (let n = 0; n < 150; n++) { last = Array.from({ length: 100_000 }, (_, i) => ({ i, n })); } last.length",
    );
    expect(cell.result).toBe("100000");
  });
});
