import { describe, expect, it } from "vitest";
import { CellScope, withoutModules } from "../../../kernel/language/cell-scope.js";
import { readCell } from "../../../kernel/language/cell-source.js";
import { loadTypeScript } from "../../../kernel/language/load-typescript.js";

const read = (source: string) => readCell(loadTypeScript(), source);

/** A scope in which cells have run. */
function scopeOf(...cells: string[]): CellScope {
  const scope = new CellScope({ dfd: "declare const dfd: number;" });
  for (const cell of cells) {
    const module = scope.module(read(cell));
    if (module) scope.add(module);
  }
  return scope;
}

describe("readCell", () => {
  it("finds what a cell declares, and how later cells may use it", () => {
    const { names } = read(
      `let a, { b, c: [d] } = x; const e = 1; using f = y; function g() { var hidden }
       class H {} enum I {} type J = 1; interface K {} namespace L { var inner } import M, { n as N } from "m"; import * as O from "o";
       for (var p of q) { let own } if (r) { var s; }
       const both = 1; type both = 2; import t = require("t"); declare global { var w: number }`,
    );
    const kinds = Object.fromEntries([...names].map(([name, { kind }]) => [name, kind]));
    expect(kinds).toEqual({
      ...{ a: "let", b: "let", d: "let", e: "const", f: "const", g: "other", H: "other", I: "other", J: "other" },
      ...{ K: "other", L: "other", M: "other", N: "other", O: "other", p: "let", s: "let", both: "other", t: "other" },
    });
  });
});

describe("CellScope", () => {
  it("gives a cell the names that it mentions and does not declare, on a line after its last", () => {
    const scope = scopeOf("let count = 1; function f() {}", "const unmentioned = 1");
    expect(scope.tail(read("f(count)"))).toBe(
      '\n;import * as __kommunelab from "./__kommunelab";declare let count: __kommunelab.__kommunelab_count;import f = __kommunelab.f;',
    );
    expect(scope.tail(read("let count = f"))).not.toContain("declare");
    expect(scope.tail(read(""), "all")).toContain("unmentioned");
  });

  it("gives each name from the last cell that declared it", () => {
    const scope = scopeOf("let count = 1", "type count = string");
    expect(scope.text).toBe('export { count } from "./__kommunelab_cell_2";\nexport {};');
  });

  it("keeps the cells that another one needs, and no others", () => {
    const scope = scopeOf(
      "let first = 1",
      "let second = first",
      "let first = 2",
      "let unused = 1",
      "let unused = 2",
      "1 + 1",
    );
    expect([...scope.visible].map(({ name }) => name).sort()).toEqual([
      "__kommunelab_cell_1",
      "__kommunelab_cell_2",
      "__kommunelab_cell_3",
      "__kommunelab_cell_5",
    ]);
  });

  it("always shows what a cell declares for all", () => {
    const scope = scopeOf("declare global { var everywhere: number }");
    expect(scope.text).toContain('import "./__kommunelab_cell_1"');
    expect(scope.visible.size).toBe(1);
  });

  it("declares a heavy global in cells that name it, unless they declare the name themselves", () => {
    expect(scopeOf().tail(read("dfd + 1"))).toContain("\ndeclare const dfd: number;");
    expect(scopeOf().tail(read("const dfd = 1"))).not.toContain("declare");
    expect(scopeOf("const dfd = 1").tail(read("dfd"))).not.toContain("dfd: number");
  });
});

describe("withoutModules", () => {
  it("names a type as its cell did", () => {
    expect(withoutModules(`Type 'import("/home/a b/__kommunelab_cell_2").Unit[]' of __kommunelab.Unit`)).toBe(
      "Type 'Unit[]' of Unit",
    );
    expect(withoutModules(`typeof import("fs").Stats`)).toBe(`typeof import("fs").Stats`);
  });
});
