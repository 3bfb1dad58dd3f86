import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Language } from "../../../kernel/language/language.js";

const before = process.cwd();
let folder: string;
let language: Language;

/** Checks a cell and, as a cell without type errors runs, remembers it. */
async function run(source: string): Promise<string[]> {
  const check = await language.check(source);
  if (check.diagnostics.length === 0) language.keep(check);
  return check.diagnostics.map(({ start, code, message }) => `${start.line}:${start.column} TS${code} ${message}`);
}

async function completions(source: string): Promise<string[]> {
  return (await language.complete(source, source.length)).candidates.map(({ name }) => name);
}

/** Processes that this one has started and whose command names something. */
function childProcesses(command: string): number[] {
  const { stdout } = spawnSync("ps", ["-o", "pid=,ppid=,args=", "-e"], { encoding: "utf8" });
  const lines = stdout.split("\n").map((line) => line.trim().split(/\s+/));
  return lines.flatMap(([pid, parent, program = ""]) =>
    Number(parent) === process.pid && program.endsWith(command) ? [Number(pid)] : [],
  );
}

// One for all, since TypeScript takes a while to start; each test uses names of its own.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab språk (1) #"));
  writeFileSync(
    join(folder, "globals.d.ts"),
    "/** The units of the survey. */\ndeclare const units: readonly string[];\n",
  );
  writeFileSync(join(folder, "shape.ts"), "export const side = 3;\nexport interface Shape { side: number }\n");
  writeFileSync(join(folder, "broken.ts"), "export const one: string = 1;\n");
  mkdirSync(join(folder, "node_modules/deep"), { recursive: true });
  writeFileSync(join(folder, "data.json"), '{ "total": 354 }');
  process.chdir(folder);
  language = new Language({
    folder,
    globals: [join(folder, "globals.d.ts")],
    typeRoots: [join(dirname(createRequire(import.meta.url).resolve("@types/node/package.json")), "..")],
    lazyGlobals: { heavy: "declare const heavy: { weight: number };" },
  });
}, 60_000);

afterAll(() => {
  language.close();
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

describe("Language", () => {
  it("refuses a wrong type, with its line and column", async () => {
    expect(await run("let right = 1;\nlet wrong: number = 'one';")).toEqual([
      "2:5 TS2322 Type 'string' is not assignable to type 'number'.",
    ]);
  });

  it("is strict", async () => {
    expect(await run("function loose(x) { return x; }")).toEqual([
      "1:16 TS7006 Parameter 'x' implicitly has an 'any' type.",
    ]);
  });

  it("knows the declarations of earlier cells, and takes new ones in their place", async () => {
    expect(await run("const count = 1; interface Municipality { name: string }")).toEqual([]);
    expect(await run("const oslo: Municipality = { name: 'Oslo' }; count.toFixed()")).toEqual([]);
    expect(await run("const count = 'one'")).toEqual([]);
    expect(await run("count.toUpperCase()")).toEqual([]);
  });

  it("keeps classes, enums and namespaces for later cells", async () => {
    expect(await run("class Box { constructor(readonly size: number) {} }\nenum Size { Small }")).toEqual([]);
    expect(await run("namespace Edition { export const year = 2022 }")).toEqual([]);
    expect(await run("const unrelated = 1")).toEqual([]);
    expect(await run("new Box(Edition.year).size + Size.Small")).toEqual([]);
  });

  it("allows await at the top, in for loops too", async () => {
    expect(await run("for await (const one of [1]) { await one }")).toEqual([]);
  });

  it("lets a name be exported again and again", async () => {
    expect(await run("export const exported = 1")).toEqual([]);
    expect(await run("export const exported = 'two'; export default exported")).toEqual([]);
  });

  it("knows the globals it was given, and heavy ones from the first time they are named", async () => {
    expect(await run("units.length + heavy.weight")).toEqual([]);
    expect(await run("heavy.colour")).toEqual([
      "1:7 TS2339 Property 'colour' does not exist on type '{ weight: number; }'.",
    ]);
  });

  it("types Node, tslab and the array methods of ES2023 without a node_modules in the notebook's folder", async () => {
    expect(await run('import { readFile } from "node:fs/promises"; import * as tslab from "tslab";')).toEqual([]);
    expect(await run("tslab.display.html('<b>'); process.cwd(); [2, 1].toSorted().with(0, 3)")).toEqual([]);
  });

  it("types sibling files and JSON, and says which sibling an error is in", async () => {
    expect(await run('import { side, type Shape } from "./shape"; import data from "./data.json";')).toEqual([]);
    expect(await run("const shape: Shape = { side: side + data.total }")).toEqual([]);
    expect((await language.check('import { one } from "./broken.js"')).diagnostics).toMatchObject([
      { file: "broken.ts", start: { line: 1, column: 14 }, code: 2322 },
    ]);
  });

  it("sees at once what was written beside the notebook, new or changed", async () => {
    expect(await run('import { fresh } from "./fresh"')).toEqual([
      expect.stringContaining("TS2307 Cannot find module"),
    ]);
    writeFileSync(join(folder, "fresh.ts"), "export const fresh = 1;\n");
    expect(await run('import { fresh } from "./fresh"; fresh.toFixed()')).toEqual([]);
    writeFileSync(join(folder, "fresh.ts"), "export const fresh = 'changed';\n");
    expect(await run('import { fresh as text } from "./fresh"; text.trim()')).toEqual([]);
    mkdirSync(join(folder, "node_modules/late"), { recursive: true });
    expect(await run('import { late } from "late"')).toEqual([expect.stringContaining("TS2307 Cannot find module")]);
    writeFileSync(join(folder, "node_modules/late/package.json"), '{ "types": "late.d.ts" }');
    writeFileSync(join(folder, "node_modules/late/late.d.ts"), "export const late: number;\n");
    expect(await run('import { late } from "late"; late.toFixed()')).toEqual([]);
  });

  it("knows the declarations of a cell that runs in spite of its type errors", async () => {
    language.keep(await language.check("const sloppy: number = 'text'"));
    expect(await run("sloppy.toFixed()")).toEqual([]);
  });

  it("lets a cell run whose types cannot be written down", async () => {
    expect(
      await run("const made = (() => { class Hidden { private secret = 1; size = 2 } return new Hidden(); })()"),
    ).toEqual([]);
    expect(await run("made.size")).toEqual([]);
  });

  it("knows types from deep inside a package", async () => {
    writeFileSync(
      join(folder, "node_modules/deep/package.json"),
      '{ "exports": { ".": { "types": "./index.d.ts" } } }',
    );
    writeFileSync(
      join(folder, "node_modules/deep/index.d.ts"),
      'import { Frame } from "./frame";\nexport const make: () => Frame;\n',
    );
    writeFileSync(join(folder, "node_modules/deep/frame.d.ts"), "export interface Frame { rows: number }\n");
    expect(await run("const [frame, other] = ['text', 1]")).toEqual([]);
    expect(await run('import { make } from "deep"; const frame = make(); interface Own { a: number }')).toEqual([]);
    expect(await run("frame.colums")).toEqual([
      expect.stringContaining("Property 'colums' does not exist on type 'Frame'"),
    ]);
    expect(await run("const own: Own = { a: make().rows + frame.rows + other }")).toEqual([]);
  });

  it("sees of earlier cells whatever they declared, and imports too", async () => {
    expect(
      await run(
        'import os, { cpus } from "node:os"; import fs = require("node:fs"); import type { Stats } from "node:fs"',
      ),
    ).toEqual([]);
    expect(await run("os.EOL.length + cpus().length; fs.existsSync('a'); let stats: Stats | undefined")).toEqual([]);
    expect(
      await run("const { p, q: [r, ...rest] } = { p: 1, q: ['a', 'b'] }; for (var turns = 0; turns < 3; turns++);"),
    ).toEqual([]);
    expect(await run("p.toFixed() + r?.trim() + rest.length + turns.toFixed()")).toEqual([]);
    expect(
      await run(
        "function over(a: string): string; function over(a: number): number; function over(a: any) { return a }",
      ),
    ).toEqual([]);
    expect(await run("over(1).toFixed(); over('a').trim()")).toEqual([]);
    expect(await run("const key = Symbol(); const keyed = { [key]: 1 }")).toEqual([]);
    expect(await run("keyed[key].toFixed()")).toEqual([]);
    expect(await run("interface Pair { a: number } const Pair = { of: (a: number): Pair => ({ a }) }")).toEqual([]);
    expect(await run("const pair: Pair = Pair.of(1)")).toEqual([]);
    expect(await run("abstract class Base<T> { abstract value: T; #own = 1 } const enum Few { One = 1 }")).toEqual([]);
    expect(await run("class Derived extends Base<number> { value = Few.One }; new Derived().value.toFixed()")).toEqual(
      [],
    );
  });

  it("lets a later cell assign to a variable, of its type, and to nothing else", async () => {
    expect(
      await run("let grade: string | number = 1; let open; let list = []; const fixed = 1; function fn() {}"),
    ).toEqual([]);
    expect(await run("grade = 'high'; grade.trim(); open = 3; open.toFixed(); list.push(1)")).toEqual([]);
    expect(await run("grade = true")).toEqual([expect.stringContaining("1:1 TS2322")]);
    expect(await run("fixed = 2")).toEqual(["1:1 TS2588 Cannot assign to 'fixed' because it is a constant."]);
    expect(await run("fn = 2 as never")).toEqual([expect.stringContaining("1:1 TS2632")]);
  });

  it("tells a value of a class apart from one of the class that took its name", async () => {
    expect(await run("class Renewed { first = 1 }")).toEqual([]);
    expect(await run("const made1 = new Renewed()")).toEqual([]);
    expect(await run("class Renewed { second = 2 }")).toEqual([]);
    expect(await run("made1.first + new Renewed().second")).toEqual([]);
    expect(await run("const wrong: Renewed = made1")).toEqual([
      "1:7 TS2741 Property 'second' is missing in type 'Renewed' but required in type 'Renewed'.",
    ]);
  });

  it("knows in all cells what one declares for all", async () => {
    expect(await run("declare global { interface Array<T> { own(): T } }")).toEqual([]);
    expect(await run("let unrelated2 = 1")).toEqual([]);
    expect(await run("[1].own().toFixed()")).toEqual([]);
  });

  it("knows nothing of a cell that did not run after all", async () => {
    expect(await run("const version = 1")).toEqual([]);
    const check = await language.check("const version = 'two'; const gone = 1");
    language.keep(check);
    language.forget(check);
    expect(await run("version.toFixed()")).toEqual([]);
    expect(await run("gone")).toEqual(["1:1 TS2304 Cannot find name 'gone'."]);
  });

  it("places errors where they are, whatever the letters and line ends before them", async () => {
    expect(await run("const grønn = '🙂'; grønn.tall")).toEqual([expect.stringContaining("1:27 TS2339")]);
    expect(await run("let a1 = 1;\r\na1.tall // the end")).toEqual([expect.stringContaining("2:4 TS2339")]);
    expect(await run("// @ts-expect-error\nlet b1: number = 'text'")).toEqual([]);
  });

  it("says how decorators are called when one is of the older kind", async () => {
    expect(await run("function older(_: object, key: string) {}\nclass Decorated { @older run() {} }")).toEqual([
      expect.stringMatching(/^2:20 TS1241 .*decorators of the standard/s),
    ]);
    expect(
      await run("function newer(_: unknown, context: ClassMethodDecoratorContext) {}\nclass Ok { @newer run() {} }"),
    ).toEqual([]);
  });

  it("ignores a tsconfig.json beside the notebook", async () => {
    writeFileSync(join(folder, "tsconfig.json"), '{ "compilerOptions": { "strict": false, "lib": ["es5"] } }');
    expect(await run("function loose2(x) { return x; }")).toEqual([expect.stringContaining("TS7006")]);
    expect(await run("new Map([[1, 2]]).size")).toEqual([]);
  });

  it("starts TypeScript again when it ends, with all that it knew", async () => {
    expect(await run("const survivor = 1")).toEqual([]);
    for (const pid of childProcesses("lib/tsc")) process.kill(pid, "SIGKILL");
    expect(await run("survivor.trim()")).toEqual([expect.stringContaining("1:10 TS2339")]);
  });

  it("lets cells run unchecked where TypeScript is not installed for the platform, and says so once", async () => {
    const { arch } = process;
    const written: string[] = [];
    const { write } = process.stderr;
    try {
      Object.defineProperty(process, "arch", { value: "none" });
      process.stderr.write = (text: string | Uint8Array) => written.push(String(text)) > 0;
      const other = new Language({ folder, globals: [], typeRoots: [], lazyGlobals: {} });
      expect((await other.check("const wrong: number = 'text'")).diagnostics).toEqual([]);
      expect(await other.complete("wro", 3)).toEqual({ start: 0, end: 3, candidates: [] });
      expect(await other.inspect("wrong", 3)).toBeUndefined();
    } finally {
      Object.defineProperty(process, "arch", { value: arch });
      process.stderr.write = write;
    }
    expect(written).toEqual([
      expect.stringMatching(/^kommunelab: cells run unchecked.*@typescript\/typescript-\w+-none is missing/),
    ]);
  });

  it("ends a check that is interrupted, and checks the next cell", async () => {
    const check = language.check("const interrupted = 1");
    language.interrupt();
    expect((await check).diagnostics).toEqual([]);
    expect(await run("const next: string = 1")).toEqual([expect.stringContaining("TS2322")]);
  });

  it("completes names of earlier cells, of globals and of members", async () => {
    expect(await run("const municipalities = ['Oslo']")).toEqual([]);
    expect(await completions("munic")).toContain("municipalities");
    expect(await completions("uni")).toContain("units");
    expect(await completions("municipalities.toSor")).toContain("toSorted");
  });

  it("describes the first candidates, and offers nothing of its own making", async () => {
    expect(await run("/** Sum of two. */\nfunction plus(a: number, b: number) { return a + b }")).toEqual([]);
    expect((await language.complete("plu", 3)).candidates[0]).toEqual({
      name: "plus",
      kind: "function",
      detail: "function plus(a: number, b: number): number",
      documentation: "Sum of two.",
    });
    expect(await completions("__kom")).toEqual([]);
    expect(await completions("const o: { a: 1 } | undefined = { a: 1 } as never; o.")).toEqual([]);
  });

  it("shows what an earlier cell says of a name", async () => {
    expect(
      await run(
        "/**\n * Share of all.\n * @example\n * share + 1\n */\nlet share = 1;\n/** Halves. */ const half = (n: number) => n / 2;",
      ),
    ).toEqual([]);
    expect(await language.inspect("share", 0)).toEqual({
      "text/plain": "let share: number\n\nShare of all.\n\n@example\nshare + 1",
      "text/markdown": "```ts\nlet share: number\n```\n\nShare of all.\n\n*@example*\n```ts\nshare + 1\n```",
    });
    expect((await language.inspect("half(share)", 1))?.["text/plain"]).toBe(
      "const half: (n: number) => number\n\nHalves.",
    );
    expect((await language.inspect("Math.max(1)", 7))?.["text/plain"]).toMatch(
      /^\(method\) Math\.max\(.*\n\nReturns the larger/,
    );
  });

  it("shows signature and docstring of a name", async () => {
    expect(await language.inspect("units.length", 2)).toEqual({
      "text/plain": "const units: readonly string[]\n\nThe units of the survey.",
      "text/markdown": "```ts\nconst units: readonly string[]\n```\n\nThe units of the survey.",
    });
    expect((await language.inspect("units", 5))?.["text/plain"]).toContain("The units");
    expect(await language.inspect("   ", 1)).toBeUndefined();
  });

  it("tells complete code from begun and from wrong code", async () => {
    expect(language.isComplete("let begun = 1")).toEqual({ status: "complete" });
    expect(language.isComplete("function f() {")).toEqual({ status: "incomplete", indent: "  " });
    expect(language.isComplete("`a text\nthat goes on")).toEqual({ status: "incomplete", indent: "" });
    expect(language.isComplete("1 /* a comment")).toEqual({ status: "incomplete", indent: "" });
    expect(language.isComplete("let = = 3")).toEqual({ status: "invalid" });
  });
});
