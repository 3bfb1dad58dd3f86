import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Grid } from "../../../kernel/mime.js";
import { published } from "../../../kernel/published/published.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { gridText } from "../../../kernel/views/grid-text.js";
import { html } from "../../../kernel/views/html.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { smallAnswers } from "./small-answers.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const codes = ({ items }: Grid) => items.map(({ name }) => name);
const bases = ({ items }: Grid) => items.map(({ now }) => now?.base.n);
const publishedValue = (id: string) => published.find((fact) => fact.id === id)?.value;

describe("one variable in groups of units", () => {
  const projects = distribution(kommuner2022, "project", {
    by: "sizeGroup",
    answers: ["yes"],
    compare: kommuner2018,
  });

  test("has each group's units, and all of them last", () => {
    expect(projects.items).toHaveLength(8);
    expect(projects.items.at(-1)?.label.nb).toBe("Alle");
    for (const [edition, n] of [
      ["now", 354],
      ["earlier", 377],
    ] as const) {
      const units = projects.items.map((item) => item[edition]?.base.n ?? 0);
      expect(units.pop()).toBe(n);
      expect(units.reduce((sum, group) => sum + group)).toBe(n);
    }
  });

  test.each([
    ["22.3.2.all22", 7, "share"],
    ["22.3.2.lt2k", 0, "share"],
    ["18.3.2.all", 7, "earlierShare"],
    ["18.3.2.lt2k", 0, "earlierShare"],
  ] as const)("has %s of Figur 3.2 as printed", (id, row, year) => {
    expect(Math.round(1000 * (projects.items[row]?.cells[0]?.[year] ?? 0)) / 10).toBe(publishedValue(id));
  });

  test("names the groups in its title and above them", () => {
    expect(projects.title).toEqual({
      nb: "Startet eller planlagt IKT-prosjekt januar–juni etter innbyggergruppe i 2022 og 2018",
      en: "ICT project started or planned January–June by population group, 2022 and 2018",
    });
    expect(projects.heading.nb).toBe("Innbyggergruppe");
    expect(gridText({ ...projects, locale: "nb" })).toContain(
      "Prosent som svarte «Ja» av alle kommuner i hver gruppe, n = 354 i alt",
    );
    expect(gridText({ ...projects, locale: "en" })).toContain(
      "Percent 2018 is of all municipalities in each group, n = 377 in all.",
    );
    expect(html({ ...projects, locale: "nb" })).toContain("Innbyggergruppe");
  });

  test("has the row percents of the crosstab of the two", () => {
    const grid = distribution(kommuner2022, "hindranceGroup", { by: "sizeGroup" });
    const { cells } = crosstab(kommuner2022, { rows: "sizeGroup", columns: "hindranceGroup" });
    for (const [r, row] of cells.entries()) {
      expect(grid.items[r]?.cells.map(({ count }) => count)).toEqual(row.map(({ count }) => count));
      expect(grid.items[r]?.cells.map(({ share }) => 100 * (share ?? 0))).toEqual(
        row.map(({ rowPercent }) => expect.closeTo(rowPercent ?? 0, 9)),
      );
    }
  });

  const answers = smallAnswers({
    cloud: ["yes", "no", "yes", null, "yes"],
    project: ["yes", "yes", "no", "no", null],
  });

  test("has a row for units whose group is not known, and counts those without an answer in their group", () => {
    const grid = distribution(answers, "cloud", { by: "project", answers: ["yes"] });
    expect(codes(grid)).toEqual(["yes", "no", "in_no_group", "in_total"]);
    expect(bases(grid)).toEqual([2, 1, 1, 4]);
    expect(grid.items.map(({ cells }) => cells[0]?.share)).toEqual([0.5, 1, 1, 0.75]);
    expect(grid.items.map(({ now }) => now?.leftOut.map(({ count }) => count))).toEqual([[], [1], [], [1]]);
  });

  test("says of each number which group it is of", () => {
    const grid = distribution(answers, "cloud", { by: "project", answers: ["yes"] });
    expect(grid.items.map(({ now }) => now?.base.label.nb)).toEqual([
      "alle kommuner (Ja)",
      "alle kommuner, ikke medregnet de uten svar (Nei)",
      "alle kommuner (Uten gruppe)",
      "alle kommuner, ikke medregnet de uten svar",
    ]);
    expect(readPayload(structuredClone(grid))).toEqual(grid);
  });

  test("has the largest share first and all units last when ordered by size", () => {
    const grid = distribution(answers, "cloud", { by: "project", answers: ["yes"], order: "size" });
    expect(codes(grid)).toEqual(["no", "yes", "in_no_group", "in_total"]);
  });

  test("has weighted shares and unweighted counts", () => {
    const [first] = distribution(answers, "cloud", { by: "project", weights: [3, 1, 1, 1, 1] }).items;
    expect(first?.cells.map(({ count, share }) => [count, share])).toEqual([
      [1, 0.75],
      [1, 0.25],
    ]);
  });

  test("has nothing of a group in a year that lacks it", () => {
    const grid = distribution(kommuner2022, "strategy", {
      by: (year) => ({
        ...distributionColumn(year.units.length),
        year: year.year,
        categories: [
          { code: "old", label: { nb: "Gammel", en: "Old" } },
          ...(year.year === 2022 ? [{ code: "new", label: { nb: "Ny", en: "New" } }] : []),
        ],
      }),
      compare: kommuner2018,
    });
    expect(codes(grid)).toEqual(["old", "new", "in_total"]);
    expect(grid.items[1]?.earlier).toBe(null);
  });

  test("is made of rows of one's own", () => {
    const rows = [
      { plan: true, region: "nord" },
      { plan: false, region: "nord" },
      { plan: true, region: "sør" },
    ];
    const grid = distribution(rows, "plan", { by: "region" });
    expect(grid.items.map(({ label, cells }) => [label.nb, cells[0]?.count])).toEqual([
      ["nord", 1],
      ["sør", 1],
      ["Alle", 2],
    ]);
    expect(grid.year).toBe(null);
  });

  test.each([
    ["project", { by: "sizegroup" }, "sizeGroup"],
    ["project", { by: 3 }, "by is 3; it must be a variable name or an indicator function."],
    ["project", { by: "sizeGroup", bins: 2 }, "there is no option «bins»"],
    ["project", { by: "sizeGroup", confidentiality: {} }, "by and confidentiality cannot be given together"],
    [["project", "cloud"], { by: "sizeGroup" }, "by and several variables show one answer of each"],
  ])("refuses %j with %j", (variable, options, message) => {
    const call = distribution as (...given: readonly unknown[]) => Grid;
    expect(() => call(kommuner2022, variable, options)).toThrow(message);
  });
});

/** An own variable in which every unit is of the first category. */
const distributionColumn = (length: number) => ({
  name: "age",
  label: { nb: "Alder", en: "Age" },
  values: new Int8Array(length),
  ordered: false,
  base: { nb: "alle kommuner", en: "all municipalities" },
  provenance: kommuner2022.provenance,
});
