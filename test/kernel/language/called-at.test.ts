import { describe, expect, it } from "vitest";
import { calledAt } from "../../../kernel/language/called-at.js";
import { loadTypeScript } from "../../../kernel/language/load-typescript.js";

const typescript = loadTypeScript();

/** The name of the function that is called where `|` is. */
function called(marked: string): string | undefined {
  const end = calledAt(typescript, marked.replace("|", ""), marked.indexOf("|"));
  return end === undefined ? undefined : /\w+$/.exec(marked.replace("|", "").slice(0, end))?.[0];
}

describe("the function whose arguments are being written", () => {
  it.each([
    ["distribution(|", "distribution"],
    ["distribution(kommuner2022, |", "distribution"],
    ["distribution(kommuner2022, { compare: | })", "distribution"],
    ["distribution(|);\nnext()", "distribution"],
    ["list.map((row) => row.|", "map"],
    ["outer(inner(1), |", "outer"],
    ["outer(inner(|", "inner"],
    ["outer(inner(|1))", "inner"],
    ["new Map([|])", "Map"],
    ['prompt("Hva| heter du?")', "prompt"],
  ])("of %s is %s", (marked, name) => {
    expect(called(marked)).toBe(name);
  });

  it.each(["|distribution(1)", "distribution(1)|", "distri|bution(1)", "const a = |1", "(() => {})(|)", "|"])(
    "is none in %s",
    (marked) => {
      expect(called(marked)).toBeUndefined();
    },
  );
});
