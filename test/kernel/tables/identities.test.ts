import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { smallAnswers } from "./small-answers.js";

const orNot = (...codes: string[]) => fc.constantFrom(null, ...codes);

/** Up to 60 units with an answer or none to two questions. */
const units = fc.array(
  fc.record({
    award: orNot("fully", "partly", "no", "dont_know"),
    hindrance: orNot("very_small", "fairly_small", "neither", "fairly_large", "very_large"),
  }),
  { minLength: 1, maxLength: 60 },
);
type Unit = { award: string | null; hindrance: string | null };
const tableOf = (all: readonly Unit[]) =>
  smallAnswers({ procurement_award: all.map((unit) => unit.award), hindrance: all.map((unit) => unit.hindrance) });
const pair = { rows: "procurement_award", columns: "hindrance" } as const;
const dontKnow = fc.constantFrom("row" as const, "out" as const);
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, n) => total + (n ?? 0), 0);

describe("every distribution", () => {
  test("has a total that is its base, and with those left out all units", () => {
    fc.assert(
      fc.property(units, dontKnow, (all, option) => {
        const { rows, total, base, leftOut } = distribution(tableOf(all), "procurement_award", { dontKnow: option });
        expect(sum(rows.map(({ count }) => count))).toBe(total);
        expect(base.n).toBe(total);
        expect(total + sum(leftOut.map(({ count }) => count))).toBe(all.length);
      }),
    );
  });

  test("has shares that add up to one", () => {
    fc.assert(
      fc.property(units, (all) => {
        const { rows, base } = distribution(tableOf(all), "hindrance");
        expect(sum(rows.map(({ share }) => share))).toBeCloseTo(base.n === 0 ? 0 : 1, 12);
      }),
    );
  });

  test("is the same in whatever order the units stand", () => {
    fc.assert(
      fc.property(units, (all) => {
        expect(distribution(tableOf(all.toReversed()), "hindrance")).toEqual(distribution(tableOf(all), "hindrance"));
      }),
    );
  });
});

describe("every crosstab", () => {
  test("has cells that add up to both margins, and with the missing to all units", () => {
    fc.assert(
      fc.property(units, dontKnow, (all, option) => {
        const { cells, rowTotals, columnTotals, base, missing } = crosstab(tableOf(all), { ...pair, dontKnow: option });
        expect(cells.map((row) => sum(row.map(({ count }) => count)))).toEqual(rowTotals);
        expect(columnTotals.map((_, c) => sum(cells.map((row) => row[c]?.count ?? 0)))).toEqual(columnTotals);
        expect(sum(rowTotals)).toBe(base.n);
        expect(base.n + missing.rowsOnly + missing.columnsOnly + missing.both).toBe(all.length);
      }),
    );
  });

  test("has percents that add up to 100 in each row, each column and the table", () => {
    fc.assert(
      fc.property(units, (all) => {
        const { cells, rowTotals, columnTotals, base } = crosstab(tableOf(all), pair);
        const whole = (n: number | undefined) => (n ? 100 : 0);
        for (const [r, row] of cells.entries())
          expect(sum(row.map((cell) => cell.rowPercent))).toBeCloseTo(whole(rowTotals[r]), 9);
        for (const [c, n] of columnTotals.entries())
          expect(sum(cells.map((row) => row[c]?.columnPercent ?? null))).toBeCloseTo(whole(n), 9);
        expect(sum(cells.flat().map((cell) => cell.totalPercent))).toBeCloseTo(whole(base.n), 9);
      }),
    );
  });

  test("has the margins of the distributions when every unit has both values", () => {
    fc.assert(
      fc.property(units, (all) => {
        const complete = tableOf(
          all.map((unit) => ({ award: unit.award ?? "no", hindrance: unit.hindrance ?? "neither" })),
        );
        const counts = distribution(complete, "procurement_award").rows.map(({ count }) => count);
        expect(crosstab(complete, pair).rowTotals).toEqual(counts);
      }),
    );
  });
});
