import { describe, expect, test } from "vitest";
import { effectiveN } from "../../../../kernel/tables/weights/effective-n.js";
import { unitWeights } from "../../../../kernel/tables/weights/unit-weights.js";
import { smallAnswers } from "../small-answers.js";

const answers = smallAnswers({ strategy: ["yes", "no", "yes"] });
const withPopulation = {
  ...answers,
  columns: new Map([...answers.columns, ["population", Int32Array.from([500, -1, 12_000])]]),
};

describe("the effective number of units", () => {
  test("is the number of units when all weigh the same, whatever they weigh", () => {
    expect([effectiveN([1, 1, 1, 1]), effectiveN([2.5, 2.5])]).toEqual([4, 2]);
  });

  test("is Kish's number, and less the more the weights differ", () => {
    expect(effectiveN([1, 1, 2])).toBe(16 / 6);
    expect(effectiveN([1, 1, 100])).toBeLessThan(1.1);
  });

  test("is the same however large or small all weights are", () => {
    expect([2 ** 600, 2 ** 1000, 2 ** -600, 2 ** -1074].map((weight) => effectiveN([weight, weight, weight]))).toEqual([
      3, 3, 3, 3,
    ]);
  });

  test("does not count units without weight", () => {
    expect([effectiveN([1, 1, 0]), effectiveN([]), effectiveN([0])]).toEqual([2, 0, 0]);
  });
});

describe("weights", () => {
  const read = (weights: unknown) => unitWeights("crosstab", withPopulation, weights as string);

  test("are read from a numeric variable, where a missing answer is a missing weight", () => {
    const { name, label, values } = read("population");
    expect([name, label.nb, [...values]]).toEqual(["population", "Folketall 1. januar", [500, Number.NaN, 12_000]]);
  });

  test("are numbers of one's own, where null is a missing weight", () => {
    expect([...read([1.5, null, 0]).values]).toEqual([1.5, Number.NaN, 0]);
  });

  test.each([
    [
      "a question",
      "strategy",
      "weights is «strategy», which is not a numeric variable of the answers. Those are population.",
    ],
    ["a misspelt variable", "populaton", "which is not a numeric variable of the answers. Did you mean population?"],
    ["too few", [1, 2], "crosstab: there are 2 weights for 3 units; give each unit one."],
    [
      "a negative one",
      [1, -2, 1],
      "crosstab: the weight of unit K002 (row 2) is -2; it must be a finite number from 0",
    ],
    ["one that is no number", [1, 2, Number.NaN], "the weight of unit K003 (row 3) is NaN; it must be a finite number"],
    [
      "a sum that is no number",
      [1e308, 1e308, null],
      "crosstab: the weights add up to more than the largest number there is",
    ],
    ["an endless one", [Number.POSITIVE_INFINITY, 1, 1], "the weight of unit K001 (row 1) is Infinity"],
    ["a text", [1, "2", 3], 'the weight of unit K002 (row 2) is "2"; it must be a number.'],
  ])("of %s are refused, saying where", (_, weights, message) => {
    expect(() => read(weights)).toThrow(message);
  });
});
