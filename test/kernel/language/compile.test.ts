import { SourceMap } from "node:module";
import { describe, expect, it } from "vitest";
import { type CompiledCell, compile } from "../../../kernel/language/compile.js";
import { loadTypeScript } from "../../../kernel/language/load-typescript.js";

const typescript = loadTypeScript();

function compiled(source: string): CompiledCell {
  const compilation = compile(typescript, source);
  if (compilation.status !== "compiled") throw new Error(`does not compile: ${source}`);
  return compilation.cell;
}

/** The script without the directive that every cell begins with. */
function script(source: string): string {
  return compiled(source).code.replace('"use strict";\n', "").trim();
}

/** What a cell returns that runs as the body of a function with these variables. */
function evaluated(source: string, variables: Record<string, unknown>): Promise<unknown> {
  const Async = Object.getPrototypeOf(async () => {}).constructor;
  return new Async(...Object.keys(variables), compiled(source).code)(...Object.values(variables));
}

describe("compile", () => {
  it("takes types away", () => {
    expect(script("interface Unit { id: string }\nlet unit: Unit = { id: 'K001' } satisfies Unit;")).toBe(
      "let unit = { id: 'K001' };",
    );
  });

  it("awaits what a cell imports, under the names that the cell gives it", () => {
    expect(script('import a, { b as c, d } from "m";')).toBe(
      'let { "default": a, "b": c, d } = await __kommunelabImport("m");',
    );
    expect(script('import * as all from "m";')).toBe('let all = await __kommunelabImport("m");');
    expect(script('import a, * as all from "m";')).toBe(
      'let all = await __kommunelabImport("m"), { "default": a } = all;',
    );
    expect(script('import "m";')).toBe('await __kommunelabImport("m");');
    expect(script('import fs = require("node:fs");')).toBe('let fs = require("node:fs");');
  });

  it("keeps imports that the cell itself does not use, for later cells", () => {
    expect(script('import { later } from "m"; 1')).toContain("later");
  });

  it("drops imports of types", () => {
    expect(script('import type { A } from "m"; import { type B, c } from "n";')).toBe(
      'let { c } = await __kommunelabImport("n");',
    );
  });

  it("gives dynamic imports and import.meta to the kernel, also in functions", () => {
    expect(script('const load = async () => import("./a");')).toContain('=> __kommunelabImport("./a")');
    expect(script("import.meta.url")).toBe("__kommunelabMeta.url;");
  });

  it("ignores export, since later cells see everything", () => {
    expect(script("export const a = 1;")).toBe("let a = 1;");
    expect(script("export default function () {}")).toBe("let _default = function () { };");
    expect(script('const b = 1; export { b }; export * from "m";')).toBe("let b = 1;");
  });

  it("declares with let whatever may be declared anew in another way", () => {
    expect(script("const a = 1; var b = 2;")).toBe("let a = 1;\nlet b = 2;");
    expect(script("f(); function f() {}")).toBe("let f = function () { };\nf();");
    expect(script("async function* f() {}")).toBe("let f = async function* () { };");
    expect(script("enum Size { Small }")).toMatch(/^let Size;/);
  });

  it("keeps the meaning of var in blocks, loops and patterns", () => {
    expect(script("for (var i = 0, n = 2; i < n; i++) {}")).toBe("let i, n;\nfor ((i = 0), (n = 2); i < n; i++) { }");
    expect(script("if (x) { var { a, b: [c = 1], ...d } = x; }")).toBe(
      "let a, c, d;\nif (x) {\n    ({ a: a, b: [c = 1], ...d } = x);\n}",
    );
    expect(script("for (var [k, v] of m) {}")).toBe("let k, v;\nfor ([k, v] of m) { }");
    expect(script("var a = 1; var a = 2;")).toBe("let a;\n(a = 1);\n(a = 2);");
    expect(script("function f() { var own = 1; }")).toContain("var own = 1");
  });

  it("says whether the cell ends with an expression", () => {
    expect(compiled("1 + 1").hasResult).toBe(true);
    expect(compiled("let a = 1;\na;;").hasResult).toBe(true);
    expect(compiled("export default 5").hasResult).toBe(true);
    expect(compiled("let a = 1").hasResult).toBe(false);
    expect(compiled("if (true) { 7 }").hasResult).toBe(false);
    expect(compiled("").hasResult).toBe(false);
  });

  it("maps what runs to the line and column that was written", () => {
    const source =
      "interface Unit {\n  id: string\n}\n\nfunction f(unit: Unit): never {\n  throw new Error(unit.id);\n}";
    const { code, sourceMap } = compiled(source);
    const lines = code.split("\n");
    const line = lines.findIndex((text) => text.includes("new Error"));
    const entry = new SourceMap(JSON.parse(sourceMap ?? "")).findEntry(line, lines[line]?.indexOf("new Error") ?? -1);
    expect(entry).toMatchObject({ originalLine: 5, originalColumn: 8 });
  });

  it.each([
    "1 + 1",
    "distribution(kommuner2022, digitalPriority, { compare: kommuner2018 })",
    "units.map(async (unit, ...rest) => unit?.length ?? rest[0])",
    "f`a`;\n// last\nawait (a ? b : c)?.[0]",
    "(a) => a in b || a instanceof B;;",
  ])("leaves what is JavaScript already as it is, below a line of its own: %s", (source) => {
    expect(compiled(source)).toEqual({ code: `"use strict";\n${source}\n`, sourceMap: null, hasResult: true });
  });

  it.each([
    "a as number",
    "a!",
    "f<number>(1)",
    "<number>a",
    "(a: number) => a",
    "(a?) => a",
    "(a): number => a",
    "({ a }) => a",
    'import("m")',
    "import.meta.url",
    "a satisfies number",
    "(class { private a = 1 })",
    "a <!--b",
  ])("compiles what is not, or may not be: %s", (source) => {
    expect(compiled(source).sourceMap).toContain('"mappings"');
  });

  it("has the decorators of the standard, and lowers what V8 lacks", async () => {
    const log: unknown[] = [];
    const value = await evaluated(
      `function traced(_: unknown, { kind, name }: ClassMethodDecoratorContext) { log.push(kind, name) }
       class Traced { @traced run() { return 1 } @((_: unknown, c: any) => { log.push(c.kind) }) accessor size = 2 }
       { using held = { [Symbol.dispose]: () => log.push("disposed") }; }
       return [new Traced().run(), new Traced().size]`,
      { log },
    );
    expect(value).toEqual([1, 2]);
    expect(log).toEqual(["method", "run", "accessor", "disposed"]);
  });

  it("disposes what a cell uses at its top when the cell is over, and knows its result", () => {
    const cell = compiled("using held = open();\nawait using other = open();\nheld.size");
    expect(cell.hasResult).toBe(true);
    expect(cell.code).toContain("__disposeResources");
    expect(cell.code).not.toMatch(/\b(var|const|using)\b.*held/);
  });

  it("says that a cell holds JSX", () => {
    for (const source of ["let a = 1;\n<div>hi</div>", "let a = 1;\n<Chart />", "let a = 1;\n<></>"])
      expect(compile(typescript, source)).toMatchObject({
        status: "syntaxError",
        diagnostics: [{ start: { line: 2, column: 1 }, message: expect.stringContaining("Cells cannot hold JSX") }],
      });
    expect(compiled("let a = <number>1;").code).toContain("let a = 1");
  });

  it("names line and column of what it cannot parse", () => {
    expect(compile(typescript, "let a = 1;\nfoo(")).toMatchObject({
      status: "syntaxError",
      diagnostics: [{ start: { line: 2, column: 5 }, severity: "error", message: "')' expected." }],
    });
  });
});
