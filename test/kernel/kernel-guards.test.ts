import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KernelClient } from "./kernel-client.js";

const start = () => KernelClient.start(tmpdir(), ["--type-check", "off"]);

describe("what would end the process", () => {
  let kernel: KernelClient;

  beforeAll(async () => {
    kernel = await start();
  }, 60_000);

  afterAll(() => kernel.stop());

  it.each([
    "process.exit(1)",
    "process.abort()",
    "process.reallyExit(1)",
    "process.kill(process.pid)",
    "process.kill(0, 'SIGKILL')",
    "require('node:fs').closeSync(1)",
  ])("is refused with what to do instead: %s", async (code) => {
    const cell = await kernel.execute(code);
    expect(cell.reply).toMatchObject({ status: "error", ename: "Error" });
    expect(cell.reply.evalue).toMatch(
      /^(process|fs)\.\w+\(\d?\) would end the notebook's kernel with all its variables\. .* restart the kernel\.$/,
    );
    expect((await kernel.execute("process.kill(process.pid, 0)")).result).toBe("true");
  });

  it("is shown below its cell when nothing catches it, also when the cell removed all listeners", async () => {
    const cell = await kernel.execute(`process.removeAllListeners("uncaughtException");
      process.removeAllListeners();
      setTimeout(() => { throw new Error("timer") }); void Promise.reject(new Error("promise"));
      queueMicrotask(() => { throw new Error("microtask") }); process.nextTick(() => { throw new Error("tick") });
      const emitter = new (require("node:events").EventEmitter)(); setImmediate(() => emitter.emit("error", new Error("event")));
      const worker = new (require("node:worker_threads").Worker)("throw new Error('worker')", { eval: true });
      await new Promise((resolve) => worker.on("exit", () => setImmediate(resolve)));`);
    expect(cell.stream("stderr")).toContain("Error: worker\n");
    for (const place of ["timer", "promise", "microtask", "tick", "event"])
      expect(cell.stream("stderr")).toContain(`Uncaught Error: ${place}\n`);
    expect((await kernel.execute("'alive'")).result).toBe("'alive'");
  });

  it("does nothing as a listener or an exit code", async () => {
    expect((await kernel.execute("process.on('exit', () => {}); process.exitCode = 3; 1")).result).toBe("1");
    expect((await kernel.execute("process.stdout.end('last'); console.log(' words')")).stream("stdout")).toBe(
      "last words\n",
    );
    expect((await kernel.execute("const deeper = () => deeper(); deeper()")).reply).toMatchObject({
      ename: "RangeError",
    });
  });
});

describe("the kernel goes on", () => {
  it("when cells take the names that it uses itself, or what they stand for", async () => {
    const kernel = await start();
    await kernel.execute(
      "const Promise = 1; class Map {} let Object = 2; var Error = 3; const JSON = 4; function Set() {}",
    );
    await kernel.execute(
      "let Array = 1, String = 2, Number = 3, Symbol = 4, Reflect = 5, Atomics = 6, TextDecoder = 7;",
    );
    await kernel.execute(
      "globalThis.setTimeout = globalThis.Buffer = globalThis.URL = undefined; delete globalThis.require;",
    );
    await kernel.execute("globalThis.process = undefined; globalThis.console = null;");
    expect((await kernel.execute("[Promise, { a: [1] }]")).result).toBe("[ 1, { a: [ 1 ] } ]");
    expect((await kernel.execute("missing")).reply).toMatchObject({ ename: "ReferenceError" });
    expect((await kernel.execute("display(1); await 2")).contents("display_data")).toHaveLength(1);
    await kernel.stop();
  });

  it("when cells freeze what all objects inherit from", async () => {
    const kernel = await start();
    await kernel.execute(
      "for (const made of [Object, Array, Function, Error, Promise, Map]) Object.freeze(made.prototype); Object.freeze(Error)",
    );
    expect((await kernel.execute("await new Promise((resolve) => setTimeout(resolve, 1, 'in time'))")).result).toBe(
      "'in time'",
    );
    expect((await kernel.execute("await Promise.resolve([1, { a: 1 }])")).result).toBe("[ 1, { a: 1 } ]");
    expect((await kernel.execute("throw new Error('frozen')")).reply).toMatchObject({ evalue: "frozen" });
    expect((await kernel.execute("console.log('printed')")).stream("stdout")).toBe("printed\n");
    await kernel.stop();
  });
});
