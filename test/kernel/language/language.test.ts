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

// One converter for all, since it takes a second to make; each test uses names of its own.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kommunelab-language-"));
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

  it("completes names of earlier cells, of globals and of members", async () => {
    expect(await run("const municipalities = ['Oslo']")).toEqual([]);
    expect(await completions("munic")).toContain("municipalities");
    expect(await completions("uni")).toContain("units");
    expect(await completions("municipalities.toSor")).toContain("toSorted");
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
    expect(language.isComplete("let = = 3")).toEqual({ status: "invalid" });
  });
});
