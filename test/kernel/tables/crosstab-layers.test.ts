import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Crosstab } from "../../../kernel/mime.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { smallAnswers } from "./small-answers.js";

const kommuner2022 = loadDataset("kommuner2022");
const pair = { rows: "recruitment", columns: "hindranceGroup" } as const;
const counts = ({ cells }: Pick<Crosstab, "cells">) => cells.map((row) => row.map(({ count }) => count));
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, n) => total + (n ?? Number.NaN), 0);

describe("a crosstab by a third variable", () => {
  const table = crosstab(kommuner2022, { ...pair, by: "sizeGroup", statistics: ["chiSquare"] });
  const layers = table.layers?.tables ?? [];

  test("has a layer for each category, which add up to the crosstab itself", () => {
    const [first, ...rest] = layers.map(counts);
    const total = first?.map((row, r) =>
      row.map((_, c) => sum([first, ...rest].map((layer) => layer[r]?.[c] ?? null))),
    );
    expect(total).toEqual(counts(table));
    expect(counts(table)).toEqual(counts(crosstab(kommuner2022, pair)));
    expect(sum(layers.map(({ base }) => base.n))).toBe(354);
  });

  test("has margins and percents of each layer's own", () => {
    for (const { cells, rowTotals, columnTotals, base } of layers) {
      expect(sum(rowTotals)).toBe(base.n);
      expect(sum(columnTotals)).toBe(base.n);
      expect(cells[0]?.[2]?.rowPercent).toBeCloseTo((100 * (cells[0]?.[2]?.count ?? 0)) / (rowTotals[0] as number), 10);
    }
  });

  test("has the statistics of each layer, and of all together", () => {
    expect(layers.map(({ statistics, base }) => statistics?.n === base.n)).toEqual(layers.map(() => true));
    expect(table.statistics?.n).toBe(354);
  });

  test("says which units a layer is of, and is named for all three variables", () => {
    expect(layers[0]?.base.label.nb).toBe("alle kommuner (Innbyggergruppe: Færre enn 2\u00a0000)");
    expect(table.title.nb).toMatch(/ etter innbyggergruppe i 2022$/);
  });

  test("counts those without a value for the third variable apart from the others", () => {
    const data = smallAnswers({
      recruited: ["yes", "no", null, null, "yes"],
      hindrance: ["neither", "neither", null, "neither", null],
      project: ["yes", null, null, "no", "no"],
    });
    const { base, missing, layers } = crosstab(data, { rows: "recruited", columns: "hindrance", by: "project" });
    expect([base.n, missing, layers?.missing]).toEqual([1, { rowsOnly: 1, columnsOnly: 1, both: 0 }, 2]);
  });

  test("is weighted in each layer", () => {
    const { weights, layers } = crosstab(kommuner2022, { ...pair, by: "sizeGroup", weights: "population" });
    expect(sum(layers?.tables.map((layer) => layer.weights?.total ?? null) ?? [])).toBe(weights?.total);
    expect(layers?.tables.every((layer) => (layer.weights?.effectiveN ?? 0) <= (layer.base.n ?? 0))).toBe(true);
  });

  test("is a payload that the views take, and one with a layer of another size is not", () => {
    expect(readPayload(JSON.parse(JSON.stringify(table)))).toEqual(table);
    const wrong = { ...table, layers: { ...table.layers, tables: [{ ...layers[0], rowTotals: [1] }] } };
    expect(() => readPayload(wrong)).toThrow("layers.tables[0].rowTotals has 1 parts; expected one for each of 3");
  });
});

describe("what a crosstab takes in and leaves out", () => {
  const data = smallAnswers({ recruited: ["yes", "no", null, "yes"], hindrance: ["neither", null, null, "neither"] });

  test("counts what is missing in categories of its own when asked, in the base", () => {
    const { rows, columns, base, missing, cells } = crosstab(data, {
      rows: "recruited",
      columns: "hindrance",
      missing: "category",
    });
    expect(rows.categories.at(-1)).toEqual({
      code: "missing:notAnswered",
      label: { nb: "Ikke besvart", en: "Not answered" },
    });
    expect(cells.map((row) => row.at(-1)?.count)).toEqual([0, 1, 1]);
    expect([base, missing]).toEqual([
      { n: 4, label: { nb: "alle kommuner", en: "all municipalities" } },
      { rowsOnly: 0, columnsOnly: 0, both: 0 },
    ]);
    expect(columns.categories).toHaveLength(6);
  });

  test("says who was not asked, and is then of all", () => {
    const { columns, base } = crosstab(kommuner2022, {
      rows: "recruited",
      columns: "recruitment_problem",
      missing: "category",
    });
    expect(columns.categories.at(-1)?.label.nb).toBe("Ikke spurt");
    expect(base).toEqual({ n: 354, label: { nb: "alle kommuner", en: "all municipalities" } });
  });

  test("leaves out categories without units when asked, and names them", () => {
    const table = crosstab(data, { rows: "recruited", columns: "hindrance", empty: "drop" });
    expect([table.rows.categories.length, table.columns.categories.length]).toEqual([1, 1]);
    expect(table.columnTotals).toEqual([2]);
    expect(table.dropped?.rows.map(({ code }) => code)).toEqual(["no"]);
    expect(table.dropped?.columns).toHaveLength(4);
    expect(crosstab(data, { rows: "recruited", columns: "hindrance" })).not.toHaveProperty("dropped");
  });

  test("leaves out rows only when no layer has any, with their part of the statistics", () => {
    const table = crosstab(kommuner2022, { ...pair, by: "recruited", empty: "drop", statistics: true });
    expect(table.rows.categories).toHaveLength(3);
    expect(table).not.toHaveProperty("dropped");
    const one = crosstab(data, { rows: "recruited", columns: "hindrance", empty: "drop", statistics: true });
    expect(one.statistics?.residuals).toEqual([[null]]);
    expect(one.statistics?.emptyColumns).toEqual([]);
  });

  test("refuses statistics of what is missing", () => {
    expect(() => crosstab(kommuner2022, { ...pair, missing: "category", statistics: true })).toThrow(
      "crosstab: statistics and missing «category» cannot be given together",
    );
  });

  test("shows first what is asked for", () => {
    const { show, percent, form, margins } = crosstab(kommuner2022, {
      ...pair,
      show: ["count", "row"],
      form: "mosaic",
      margins: false,
    });
    expect([show, percent, form, margins]).toEqual([["count", "row"], "row", "mosaic", false]);
    expect(() => crosstab(kommuner2022, { ...pair, show: ["count", "count"] })).toThrow(
      "crosstab: show is an array; it must be a list of «count», «row», «column», «total», each at most once.",
    );
  });
});
