import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundSmallCounts } from "../../../../kernel/tables/confidentiality/round-small-counts.js";

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe("small count rounding", () => {
  test("makes each small count 0 or the base and lets the others be", () => {
    const { cells, leftOut } = roundSmallCounts(
      [
        [1, 2, 10],
        [0, 3, 4],
        [2, 1, 55],
      ],
      [1, 0, 7],
      3,
    );
    expect(cells.flat().filter((count) => count === 1 || count === 2)).toEqual([]);
    expect([cells[0]?.[2], cells[1], cells[2]?.[2], leftOut.slice(1)]).toEqual([10, [0, 3, 4], 55, [0, 7]]);
  });

  test("keeps the margins near", () => {
    const { cells } = roundSmallCounts(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      [],
      3,
    );
    expect(cells.map(sum)).toEqual([3, 3, 3]);
    expect([0, 1, 2].map((c) => sum(cells.map((row) => row[c] as number)))).toEqual([3, 3, 3]);
  });

  test("rounds to another base when told", () => {
    const { cells } = roundSmallCounts([[4, 1, 3, 2, 9, 0]], [], 5);
    expect(cells[0]?.every((count) => count === 0 || count >= 5)).toBe(true);
  });

  test("rounds larger counts too when the number of all units would give a lone small count away", () => {
    expect(roundSmallCounts([[2, 10, 20]], [], 3)).toEqual({ cells: [[3, 9, 20]], leftOut: [], largerRounded: true });
    expect(roundSmallCounts([[2, 0, 10, 20]], [], 3).largerRounded).toBe(false);
  });

  test("hides a lone unit left out among the others, which are then rounded too", () => {
    expect(roundSmallCounts([[5, 10, 20]], [1], 3).largerRounded).toBe(true);
  });

  test("refuses a table that is nothing but one small count", () => {
    expect(() => roundSmallCounts([[2]], [], 3)).toThrow(/use the method «suppress»/);
  });

  test("leaves every count that is shown as 0 or 3 possible as such and as something else, for one who knows the sum", () => {
    const counts = fc.array(fc.array(fc.nat(5), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(counts, (table) => {
        const rounded = attempt(() => roundSmallCounts(table, [], 3));
        if (rounded === null || table.flat().every((count) => count === 0 || count > 2)) return;
        const shown = rounded.cells.flat();
        const worlds = worldsOf(shown, rounded.largerRounded).filter((world) => sum(world) === sum(table.flat()));
        for (const [i, count] of shown.entries()) {
          if (count !== 0 && count !== 3) continue;
          const values = new Set(worlds.map((world) => world[i]));
          expect(values.has(count)).toBe(true);
          expect(values.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

/** Every table of counts that rounding can turn into these. */
function worldsOf(shown: readonly number[], largerRounded: boolean): number[][] {
  const larger = (count: number) => [count - 2, count - 1, count, count + 1, count + 2];
  const choices = (count: number) => {
    if (count === 0) return [0, 1, 2];
    if (count === 3) return largerRounded ? larger(3) : [1, 2, 3];
    return largerRounded && count % 3 === 0 ? larger(count) : [count];
  };
  return shown.reduce<number[][]>(
    (worlds, count) => worlds.flatMap((world) => choices(count).map((value) => [...world, value])),
    [[]],
  );
}
