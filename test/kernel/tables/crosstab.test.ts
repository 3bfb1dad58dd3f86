import { describe, expect, test } from "vitest";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { text } from "../../../kernel/views/text.js";
import { smallAnswers } from "./small-answers.js";

const answers = smallAnswers({
  recruited: ["yes", "yes", "yes", "no", "no", null, "no", null],
  hindrance: ["neither", "neither", "very_large", "neither", "very_small", "neither", null, null],
});

describe("crosstab", () => {
  const table = crosstab(answers, { rows: "recruited", columns: "hindrance" });

  test("counts the units in each pair of categories, empty pairs too", () => {
    expect(table.cells.map((row) => row.map(({ count }) => count))).toEqual([
      [0, 0, 2, 0, 1],
      [1, 0, 1, 0, 0],
    ]);
  });

  test("gives the percent of the row, the column and the table", () => {
    const { rowPercent, columnPercent, totalPercent } = table.cells[0]?.[2] ?? {};
    expect([rowPercent, columnPercent, totalPercent]).toEqual([(100 * 2) / 3, (100 * 2) / 3, 40]);
  });

  test("has no percent of an empty column", () => {
    expect(table.cells.map((row) => row[1]?.columnPercent)).toEqual([null, null]);
    expect(table.cells.map((row) => row[1]?.rowPercent)).toEqual([0, 0]);
  });

  test("has margins that add up to the base", () => {
    expect([table.rowTotals, table.columnTotals, table.base.n]).toEqual([[3, 2], [1, 0, 3, 0, 1], 5]);
  });

  test("counts the units that lack one variable, the other, or both", () => {
    expect(table.missing).toEqual({ rowsOnly: 1, columnsOnly: 1, both: 1 });
  });

  test("shows the percent of the column first, unless told", () => {
    expect(table.percent).toBe("column");
    expect(crosstab(answers, { rows: "recruited", columns: "hindrance", percent: "row" }).percent).toBe("row");
  });

  test("knows which variable runs from little to much", () => {
    expect([table.rows.ordered, table.columns.ordered]).toEqual([false, true]);
  });

  test("transposed has its cells, percents and missing transposed", () => {
    const turned = crosstab(answers, { rows: "hindrance", columns: "recruited" });
    expect(turned.columnTotals).toEqual(table.rowTotals);
    expect(turned.cells[2]?.[0]).toEqual({
      count: 2,
      rowPercent: (100 * 2) / 3,
      columnPercent: (100 * 2) / 3,
      totalPercent: 40,
    });
    expect(turned.missing).toEqual({ rowsOnly: 1, columnsOnly: 1, both: 1 });
  });

  test("counts «vet ikke» as missing when it is left out", () => {
    const data = smallAnswers({ procurement_award: ["dont_know", "no"], recruited: ["yes", "yes"] });
    const { missing, base } = crosstab(data, { rows: "procurement_award", columns: "recruited", dontKnow: "out" });
    expect([missing.rowsOnly, base.n]).toEqual([1, 1]);
  });

  test("names the narrower base", () => {
    const data = smallAnswers({ recruited: ["yes"], recruitment_problem: ["no"], hindrance: ["neither"] });
    const { base } = crosstab(data, { rows: "recruitment_problem", columns: "hindrance" });
    expect(base.label.nb).toBe("kommuner som har forsøkt å rekruttere IKT/IT-spesialister");
  });

  test("is titled in the reports' form", () => {
    const data = smallAnswers({ recruited: ["yes"], project: ["no"] });
    expect(crosstab(data, { rows: "recruited", columns: "project" }).title.nb).toBe(
      "Forsøkt å rekruttere IKT/IT-spesialister siste 12 måneder og startet eller planlagt IKT-prosjekt januar–juni i 2022",
    );
  });
});

describe("around a crosstab", () => {
  const figure = crosstab(answers, {
    rows: "recruited",
    columns: "hindrance",
    number: "Figur 4.7",
    title: { nb: "Hinder", en: "Hindrance" },
    notes: ["Om alt.", { nb: "Om nei.", en: "About no." }],
    source: "Egne svar.",
  });

  test("stand the number in the reader's language, remarks, and the source that is given", () => {
    expect(figure.title).toEqual({ nb: "Figur 4.7 Hinder", en: "Figure 4.7 Hindrance" });
    const below = text(figure).split("\n\n").at(-1);
    expect(below).toMatch(/^Om alt\.\nOm nei\.\n/);
    expect(below).toContain("\nKilde: Egne svar.\nData: ");
  });

  test("stands nothing that was not asked for", () => {
    const plain = crosstab(answers, { rows: "recruited", columns: "hindrance" });
    expect([plain.notes, plain.source]).toEqual([undefined, undefined]);
  });
});

describe("crosstab refuses", () => {
  const wrong = (...args: unknown[]) => expect(() => (crosstab as (...args: unknown[]) => unknown)(...args));

  test("variables that are not in an object", () => {
    wrong(answers, "recruited", "hindrance").toThrow(
      new TypeError(
        "crosstab: options is «recruited»; it must be { rows, columns, percent, dontKnow, statistics, level, title, weights, confidentiality, lowPrecisionBelow, locale, by, missing, empty, show, number, notes, source, margins, form }.",
      ),
    );
  });

  test("one variable alone", () => {
    wrong(answers, { rows: "recruited" }).toThrow(
      new TypeError("crosstab: columns is undefined; it must be a variable name or an indicator function."),
    );
  });

  test("a percent that there is not", () => {
    wrong(answers, { rows: "recruited", columns: "hindrance", percent: "cell" }).toThrow(
      new TypeError("crosstab: percent is «cell»; it must be «row» or «column» or «total»."),
    );
  });
});
