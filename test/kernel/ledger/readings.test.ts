import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted, type Reading } from "../../../kernel/ledger/fact.js";
import { isReadAs } from "../../../kernel/ledger/is-read-as.js";
import { readingText } from "../../../kernel/ledger/rule-text.js";

describe("A printed number", () => {
  test.each<[string, number, number, Reading, boolean]>([
    ["is met by one that rounds to it", 94.5, 94.54, { kind: "exact", decimals: 1 }, true],
    ["is met at the half, which goes up", 94.5, 94.45, { kind: "exact", decimals: 1 }, true],
    ["is not met at the next half", 94.5, 94.55, { kind: "exact", decimals: 1 }, false],
    ["is met loosely when it says ca.", 10, 9.02, { kind: "about", tolerance: 1 }, true],
    ["is not met from above when it says nesten", 100, 100, { kind: "nearly", tolerance: 3 }, false],
    ["is not met by itself when it says over", 90, 90, { kind: "over" }, false],
    ["is not met by itself when it says under", 20, 20, { kind: "under" }, false],
    ["is met at the ends of a range", 30, 38, { kind: "between", to: 38 }, true],
    ["is met far above when it says at least", 1, 99, { kind: "atLeast" }, true],
    ["is met far below when it says at most", -40, -99, { kind: "atMost", limit: 0 }, true],
  ])("%s", (_, printed, computed, reading, met) => {
    expect(isReadAs(computed, printed, reading)).toBe(met);
  });

  const readings: fc.Arbitrary<Reading> = fc.oneof(
    fc.record({ kind: fc.constant("exact" as const), decimals: fc.constantFrom(0, 1, 3) }),
    fc.record({ kind: fc.constant("about" as const), tolerance: fc.constantFrom(1, 4) }),
    fc.record({ kind: fc.constant("nearly" as const), tolerance: fc.constantFrom(3, 5) }),
    fc.record({ kind: fc.constantFrom("over" as const, "under" as const, "atLeast" as const) }),
    fc.record({ kind: fc.constant("between" as const), to: fc.constant(60) }),
  );

  test("is met by what the program that makes answers takes for it, and by nothing else", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 6000 }),
        readings,
        (tenths, c, reading) => {
          const [printed, computed] = [tenths / 10, c / 100];
          fc.pre(reading.kind !== "exact" || reading.decimals > 0 || tenths % 10 === 0);
          const { low, high, aboveLow, belowHigh } = accepted(printed, reading);
          const within =
            (aboveLow ? computed > low : computed >= low) && (belowHigh ? computed < high : computed <= high);
          expect(isReadAs(computed, printed, reading)).toBe(within);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("says in both languages what has to come out, where that is not the number itself", () => {
    expect(readingText(94.5, { kind: "exact", decimals: 1 })).toBeNull();
    expect(readingText(66.7, { kind: "about", tolerance: 4 })).toEqual({
      nb: "høyst 4 fra 66,7",
      en: "at most 4 from 66.7",
    });
    expect(readingText(30, { kind: "between", to: 38 })?.nb).toBe("fra 30 til 38");
  });
});
