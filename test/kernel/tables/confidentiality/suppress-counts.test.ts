import { describe, expect, test } from "vitest";
import { feasibleInterval } from "../../../../kernel/tables/confidentiality/feasible-interval.js";
import { suppressCounts } from "../../../../kernel/tables/confidentiality/suppress-counts.js";
import {
  crosstabArcs,
  distributionArcs,
  type TableArcs,
} from "../../../../kernel/tables/confidentiality/table-arcs.js";

const rule = { threshold: 3, zeros: false, protect: 3 };

/** What is shown of the cells; null is withheld. */
function shown({ arcs, cells }: TableArcs, hidden: readonly boolean[]): (number | null)[][] {
  return cells.map((row) => row.map((arc) => (hidden[arc] ? null : (arcs[arc]?.value ?? null))));
}

describe("suppression", () => {
  test("withholds nothing from a table without small counts", () => {
    const table = crosstabArcs(
      [
        [3, 0],
        [12, 40],
      ],
      [0, 7, 0],
    );
    expect(suppressCounts(table, rule)).toMatchObject({ primary: 0, secondary: 0 });
  });

  test("withholds a small count and as few others as hide it in both directions", () => {
    const table = crosstabArcs(
      [
        [20, 1, 30],
        [25, 9, 21],
        [40, 33, 50],
      ],
      [0, 0, 0],
    );
    const { hidden, primary, secondary } = suppressCounts(table, rule);
    expect([primary, secondary]).toEqual([1, 3]);
    const cells = shown(table, hidden);
    expect(cells[0]?.[1]).toBeNull();
    expect(cells.map((row) => row.filter((cell) => cell === null).length).sort()).toEqual([0, 2, 2]);
  });

  test("withholds another row of a frequency table with the small one", () => {
    const table = distributionArcs([17, 2, 5, 330], []);
    const { hidden } = suppressCounts(table, rule);
    expect(shown(table, hidden)).toEqual([[17, null, null, 330]]);
  });

  test("does not let two counts of 1 give each other away by their sum", () => {
    const table = distributionArcs([1, 1, 5, 330], []);
    const { hidden } = suppressCounts(table, rule);
    expect(shown(table, hidden)).toEqual([[null, null, null, 330]]);
  });

  test("takes margins and units left out to be sensitive too", () => {
    const table = crosstabArcs(
      [
        [1, 1],
        [30, 40],
      ],
      [2, 0, 60],
    );
    const { hidden } = suppressCounts(table, rule);
    expect(hidden[table.rowTotals[0] as number]).toBe(true);
    expect(hidden[table.leftOut[0] as number]).toBe(true);
  });

  test("shows zeros, unless told or where nothing else can hide a count", () => {
    const table = distributionArcs([1, 0, 2, 30, 40], []);
    const { hidden, mayBeZero } = suppressCounts(table, rule);
    expect(mayBeZero).toBe(false);
    expect(shown(table, hidden)[0]?.[1]).toBe(0);
    const all = suppressCounts(table, { ...rule, zeros: true });
    expect(all.mayBeZero).toBe(true);
    expect(shown(table, all.hidden)[0]?.slice(0, 3)).toEqual([null, null, null]);
    const scarce = distributionArcs([2, 0, 0, 3], []);
    expect(suppressCounts(scarce, rule).mayBeZero).toBe(false);
    const scarcer = distributionArcs([2, 0, 0, 1], []);
    expect(suppressCounts(scarcer, rule).mayBeZero).toBe(true);
  });

  test("gives what can be worked out the width that is asked for", () => {
    const table = distributionArcs([2, 5, 9, 330], []);
    for (const protect of [1, 3, 8, 20]) {
      const { hidden, mayBeZero } = suppressCounts(table, { ...rule, protect });
      const published = { arcs: table.arcs, hidden, least: mayBeZero ? 0 : 1 };
      const { low, high } = feasibleInterval(published, 0);
      expect(high - low).toBeGreaterThanOrEqual(protect);
    }
  });

  test("refuses a table of so few units that nothing can hide them", () => {
    expect(() => suppressCounts(distributionArcs([2], []), rule)).toThrow(RangeError);
    expect(() => suppressCounts(distributionArcs([1, 1], []), rule)).toThrow(/too few units to be shown/);
  });

  test("protects every count of a table of hundreds of cells, many of them small", () => {
    const counts = Array.from({ length: 40 }, (_, r) => Array.from({ length: 10 }, (_, c) => (r * 7 + c * 3) % 11));
    const { arcs, ...table } = crosstabArcs(counts, [1, 0, 5]);
    const { hidden, mayBeZero, secondary } = suppressCounts({ arcs, ...table }, rule);
    const published = { arcs, hidden, least: mayBeZero ? 0 : 1 };
    const widths = arcs.map((_, arc) => feasibleInterval(published, arc, 3)).map(({ low, high }) => high - low);
    expect(widths.filter((_, arc) => hidden[arc]).every((width) => width >= 3)).toBe(true);
    expect(secondary).toBeLessThan(arcs.length / 10);
  });

  test("is the same each time", () => {
    const counts = [
      [1, 4, 9, 2],
      [8, 1, 3, 30],
      [2, 2, 12, 6],
    ];
    const once = suppressCounts(crosstabArcs(counts, [1, 0, 3]), rule);
    expect(suppressCounts(crosstabArcs(counts, [1, 0, 3]), rule)).toEqual(once);
  });
});

describe("what can be worked out of a withheld count", () => {
  test("is itself when it is alone in its sum", () => {
    const { arcs } = distributionArcs([2, 5], []);
    expect(feasibleInterval({ arcs, hidden: [true, false, false, false], least: 0 }, 0)).toEqual({ low: 2, high: 2 });
  });

  test("runs from what must be left to what the others can spare", () => {
    const { arcs } = distributionArcs([1, 9, 5], []);
    const hidden = [true, true, false, false, false];
    expect(feasibleInterval({ arcs, hidden, least: 1 }, 0)).toEqual({ low: 1, high: 9 });
    expect(feasibleInterval({ arcs, hidden, least: 0 }, 1)).toEqual({ low: 0, high: 10 });
  });

  test("of one that is shown is what is shown", () => {
    const { arcs } = distributionArcs([1, 9], []);
    expect(feasibleInterval({ arcs, hidden: arcs.map(() => false), least: 0 }, 1)).toEqual({ low: 9, high: 9 });
  });
});
