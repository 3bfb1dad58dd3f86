import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../../kernel/datasets/load.js";
import { loadHighs } from "../../../../kernel/datasets/synthesize/load-highs.js";
import type { Crosstab } from "../../../../kernel/mime.js";
import { crosstab } from "../../../../kernel/tables/crosstab.js";
import { boundsOf, readLayers } from "./attacker.js";

const kommuner2022 = loadDataset("kommuner2022");
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, n) => total + (n ?? Number.NaN), 0);

describe("a crosstab in layers that is to be confidential", () => {
  test.each([
    ["recruited", "recruitment", "sizeGroup", 3],
    ["recruitment", "hindranceGroup", "sizeGroup", 3],
    ["recruited", "project", "hindranceGroup", 8],
  ] as const)(
    "withholds %s × %s by %s so that a solver bounds no count tighter than %i units",
    async (rows, columns, by, threshold) => {
      const solver = await loadHighs();
      const table = crosstab(kommuner2022, { rows, columns, by, confidentiality: { threshold } });
      const bounds = boundsOf(solver, readLayers(table, 354), threshold);
      expect(bounds.length).toBeGreaterThan(0);
      for (const { low, high } of bounds) expect(high - low).toBeGreaterThanOrEqual(threshold);
    },
  );

  test("shows no cell and no row of all layers together", () => {
    const table = crosstab(kommuner2022, {
      rows: "recruitment",
      columns: "hindranceGroup",
      by: "sizeGroup",
      confidentiality: {},
    });
    expect(table.cells.flat().every(({ count, columnPercent }) => count === null && columnPercent === null)).toBe(true);
    expect(table.rowTotals).toEqual([null, null, null]);
    expect(table.columnTotals).toEqual([56, 118, 180]);
  });

  test("shows everything where no count is small", () => {
    const table = crosstab(kommuner2022, {
      rows: "hindranceGroup",
      columns: "hindranceGroup",
      by: "hindranceGroup",
      confidentiality: {},
    });
    expect(table.rowTotals).toEqual([56, 118, 180]);
  });

  test("rounded, adds up in every direction", () => {
    const table: Crosstab = crosstab(kommuner2022, {
      rows: "recruitment",
      columns: "hindranceGroup",
      by: "sizeGroup",
      confidentiality: { method: "round" },
    });
    const layers = table.layers?.tables ?? [];
    const small = layers
      .flatMap(({ cells }) => cells.flat().map(({ count }) => count))
      .filter((n) => n === 1 || n === 2);
    expect(small).toEqual([]);
    for (const [r, row] of table.cells.entries()) {
      for (const [c, { count }] of row.entries()) {
        expect(sum(layers.map(({ cells }) => cells[r]?.[c]?.count ?? null))).toBe(count);
      }
    }
    expect(sum(layers.map(({ base }) => base.n))).toBe(table.base.n);
  });
});
