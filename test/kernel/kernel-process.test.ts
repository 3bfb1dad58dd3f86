import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KernelClient } from "./kernel-client.js";

let folder: string;
let kernel: KernelClient;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

async function result(code: string): Promise<unknown> {
  const answer = await kernel.execute(code);
  return answer.reply.status === "ok" ? answer.result : answer.reply;
}

/** Code that loops until the test writes this file, as it does when it has seen what is to be seen before the cell is over. */
const loopUntil = (path: string) => `while (!require("node:fs").existsSync(${JSON.stringify(path)}));`;

// One kernel for all: each test uses names of its own.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-notebook-"));
  kernel = await KernelClient.start(folder);
}, 60_000);

afterAll(async () => {
  await kernel.stop();
  rmSync(folder, { recursive: true });
});

describe("a cell", () => {
  it("gives the value of its last expression, and none when there is none or it is undefined", async () => {
    expect(await result("1 + 1")).toBe("2");
    expect(await result("Promise.resolve({ year: 2022 })")).toBe("{ year: 2022 }");
    expect(await result("null")).toBe("null");
    expect(await result("10n ** 20n")).toBe("100000000000000000000n");
    expect(await result("undefined")).toBeUndefined();
    expect(await result("if (true) { 7 }")).toBeUndefined();
    expect(await result("if (true) { new Promise(() => {}) }")).toBeUndefined();
  });

  it("shares its variables with functions of other cells", async () => {
    await kernel.execute("let shared = 0; function increase() { shared++; }");
    expect(await result("shared = 10; increase(); shared")).toBe("11");
  });

  it("may declare a name anew, in any way", async () => {
    for (const code of [
      "const name1 = 1",
      "let name1 = 2",
      "function name1() {}",
      "class name1 {}",
      "var name1 = 3",
      "enum name1 { A }",
    ])
      expect((await kernel.execute(code)).reply.status).toBe("ok");
    expect(await result("const name1 = 'last'; name1")).toBe("'last'");
  });

  it("may take the name of something preloaded", async () => {
    expect(await result("const globalThing = typeof display; globalThing")).toBe("'function'");
    expect((await kernel.execute("{ const display = 1; display }")).reply.status).toBe("ok");
  });

  it("awaits at the top, in loops too", async () => {
    expect(await result("let sum = 0; for await (const n of [1, Promise.resolve(2)]) sum += n; sum")).toBe("3");
  });

  it("keeps what it declared before it threw", async () => {
    const thrown = await kernel.execute("let before = 1; throw new Error('stop'); let after = 2;");
    expect(thrown.reply).toMatchObject({ status: "error", ename: "Error", evalue: "stop" });
    expect(await result("before")).toBe("1");
  });

  it("may use enums, namespaces, decorators and parameter properties", async () => {
    await kernel.execute("enum Grade { Low, High }\nnamespace Report { export const year = 2022 }");
    await kernel.execute("class Unit { constructor(private id: string) {} get name() { return this.id } }");
    expect(await result("[Grade.High, Report.year, new Unit('K001').name]")).toBe("[ 1, 2022, 'K001' ]");
    await kernel.execute(
      "const log: unknown[] = []; function traced(_: Function, { name }: ClassMethodDecoratorContext) { log.push(name) }",
    );
    expect(await result("class Traced { @traced run() {} }\nlog")).toBe("[ 'run' ]");
  });

  it("with a type error does not run, and says where", async () => {
    const cell = await kernel.execute("console.log('ran');\nconst wrong: number = 'text';");
    expect(cell.stream("stdout")).toBe("");
    expect(cell.reply).toMatchObject({ status: "error", ename: "TypeCheckError" });
    const count = cell.reply.execution_count;
    expect(cell.traceback).toContain(
      `cell ${count}:2:7 - error TS2322: Type 'string' is not assignable to type 'number'.`,
    );
    expect(cell.messages.find(({ header }) => header.msg_type === "error")?.metadata).toMatchObject({
      kommunelab: { diagnostics: [{ start: { line: 2, column: 7 }, end: { line: 2, column: 12 }, code: 2322 }] },
    });
  });

  it("with a type error runs when the check is to warn or off, and later cells know what it declared", async () => {
    const warned = await kernel.execute("const loose: number = 'text'; loose", { typeCheck: "warn" });
    expect(warned.result).toBe("'text'");
    expect(warned.stream("stderr")).toContain("TS2322");
    const unchecked = await kernel.execute("const looser: number = 'text'; looser", { typeCheck: "off" });
    expect(unchecked.result).toBe("'text'");
    expect(unchecked.stream("stderr")).toBe("");
    expect(await result("loose + looser")).toBe("'texttext'");
  });

  it("that does not parse says line and column", async () => {
    const cell = await kernel.execute("let begun = 1;\nfoo(");
    expect(cell.reply).toMatchObject({ status: "error", ename: "SyntaxError" });
    expect(cell.traceback).toContain(":2:5 - error");
  });
});

describe("an error", () => {
  it("names the cells, lines and columns that it came through, and nothing of the kernel's", async () => {
    const inner = await kernel.execute(
      "interface Gone {}\n\nfunction inner(): never {\n  throw new TypeError('bad');\n}",
    );
    const outer = await kernel.execute("\ninner();");
    expect(outer.traceback).toBe(
      `TypeError: bad\n    at inner (cell ${inner.reply.execution_count}:4:9)\n    at cell ${outer.reply.execution_count}:2:1`,
    );
  });

  it("of an earlier cell's promise names no line before the first", async () => {
    await kernel.execute("const failed = Promise.reject(new Error('held')); failed.catch(() => {});");
    const cell = await kernel.execute("await failed");
    expect(cell.traceback).toMatch(new RegExp(`at cell ${cell.reply.execution_count}:1:1$`));
  });

  it("reads the same when it is printed", async () => {
    const cell = await kernel.execute("console.error(new Error('printed'))");
    expect(cell.stream("stderr")).toBe(`Error: printed\n    at cell ${cell.reply.execution_count}:1:15\n`);
  });

  it("shows its cause and the errors that it gathers", async () => {
    const cell = await kernel.execute("throw new Error('outer', { cause: new RangeError('inner') })");
    expect(cell.traceback).toContain("[cause]: RangeError: inner");
    expect((await kernel.execute("await Promise.any([Promise.reject(new Error('one'))])")).traceback).toContain(
      "Error: one",
    );
  });

  it("may be any value", async () => {
    expect((await kernel.execute("throw { code: 5 }")).reply).toMatchObject({ ename: "Thrown", evalue: "{ code: 5 }" });
    expect((await kernel.execute("throw undefined")).reply).toMatchObject({ ename: "Thrown", evalue: "undefined" });
    expect((await kernel.execute("await Promise.reject('no')")).reply).toMatchObject({ evalue: "no" });
    expect((await kernel.execute("Promise.reject(new Error('later'))")).reply).toMatchObject({ evalue: "later" });
  });

  it("in a timer or a promise that nobody awaits is shown below its cell, and the kernel lives", async () => {
    const timer = await kernel.execute("setTimeout(() => { throw new Error('in timer') }, 1); 0");
    const promise = await kernel.execute("void Promise.reject(new Error('in promise')); 0");
    await kernel.execute("await new Promise((resolve) => setTimeout(resolve, 50))");
    expect(timer.stream("stderr")).toContain("Uncaught Error: in timer");
    expect(promise.stream("stderr")).toContain("Uncaught Error: in promise");
    expect(await result("1")).toBe("1");
  });

  it("is what process.exit gives", async () => {
    const cell = await kernel.execute("process.exit(1)");
    expect(cell.reply).toMatchObject({ status: "error", evalue: expect.stringContaining("process.exit() would end") });
    expect(await result("2")).toBe("2");
  });
});

describe("output", () => {
  it("comes whole, in order and before idle", async () => {
    const cell = await kernel.execute("for (let line = 0; line < 20000; line++) console.log(line)");
    expect(cell.stream("stdout")).toBe(Array.from({ length: 20_000 }, (_, line) => `${line}\n`).join(""));
    expect(cell.types.at(-1)).toBe("idle");
  });

  it("waits for a front end that does not read, and then comes whole", async () => {
    const code = `const { writeFileSync } = require("node:fs");
      for (let n = 0; n < 48; n++) { writeFileSync("progress", String(n)); process.stdout.write("x".repeat(100_000)); }`;
    const progress = () =>
      Number(existsSync(join(folder, "progress")) && readFileSync(join(folder, "progress"), "utf8"));
    const { cell, reached } = await kernel.unread(async () => {
      const answer = kernel.execute(code);
      await expect.poll(progress, { timeout: 10_000 }).toBeGreaterThan(1);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { cell: { answer }, reached: progress() };
    });
    expect(reached).toBeLessThan(47);
    expect((await cell.answer).stream("stdout")).toHaveLength(4_800_000);
  });

  it("of both streams keeps its order", async () => {
    const cell = await kernel.execute(
      "console.log(1); console.error(2); process.stdout.write('3', () => console.log(4));\nawait 0;",
    );
    expect(
      cell
        .contents("stream")
        .map(({ name, text }) => `${name} ${text}`)
        .join(""),
    ).toMatch(/^stdout 1\nstderr 2\nstdout 34?\n?/);
  });

  it("arrives while a loop runs", async () => {
    const { answer } = await kernel.begin(`console.log("begun"); ${loopUntil("arrived")}`);
    write("arrived", "");
    expect((await answer).reply.status).toBe("ok");
  });

  it("written later belongs to the cell that started it", async () => {
    const early = await kernel.execute(
      "(async () => { await new Promise((r) => setTimeout(r, 20)); console.log('early'); })(); 0",
    );
    const later = await kernel.execute("await new Promise((r) => setTimeout(r, 100)); console.log('later')");
    expect(early.stream("stdout")).toBe("early\n");
    expect(later.stream("stdout")).toBe("later\n");
  });

  it("of display is a MIME bundle, and can be updated in place", async () => {
    const cell = await kernel.execute(
      "const place = display('one'); console.log('then'); place.update('two'); display.html('<b>3</b>')",
    );
    expect(cell.types).toEqual([
      "busy",
      "execute_input",
      "display_data",
      "stream",
      "update_display_data",
      "display_data",
      "execute_reply",
      "idle",
    ]);
    const [first] = cell.contents("display_data");
    const [update] = cell.contents("update_display_data");
    expect(update?.transient).toEqual(first?.transient);
    expect(update?.data).toEqual({ "text/plain": "'two'" });
  });

  it("asks a value how it is shown", async () => {
    const cell = await kernel.execute(
      "({ [Symbol.for('Jupyter.display')]: async () => ({ 'text/html': '<i>own</i>' }) })",
    );
    expect(cell.contents("execute_result")[0]?.data).toEqual({ "text/html": "<i>own</i>" });
  });

  it("that cannot be sent is an error of its cell", async () => {
    const cell = await kernel.execute("({ [Symbol.for('Jupyter.display')]: () => ({ 'text/html': () => {} }) })");
    expect(cell.reply).toMatchObject({ status: "error", ename: "TypeError" });
    expect(await result("'alive'")).toBe("'alive'");
  });

  it("of tslab's display works as in tslab", async () => {
    const cell = await kernel.execute(
      "import * as tslab from 'tslab';\ntslab.display.html('<b>');\nconst spot = tslab.newDisplay(); spot.text('1'); spot.text('2');",
    );
    expect(cell.contents("display_data").map(({ data }) => data)).toEqual([
      { "text/html": "<b>" },
      { "text/plain": "1" },
    ]);
    expect(cell.contents("update_display_data").map(({ data }) => data)).toEqual([{ "text/plain": "2" }]);
  });
});

describe("an import", () => {
  it("finds packages of the notebook's folder, ES modules and CommonJS, by their exports", async () => {
    write(
      "node_modules/esm/package.json",
      '{ "type": "module", "exports": { "./sub": { "types": "./sub.d.ts", "default": "./sub.js" } } }',
    );
    write("node_modules/esm/sub.js", "export const from = 'esm'; export default 1;");
    write("node_modules/esm/sub.d.ts", "export const from: string; declare const one: number; export default one;");
    write("node_modules/cjs/package.json", '{ "main": "cjs.js" }');
    write("node_modules/cjs/cjs.js", "for (const name of ['hidden']) exports[name] = 'cjs';");
    expect(await result("import one, { from } from 'esm/sub'; import { hidden } from 'cjs'; [one, from, hidden]")).toBe(
      "[ 1, 'esm', 'cjs' ]",
    );
    expect(await result("from")).toBe("'esm'");
    expect(await result("(await import('esm/sub')).from + require('cjs').hidden")).toBe("'esmcjs'");
  });

  it("finds what Node has built in", async () => {
    expect(await result("import { basename } from 'node:path'; basename('/a/b.ts')")).toBe("'b.ts'");
  });

  it("reads JSON and TypeScript beside the notebook, and reads them again after an edit", async () => {
    write("numbers.json", '{ "total": 1 }');
    write("lib/inner.ts", "export const factor: number = 2;");
    write(
      "lib/outer.ts",
      "import data from '../numbers.json';\nimport { factor } from './inner.js';\nexport const product = data.total * factor;",
    );
    const read = "import { product } from './lib/outer'; import data from './numbers.json'; [product, data.total]";
    expect(await result(read)).toBe("[ 2, 1 ]");
    await new Promise((resolve) => setTimeout(resolve, 20));
    write("lib/inner.ts", "export const factor: number = 10;");
    expect(await result(read)).toBe("[ 10, 1 ]");
    await new Promise((resolve) => setTimeout(resolve, 20));
    write("numbers.json", '{ "total": 5 }');
    expect(await result(read)).toBe("[ 50, 5 ]");
  });

  it("of an unchanged sibling is the same module", async () => {
    write("once.ts", "export const made = {};");
    expect(await result("import { made } from './once'; import { made as same } from './once.js'; made === same")).toBe(
      "true",
    );
  });

  it("of JavaScript beside the notebook is the same module for all, and another one after an edit", async () => {
    write("state.mjs", "export const state = { of: 1 };");
    write("reader.ts", "import { state } from './state.mjs'; export const seen = state;");
    expect(await result("import { state } from './state.mjs'; import { seen } from './reader'; seen === state")).toBe(
      "true",
    );
    expect(await result("import { state as again } from './state.mjs'; again === state")).toBe("true");
    await new Promise((resolve) => setTimeout(resolve, 20));
    write("state.mjs", "export const state = { of: 2 };");
    const read = "import { state } from './state.mjs'; import { seen } from './reader'; [state.of, seen.of]";
    expect(await result(read)).toBe("[ 2, 2 ]");
  });

  it("that failed is tried again, with what it imports, when what was missing is there", async () => {
    write("needy.ts", "import { given } from './needs.ts';\nexport const got = given;");
    write(
      "needs.ts",
      "import { named } from './missing.ts';\nif (!process.env.GIVEN) throw new Error('nothing given');\nexport const given = process.env.GIVEN + named;",
    );
    const run = () => kernel.execute("import { got } from './needy'; got", { typeCheck: "off" });
    expect((await run()).reply).toMatchObject({ status: "error", evalue: expect.stringContaining("missing.ts") });
    write("missing.ts", "export const named = '!';");
    expect((await run()).reply).toMatchObject({ status: "error", evalue: "nothing given" });
    await kernel.execute("process.env.GIVEN = 'given'");
    expect((await run()).result).toBe("'given!'");
  });

  it("names the sibling's line in an error", async () => {
    write("failing.ts", "interface Gone {}\n\nexport function fail(): never {\n  throw new Error('from lib');\n}");
    const cell = await kernel.execute("import { fail } from './failing';\nfail();");
    expect(cell.traceback).toContain("failing.ts:4:9)");
    expect(cell.traceback).toContain(`cell ${cell.reply.execution_count}:2:1`);
  });

  it("that finds nothing says so", async () => {
    const cell = await kernel.execute("import nothing from 'no-such-package'", { typeCheck: "off" });
    expect(cell.reply.evalue).toContain('Cannot find the package "no-such-package"');
  });
});

describe("the notebook's folder", () => {
  it("is where a cell is", async () => {
    expect(await result("[__dirname, import.meta.dirname, process.cwd()].every((path) => path === __dirname)")).toBe(
      "true",
    );
  });
});

describe("a front end", () => {
  it("is told what the kernel is", async () => {
    const { reply } = await kernel.request("kernel_info_request");
    expect(reply).toMatchObject({
      implementation: "kommunelab",
      language_info: { name: "typescript", file_extension: ".ts", version: expect.stringMatching(/^7\./) },
    });
  });

  it("completes and documents names of cells and of the preload, also while a cell runs", async () => {
    await kernel.execute("const municipality = 'Oslo'");
    const { answer } = await kernel.begin(`console.log("begun"); ${loopUntil("answered")}`);
    const complete = await kernel.request("complete_request", { code: "munic", cursor_pos: 5 });
    const inspect = await kernel.request("inspect_request", { code: "display", cursor_pos: 3, detail_level: 0 });
    expect(complete.reply).toMatchObject({ matches: ["municipality"], cursor_start: 0, cursor_end: 5 });
    expect(inspect.reply.data).toMatchObject({
      "text/markdown": expect.stringContaining("Shows a value below the cell."),
    });
    write("answered", "");
    expect((await answer).reply.status).toBe("ok");
  });

  it("gets user expressions", async () => {
    const cell = await kernel.execute("1", { user_expressions: { sum: "2 + 3" } });
    expect(cell.reply.user_expressions).toEqual({ sum: { status: "ok", data: { "text/plain": "5" }, metadata: {} } });
  });
});
