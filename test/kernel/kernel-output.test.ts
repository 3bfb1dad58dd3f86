import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, KernelClient } from "./kernel-client.js";

let folder: string;
let kernel: KernelClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-output-"));
  kernel = await KernelClient.start(folder, ["--type-check", "off"]);
}, 60_000);

afterAll(async () => {
  await kernel.stop();
  rmSync(folder, { recursive: true });
});

/** What a cell wrote to both streams, in the order in which it came. */
const written = (cell: Answer) =>
  cell
    .contents("stream")
    .map(({ text }) => text)
    .join("");

const CHILD = 'const { execSync, spawn, spawnSync } = require("node:child_process");';

describe.skipIf(process.platform === "win32")("what others than Node write", () => {
  it("comes between what was printed before and after, each time", async () => {
    for (let time = 0; time < 10; time++) {
      const cell = await kernel.execute(
        `${CHILD} console.log("a"); execSync("echo b", { stdio: "inherit" }); console.log("c");
        spawnSync("sh", ["-c", "echo d >&2"], { stdio: "inherit" }); console.log("e");
        require("node:fs").writeSync(1, "f\\n"); console.log("g"); require("node:fs").writeFileSync("/dev/stdout", "h\\n"); console.log("i");`,
      );
      expect(written(cell)).toBe("a\nb\nc\nd\ne\nf\ng\nh\ni\n");
      expect(cell.stream("stderr")).toBe("d\n");
      expect(cell.types.at(-1)).toBe("idle");
    }
  });

  it("comes before what is printed when a child process has ended", async () => {
    const cell = await kernel.execute(
      `${CHILD} console.log("a"); const child = spawn("sh", ["-c", "echo b; echo c"], { stdio: "inherit" });
      await require("node:events").once(child, "exit"); console.log("d")`,
    );
    expect(written(cell)).toBe("a\nb\nc\nd\n");
  });

  it("comes before the result, also when nothing tells that it was written", async () => {
    for (let time = 0; time < 10; time++) {
      const cell = await kernel.execute(
        'for (let line = 0; line < 1_000; line++) console.log(line); process._rawDebug("raw"); 1',
      );
      expect(cell.stream("stderr")).toBe("raw\n");
      expect(cell.types.lastIndexOf("stream")).toBeLessThan(cell.types.indexOf("execute_result"));
    }
  });

  it("comes whole, however much it is, and before idle", async () => {
    const cell = await kernel.execute(
      `${CHILD} execSync("yes 0123456789012345678901234567890123456789012345678 | head -n 90000", { stdio: "inherit" })`,
    );
    expect(cell.stream("stdout")).toHaveLength(90_000 * 50);
    expect(cell.types.at(-1)).toBe("idle");
  });

  it("is that of the standard error of a command whose output is wanted", async () => {
    const cell = await kernel.execute(`${CHILD} execSync("echo warning >&2; echo result").toString()`);
    expect(cell.stream("stderr")).toBe("warning\n");
    expect(cell.result).toBe("'result\\n'");
  });

  it("may be imported by name and made into promises", async () => {
    const cell = await kernel.execute(`import { exec, execSync as run } from "node:child_process";
      import { promisify } from "node:util"; import { writeSync } from "node:fs";
      run("echo one", { stdio: "inherit" }); console.log((await promisify(exec)("echo two")).stdout.trim()); writeSync(1, "three");`);
    expect(written(cell)).toBe("one\ntwo\nthree");
  });

  it("may be cut in the middle of a letter", async () => {
    const cell = await kernel.execute(
      `${CHILD} spawnSync("sh", ["-c", "printf '\\\\303'; sleep 0.1; printf '\\\\245'"], { stdio: "inherit" })`,
    );
    expect(written(cell)).toBe("å");
  });
});

describe("a flood of output", () => {
  it("is cut with a notice of how much was left out", async () => {
    const cell = await kernel.execute("for (let line = 0; line < 150_000; line++) console.log('line', line)");
    expect(cell.stream("stdout").split("\n")).toHaveLength(100_001);
    expect(cell.stream("stdout").endsWith("line 99999\n")).toBe(true);
    expect(cell.stream("stderr")).toBe(
      "… 50,000 more lines (600,000 characters) were left out: a cell shows at most 100,000 lines and 5,000,000 characters of output. Write the rest to a file.\n",
    );
    expect(cell.types.at(-1)).toBe("idle");
    expect((await kernel.execute("console.log('next')")).stream("stdout")).toBe("next\n");
  });

  it("may be one text, or of others than Node", async () => {
    const cell = await kernel.execute("process.stdout.write('x'.repeat(50_000_000)); 0");
    expect(cell.stream("stdout")).toHaveLength(5_000_000);
    expect(cell.stream("stderr")).toContain("… 45,000,000 more characters were left out");
    const child = await kernel.execute(`${CHILD} execSync("yes | head -n 200000", { stdio: "inherit" }); 0`);
    expect(child.stream("stdout")).toHaveLength(200_000);
    expect(child.stream("stderr")).toContain("… 100,000 more lines (200,000 characters) were left out");
  });

  it("ends at an interrupt, and has not filled the memory", async () => {
    await kernel.execute("const before = process.memoryUsage.rss(); let printed = 0;");
    const { answer } = await kernel.begin(
      "console.log('begun'); for (;;) { process.stdout.write('x'.repeat(100_000)); if (++printed === 4_000) require('node:fs').writeFileSync('flooded', ''); }",
    );
    await expect.poll(() => existsSync(join(folder, "flooded")), { timeout: 20_000 }).toBe(true);
    expect((await kernel.request("kernel_info_request")).reply.status).toBe("ok");
    expect((await kernel.request("interrupt_request")).reply.status).toBe("ok");
    const cell = await answer;
    expect(cell.reply).toMatchObject({ ename: "Interrupted" });
    expect(cell.stream("stderr")).toContain("more characters were left out");
    expect((await kernel.execute("process.memoryUsage.rss() - before < 200_000_000")).result).toBe("true");
  });

  it("is cut with a notice after the cell too, in its timers and of errors that nobody handled", async () => {
    const long = '"x".repeat(99_000)';
    for (const flood of [
      `console.log(${long})`,
      `void Promise.reject(new Error(${long}))`,
      `console.log(${long}); display("shown")`,
    ]) {
      const cell = await kernel.execute(`setTimeout(() => { for (let n = 0; n < 100; n++) { ${flood} } }, 50); 0`);
      const notices = () =>
        written(cell).match(/… what the cell writes from here on is left out: a cell shows at most/g);
      await expect.poll(notices, { timeout: 20_000 }).toHaveLength(1);
      expect(written(cell).length).toBeLessThan(5_000_300);
    }
  });

  it("of displays is cut too", async () => {
    const cell = await kernel.execute("for (let n = 0; n < 1_500; n++) display(n); 'result'");
    expect(cell.contents("display_data")).toHaveLength(1_000);
    expect(cell.stream("stderr")).toBe(
      "… 501 more displays were left out: a cell shows at most 1,000, with 50,000,000 characters together.\n",
    );
    const updated = await kernel.execute("const place = display(0); for (let n = 0; n < 2_000; n++) place.update(n)");
    expect(updated.contents("update_display_data")).toHaveLength(2_000);
    expect(updated.stream("stderr")).toBe("");
  });
});

describe("a standard stream", () => {
  it("tells who waits for its end, which it does not come to", async () => {
    const cell = await kernel.execute(`import { pipeline } from "node:stream/promises";
      await pipeline(async function* () { yield "piped"; }, process.stdout);
      await new Promise((resolve) => process.stdout.end(", ended", resolve)); console.log(", written");`);
    expect(cell.stream("stdout")).toBe("piped, ended, written\n");
  });
});

describe("a MIME bundle", () => {
  it("that cannot be sent is an error of its cell", async () => {
    for (const value of ["10n", "() => {}", "(() => { const a = {}; a.a = a; return a; })()"]) {
      const cell = await kernel.execute(
        `({ [Symbol.for("Jupyter.display")]: () => ({ "application/json": ${value} }) })`,
      );
      expect(cell.reply).toMatchObject({ status: "error", ename: "TypeError" });
      expect(cell.reply.evalue).toContain('"application/json" of a MIME bundle');
    }
    expect((await kernel.execute("'alive'")).result).toBe("'alive'");
  });
});

describe("the console", () => {
  it("works as Node's does", async () => {
    const cell =
      await kernel.execute(`console.table([{ a: 1, b: 2 }]); console.group("G"); console.info("in"); console.groupEnd();
      console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.count(); console.count(); console.assert(true, "no"); console.log("%s is %d", "x", 1);`);
    expect(cell.stream("stdout")).toBe(
      `${[
        "┌─────────┬───┬───┐",
        "│ (index) │ a │ b │",
        "├─────────┼───┼───┤",
        "│ 0       │ 1 │ 2 │",
        "└─────────┴───┴───┘",
      ].join("\n")}\nG\n  in\n{ a: [Object] }\ndefault: 1\ndefault: 2\nx is 1\n`,
    );
    const errors = await kernel.execute(
      "console.assert(false, 'said'); console.warn('warned');\nconsole.trace('traced')",
    );
    expect(errors.stream("stderr")).toMatch(/^Assertion failed: said\nwarned\nTrace: traced\n {4}at cell \d+:2:9\n$/);
    expect((await kernel.execute("console.time('t'); console.timeEnd('t')")).stream("stdout")).toMatch(
      /^t: [\d.]+ms\n$/,
    );
  });
});
