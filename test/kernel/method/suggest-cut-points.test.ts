import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { e2018 } from "../../../kernel/indicators/editions/e2018.js";
import { suggestCutPoints } from "../../../kernel/method/suggest-cut-points.js";

const answers = loadDataset("kommuner2018");
const asked = { among: "asked" } as const;

describe("suggestCutPoints", () => {
  test.each([
    ["strategy", catalogue.strategyAreaCount(answers, asked)],
    ["internalFunction", catalogue.internalFunctionCount(answers)],
    ["procurement", catalogue.procurementActivityCount(answers)],
  ] as const)("gives the reports' cut points of %s from the counts of 2018", (score, count) => {
    expect(suggestCutPoints(count)).toEqual(e2018.scores[score].cutPoints);
  });

  test.each([
    ["cloud", catalogue.cloudAreaCount(answers, asked), [1, 4, 7, 12], [1, 4, 7, 10]],
    ["project", catalogue.projectAreaCount(answers, asked), [1, 5, 8, 10], [1, 5, 7, 9]],
    ["service", catalogue.serviceOfferPoints(answers), [1, 2, 3, 9], [1, 2, 4, 7]],
  ] as const)("follows its own rule where the reports' cut points of %s follow none", (score, count, own, reports) => {
    expect([suggestCutPoints(count), e2018.scores[score].cutPoints]).toEqual([own, reports]);
  });

  test("always gives four rising cut points from 1 within what is possible", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.array(fc.nat()), fc.nat(), (maximum, numbers, one) => {
        const counts = [...numbers.map((n) => n % (maximum + 1)), 1 + (one % maximum)];
        const cuts = suggestCutPoints(counts, { maximum });
        expect(cuts[0]).toBe(1);
        expect(cuts.every((cut, i) => i === 0 || cut > (cuts[i - 1] as number))).toBe(true);
        expect(cuts[3]).toBeLessThanOrEqual(maximum);
      }),
    );
  });

  test.each([
    ["no count above 0", [0, 0, 0], { maximum: 5 }, /no unit has a count above 0/],
    ["a fraction", [1, 2.5, 9], {}, /a count is 2.5; each must be a whole number from 0 to 9/],
    ["a count above the maximum", [7], { maximum: 6 }, /a count is 7/],
    ["no room for four scores", [1, 2, 3], {}, /the maximum is 3; four scores need/],
  ] as const)("refuses %s", (_, counts, options, message) => {
    expect(() => suggestCutPoints(counts, options)).toThrow(message);
  });
});
