import { runInNewContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { declaredParameters } from "../../../kernel/headless/declared-parameters.js";
import { givenParameters } from "../../../kernel/headless/given-parameters.js";
import { injectParameters } from "../../../kernel/headless/inject-parameters.js";
import type { CodeCell, Notebook } from "../../../kernel/headless/notebook.js";
import { parameterCode } from "../../../kernel/headless/parameter-code.js";

/** The declaration that takes the place of the one in `cell` when its name gets `text`. */
function injected(cell: string, name: string, text: string): string {
  const given = givenParameters(new Map([[name, text]]), declaredParameters(cell, ts));
  return parameterCode(given).replace("// Parameters\n", "");
}

describe("a value is read as its parameter is declared", () => {
  it.each([
    ["let year = 2022", "2018", "let year = 2018;"],
    ["let year = 2022", " 1_000.5e1 ", "let year = 10005;"],
    ["let year = -1", "-2", "let year = -2;"],
    ["let name = 'Oslo'", "2018", 'let name = "2018";'],
    ["let name = `Oslo`", 'a "b"\n', 'let name = "a \\"b\\"\\n";'],
    ["let name = ''", "", 'let name = "";'],
    ["let flag = false", "true", "let flag = true;"],
    ["let flag = !0", "false", "let flag = false;"],
    ["let big = 10n", "123456789012345678901", "let big = 123456789012345678901n;"],
    ["let list = [1]", "[1, 2]", "let list = [1, 2];"],
    ["let cut = { a: 1 }", '{"a b": [null]}', 'let cut = { "a b": [null] };'],
    ["let year: number", "5", "let year: number = 5;"],
    ["let year: number | null = null", "null", "let year: number | null = null;"],
    ["let year: number | null = null", "5", "let year: number | null = 5;"],
    ["let text: string | number = 1", "5", "let text: string | number = 5;"],
    ["let text: string | undefined", "undefined", "let text: string | undefined = undefined;"],
    ['let lang: "nb" | "en" = "nb"', "en", 'let lang: "nb" | "en" = "en";'],
    ["let year: 2018 | 2022 = 2022", "2018", "let year: 2018 | 2022 = 2018;"],
    ["let years: readonly number[] = []", "[2018]", "let years: readonly number[] = [2018];"],
    ["let years: Array<number> = []", "[2018]", "let years: Array<number> = [2018];"],
    ["let cut: Record<string, number> = {}", '{"a":1}', 'let cut: Record<string, number> = { "a": 1 };'],
    ["let any: Edition = e2022", "2018", "let any: Edition = 2018;"],
    ["let any = make()", "Oslo", 'let any = "Oslo";'],
    ["let any = make()", "{}", "let any = {};"],
    ["let year = 1 as number", "5", "let year: number = 5;"],
    ['const lang = "nb" as "nb" | "en"', "en", 'const lang: "nb" | "en" = "en";'],
    ["let year = [1] as const", "[2]", "let year = [2];"],
    ["let { a, b: [c] } = make()", "1", "let c = 1;"],
    ["var old = 1", "2", "var old = 2;"],
    ["export let shown = 1", "2", "let shown = 2;"],
    ["let twice = 1; let twice = 'a'", "2", 'let twice = "2";'],
  ])("%s with %j", (cell, text, code) => {
    const name = /(?:let|var|const) (?:\{.*?\[)?(\w+)/.exec(code)?.[1] as string;
    expect(injected(cell, name, text)).toBe(code);
  });

  it("keeps a constant comparable with the value that it had", () => {
    expect(injected("const year = 2022", "year", "2018")).toBe("const year: 2022 | 2018 = 2018;");
    expect(injected("const year = 2022", "year", "2022")).toBe("const year = 2022;");
    expect(injected("const low = -1", "low", "1")).toBe("const low: -1 | 1 = 1;");
    expect(injected("const list = [1]", "list", "[2]")).toBe("const list = [2];");
  });

  it.each([
    ["let year = 2022", "year", "this year", "parameter «year»: «this year» is not of type number"],
    ["let year = 2022", "year", "", "«» is not of type number"],
    ["let year = 2022", "year", "Infinity", "«Infinity» is not of type number"],
    ["let flag = true", "flag", "1", "«1» is not of type boolean"],
    ["let list = [1]", "list", '{"a": 1}', "is not of type array"],
    ["let list = [1]", "list", "[1,", "is not of type array"],
    ["let cut = {}", "cut", "[1]", "is not of type object"],
    ['let lang: "nb" | "en" = "nb"', "lang", "sv", 'parameter «lang»: «sv» is not of type "nb" | "en"'],
    ["let year: 2018 | 2022", "year", "2020", "«2020» is not of type 2018 | 2022"],
    ["let a = 1; const b = 'x'", "c", "1", "there is no parameter «c». The parameters are a (number), b (string)."],
    ["// none", "c", "1", "there is no parameter «c». The cell tagged «parameters» declares none."],
    ["function f() { let inner = 1 }", "inner", "1", "there is no parameter «inner»"],
  ])("%s refuses %s = %j", (cell, name, text, message) => {
    expect(() => injected(cell, name, text)).toThrow(message);
  });

  it("gives any JSON back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const given = givenParameters(new Map([["x", JSON.stringify(value)]]), undefined);
        const code = parameterCode(given).replace(/^.*?=/s, "").replace(/;$/, "");
        expect(JSON.stringify(runInNewContext(`(${code})`))).toBe(JSON.stringify(value));
      }),
    );
  });

  it("takes «__proto__» for a key", () => {
    expect(injected("let a = {}", "a", '{"__proto__": 1}')).toBe('let a = { ["__proto__"]: 1 };');
  });
});

describe("the cell that sets parameters", () => {
  const cell = (id: string, tags: string[] = []): CodeCell => ({
    cell_type: "code",
    id,
    metadata: { tags },
    source: id,
    execution_count: null,
    outputs: [],
  });
  const notebook = (...cells: CodeCell[]): Notebook => ({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
  const sources = ({ cells }: Notebook) => cells.map(({ source }) => source);

  it("stands after the one that declares them", () => {
    expect(sources(injectParameters(notebook(cell("a"), cell("p", ["parameters"]), cell("b")), "new"))).toEqual([
      "a",
      "p",
      "new",
      "b",
    ]);
  });

  it("takes the place of an earlier one, and its id", () => {
    const before = notebook(cell("p", ["parameters"]), cell("i", ["injected-parameters"]), cell("b"));
    const after = injectParameters(before, "new");
    expect(sources(after)).toEqual(["p", "new", "b"]);
    expect(after.cells[1]?.id).toBe("i");
  });

  it("stands first, or where an earlier one stood, when no cell declares them", () => {
    expect(sources(injectParameters(notebook(cell("a")), "new"))).toEqual(["new", "a"]);
    const before = notebook(cell("a"), cell("i", ["injected-parameters"]), cell("b"));
    expect(sources(injectParameters(before, "new"))).toEqual(["a", "new", "b"]);
  });
});
