import { expect, test } from "vitest";
import { deal } from "../../../../kernel/datasets/synthesize/deal.js";
import { Random } from "../../../../kernel/datasets/synthesize/random.js";
import { makeUnits } from "../../../../kernel/datasets/synthesize/unit.js";

const cell = (sizeGroup: number, score: number, count: number) => ({
  family: "cells",
  attributes: { sizeGroup, score },
  count,
});

test("Each cell goes to as many units of its size group as it counts, the higher ones to the more mature", () => {
  const random = new Random(4);
  const units = makeUnits([60, 40], random);
  const cells = [cell(0, 0, 40), cell(0, 1, 20), cell(1, 0, 10), cell(1, 1, 30)];
  deal(units, cells, ["sizeGroup"], ({ score }) => Number(score), random);
  const of = (sizeGroup: number, score: number) =>
    units.filter(({ attributes }) => attributes.sizeGroup === sizeGroup && attributes.score === score);
  expect([of(0, 0), of(0, 1), of(1, 0), of(1, 1)].map(({ length }) => length)).toEqual([40, 20, 10, 30]);
  const maturity = (score: number) => of(0, score).reduce((sum, unit) => sum + unit.maturity, 0) / of(0, score).length;
  expect(maturity(1)).toBeGreaterThan(maturity(0));
});

test("Cells that do not count as many units as there are are refused", () => {
  const random = new Random(4);
  const units = makeUnits([5], random);
  expect(() => deal(units, [cell(0, 0, 4)], ["sizeGroup"], () => 0, random)).toThrow(
    "5 units but 4 places where sizeGroup is 0.",
  );
});
