import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categoryText } from "../../../kernel/views/category-text.js";
import { numberFormat } from "../../../kernel/views/number-format.js";
import { roundHalfUp } from "../../../kernel/views/round-half-up.js";

describe("rounding", () => {
  test("takes a half up, also where a binary fraction falls short of it", () => {
    expect([roundHalfUp(1.005, 2), roundHalfUp(0.0485, 3), roundHalfUp(2.5, 0), roundHalfUp(-2.5, 0)]).toEqual([
      1.01, 0.049, 3, -3,
    ]);
  });

  test("rounds every percent as whole numbers do", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (n, count) => {
        const tenths = Math.floor((2 * 1000 * count + n) / (2 * n));
        expect(roundHalfUp((100 * count) / n, 1)).toBe(tenths / 10);
      }),
    );
  });
});

describe("numbers in a table", () => {
  test("are written as the language writes them", () => {
    const [nb, en] = [numberFormat("nb"), numberFormat("en")];
    expect([nb.share(17 / 354), en.share(17 / 354)]).toEqual(["0,048", "0.048"]);
    expect([nb.percent(52.54), en.percent(52.54)]).toEqual(["52,5", "52.5"]);
    expect([nb.count(1234), en.count(1234)]).toEqual(["1\u00a0234", "1,234"]);
  });

  test("are a point where there is none to give", () => {
    expect(numberFormat("nb").share(null)).toBe(".");
  });
});

describe("a category's text", () => {
  const text = (code: string, label: string) => categoryText({ code, label: { nb: label, en: label } }, "nb");

  test("has the number of a score, once", () => {
    expect(text("4", "veldig høy")).toBe("4: veldig høy");
    expect(text("4", "4: Både strategi og prosjekter")).toBe("4: Både strategi og prosjekter");
    expect(text("1", "12 kommuner")).toBe("1: 12 kommuner");
    expect(text("7", "7")).toBe("7");
  });

  test("is the label alone for an answer", () => {
    expect(text("dont_know", "Vet ikke")).toBe("Vet ikke");
  });
});
