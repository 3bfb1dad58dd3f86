import fc from "fast-check";
import { expect, test } from "vitest";
import { accepted } from "../../../kernel/ledger/fact.js";

test("A percent printed with one decimal accepts what rounds half up to it", () => {
  expect(accepted(41.9, { kind: "exact", decimals: 1 })).toEqual({
    low: 41.85,
    high: 41.95,
    aboveLow: false,
    belowHigh: true,
  });
});

test("A count accepts the percent that is printed of it", () => {
  const base = fc.integer({ min: 1, max: 377 });
  const share = base.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(share, ([k, n]) => {
      // In whole numbers, half up: (2000k + n) / 2n tenths of a percent.
      const printed = Math.floor((2000 * k + n) / (2 * n)) / 10;
      const { low, high } = accepted(printed, { kind: "exact", decimals: 1 });
      const computed = (100 * k) / n;
      return computed >= low - 1e-9 && computed < high + 1e-9;
    }),
  );
});

test("«Nesten 40» accepts 37 and 39,9 but not 40", () => {
  const { low, high, belowHigh } = accepted(40, { kind: "nearly", tolerance: 3 });
  expect({ low, high, belowHigh }).toEqual({ low: 37, high: 40, belowHigh: true });
});
