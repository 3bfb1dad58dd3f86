import { describe, expect, test } from "vitest";
import type { Crosstab, CrosstabCell, Distribution } from "../../../../kernel/mime.js";
import { arrangedCrosstab, byColumn } from "../../../../kernel/views/export/arranged-crosstab.js";
import { arrangedDistribution } from "../../../../kernel/views/export/arranged-distribution.js";
import { crosstabExport } from "../../../../kernel/views/export/crosstab-export.js";
import { crosstabHints } from "../../../../kernel/views/export/crosstab-hints.js";
import { crosstabPicture } from "../../../../kernel/views/export/crosstab-picture.js";
import { distributionExport } from "../../../../kernel/views/export/distribution-export.js";
import { distributionHints } from "../../../../kernel/views/export/distribution-hints.js";
import { readViewState } from "../../../../kernel/views/export/view-state.js";
import { figure47, table31 } from "../sample-payloads.js";

const codes = (payload: Distribution) => payload.rows.map(({ code }) => code);
const rowCodes = (payload: Crosstab) => payload.rows.categories.map(({ code }) => code);

/** Figur 4.7 with the count of one cell withheld. */
const withheld: Crosstab = {
  ...figure47,
  cells: figure47.cells.map((row, r) =>
    row.map(
      (cell, c): CrosstabCell =>
        r === 0 && c === 0 ? { count: null, rowPercent: null, columnPercent: null, totalPercent: null } : cell,
    ),
  ),
  confidentiality: { method: "suppress", threshold: 5, mayBeZero: false },
};

describe("a table as its reader sorts it", () => {
  test("runs from the greatest or the least number, or by name", () => {
    const sorted = (column: string, descending: boolean) =>
      codes(arrangedDistribution(table31, { sort: { column, descending } }));
    expect(sorted("count", true)).toEqual(["1", "4", "2", "3", "0"]);
    expect(sorted("count", false)).toEqual(["0", "3", "2", "4", "1"]);
    expect(sorted("name", true)).toEqual(["4", "3", "2", "1", "0"]);
    expect(sorted("nothing", true)).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("takes its cells, totals and statistics along", () => {
    const sorted = arrangedCrosstab(figure47, { sort: { column: byColumn("c0"), descending: false } });
    expect(rowCodes(sorted)).toEqual(["r2", "r1", "r0"]);
    expect(sorted.cells.map(([first]) => first?.count)).toEqual([10, 18, 28]);
    expect(sorted.rowTotals).toEqual([102, 80, 172]);
  });

  test("has what is withheld last, in both directions", () => {
    for (const descending of [true, false])
      expect(rowCodes(arrangedCrosstab(withheld, { sort: { column: byColumn("c0"), descending } })).at(-1)).toBe("r0");
  });
});

describe("what is added up in a table that its reader sorts", () => {
  let sum = 0;
  const rows = table31.rows.map((row) => {
    sum += row.share ?? 0;
    return { ...row, cumulative: sum };
  });
  const cumulative: Distribution = { ...table31, show: ["count", "cumulative"], rows };
  const sums = (payload: Distribution) => payload.rows.map((row) => Math.round(354 * (row.cumulative ?? Number.NaN)));

  test("is of the row and those that are above it then, hidden ones too", () => {
    const sort = { column: "count", descending: true };
    expect(sums(cumulative)).toEqual([17, 129, 199, 244, 354]);
    expect(sums(arrangedDistribution(cumulative, { sort }))).toEqual([112, 222, 292, 337, 354]);
    expect(sums(arrangedDistribution(cumulative, { sort, hiddenRows: ["1"] }))).toEqual([222, 292, 337, 354]);
    expect(sums(arrangedDistribution(table31, { sort }))).toEqual(Array(5).fill(Number.NaN));
  });

  test("is a colon from the first row on that is withheld, also when that one is hidden", () => {
    const hidden = rows.map((row, r) => ({ ...row, ...(r === 1 && { count: null, share: null }) }));
    const confidentiality = { method: "suppress", threshold: 5, mayBeZero: false } as const;
    const payload: Distribution = { ...cumulative, rows: hidden, confidentiality };
    const sort = { column: "name", descending: false };
    const written = (state: object) =>
      distributionExport(payload, { sort, ...state }).tables[0]?.rows.map(({ cells }) => cells[2]?.text);
    expect(written({})).toEqual(["0,048", ":", ":", ":", ":", ""]);
    expect(written({ hiddenRows: ["1"] })).toEqual(["0,048", ":", ":", ":", ""]);
  });
});

describe("a table with hidden categories", () => {
  test("keeps base, totals and percents, and says what is hidden", () => {
    const shown = arrangedDistribution(table31, { hiddenRows: ["0"] });
    expect([shown.base.n, shown.total, codes(shown).length]).toEqual([354, 354, 4]);
    expect(distributionExport(table31, { hiddenRows: ["0"] }).below[0]).toMatch(/^Skjult av leseren: 0: Har verken/);
  });

  test("hides columns as well as rows, and never all of them", () => {
    const shown = arrangedCrosstab(figure47, { hiddenRows: ["r0", "r1", "r2"], hiddenColumns: ["c1"] });
    expect([rowCodes(shown).length, shown.columns.categories.length, shown.cells[0]?.length]).toEqual([3, 2, 2]);
    expect(shown.columnTotals).toEqual([56, 177]);
    expect(shown.base.n).toBe(354);
  });

  test("shows no edition to compare with when it is taken away, nor its source", () => {
    const shown = arrangedDistribution(table31, { compare: false });
    expect([shown.earlierYear, shown.earlierBase, shown.provenance.length]).toEqual([null, null, 1]);
    expect(distributionExport(table31, { compare: false }).tables[0]?.columns).toHaveLength(3);
  });
});

describe("the hint of a cell", () => {
  test("says numerator, denominator and formula", () => {
    const plain = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");
    expect(plain(distributionHints(table31)[1]?.[1])).toBe("112 av 354 (alle kommuner, 2022) = 31,6 %");
    expect(plain(crosstabHints(figure47)[0]?.[0])).toBe("28 av 56 («I liten grad») = 50,0 %");
    expect(plain(crosstabHints({ ...figure47, percent: "row" })[0]?.[0])).toMatch(/^28 av 172 /);
    expect(plain(crosstabHints({ ...figure47, locale: "en", percent: "total" })[0]?.[0])).toBe(
      "28 of 354 (all municipalities) = 7.9%",
    );
  });

  test("says nothing of a number that is withheld", () => {
    expect(crosstabHints(withheld)[0]?.[0]).toBeNull();
    const hidden = { ...table31, rows: table31.rows.map((row) => ({ ...row, count: null, share: null })) };
    expect(distributionHints(hidden)[0]?.slice(0, 2)).toEqual([null, null]);
  });
});

describe("a withheld number", () => {
  test("is a colon in every export", () => {
    const [row] = crosstabExport(withheld).tables[0]?.rows ?? [];
    expect(row?.cells.filter(({ text }) => text === ":").map(({ value }) => value)).toEqual([null, null]);
    const { content } = crosstabPicture(withheld);
    expect(content.form === "bars" && content.bars[0]?.parts.at(-1)).toMatchObject({ entry: null, text: ":" });
  });
});

describe("a state from a notebook", () => {
  test("counts as not chosen where it is not as it should be", () => {
    expect(readViewState("text")).toEqual({});
    expect(readViewState({ shape: 1, show: {}, sort: { column: 2 }, hiddenRows: [1], compare: "yes" })).toEqual({});
    for (const page of [-1, 0.5, Number.NaN, "1"]) expect(readViewState({ page })).toEqual({});
    const state = {
      shape: "bars",
      show: "row",
      sort: { column: "count", descending: true },
      hiddenRows: ["a"],
      compare: false,
      page: 2,
    };
    expect(readViewState({ ...state, more: 1 })).toEqual(state);
  });
});
