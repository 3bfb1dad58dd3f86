import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import type { IndicatorName } from "../../../kernel/indicators/column-of.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { answerTable } from "../survey/answer-table.js";
import { arbitraryRows } from "../survey/arbitrary-answers.js";

const names = Object.keys(catalogue) as IndicatorName[];
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe.each([2018, 2022])("on any answers of %i", (year) => {
  test.each(names)("the table of %s has rows that add up to its base, and with those left out to all units", (name) => {
    fc.assert(
      fc.property(arbitraryRows(year), (rows) => {
        const { rows: table, total, base, leftOut } = distribution(answerTable(year, rows), name);
        expect(sum(table.map(({ count }) => count))).toBe(base.n);
        expect(total).toBe(base.n);
        expect(base.n + sum(leftOut.map(({ count }) => count))).toBe(rows.length);
      }),
      { numRuns: 30 },
    );
  });

  test("no table changes when the rows stand in another order", () => {
    fc.assert(
      fc.property(
        arbitraryRows(year).chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        ([rows, shuffled], first, second) => {
          const [answers, other] = [answerTable(year, rows), answerTable(year, shuffled)];
          expect(distribution(other, first)).toEqual(distribution(answers, first));
          const sides = { rows: first, columns: second };
          expect(crosstab(other, sides)).toEqual(crosstab(answers, sides));
        },
      ),
      { numRuns: 60 },
    );
  });
});
