import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { cloudAreaCount } from "../../../kernel/indicators/cloud-area-count.js";
import { procurementActivityCount } from "../../../kernel/indicators/procurement-activity-count.js";
import { projectAreaCount } from "../../../kernel/indicators/project-area-count.js";
import { strategyAreaCount } from "../../../kernel/indicators/strategy-area-count.js";
import type { DistributionRow } from "../../../kernel/mime.js";
import { published } from "../../../kernel/published/published.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { text as textOf } from "../../../kernel/views/text.js";
import { smallAnswers } from "./small-answers.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const award = smallAnswers({
  procurement_award: ["no", "partly", "partly", "dont_know", "dont_know", "dont_know", null, "no", "fully", "no"],
});
const codes = ({ rows }: { readonly rows: readonly DistributionRow[] }) => rows.map(({ code }) => code);
const publishedValue = (id: string) => published.find((fact) => fact.id === id)?.value;

describe("rows", () => {
  test("stand by size or name, and «vet ikke» last even when it is largest", () => {
    expect(codes(distribution(award, "procurement_award", { order: "size" }))).toEqual([
      "no",
      "partly",
      "fully",
      "dont_know",
    ]);
    expect(codes(distribution(award, "procurement_award", { order: "name" }))).toEqual([
      "partly",
      "fully",
      "no",
      "dont_know",
    ]);
  });

  test("that are withheld stand after those that are shown, whatever their size is", () => {
    const table = distribution(kommuner2022, "digitalPriority", { confidentiality: { threshold: 60 }, order: "size" });
    const shown = table.rows.map(({ count }) => count !== null);
    expect(shown).toEqual(shown.toSorted((a, b) => Number(b) - Number(a)));
    expect(shown).toContain(false);
  });

  test("stand under their groups' headings, and those of none last", () => {
    const table = distribution(award, "procurement_award", {
      groups: [
        { label: "Ikke", rows: ["no"] },
        { label: { nb: "Ja", en: "Yes" }, rows: ["partly", "fully"] },
      ],
    });
    expect(table.rows.map(({ code, group }) => [code, group])).toEqual([
      ["no", 0],
      ["fully", 1],
      ["partly", 1],
      ["dont_know", undefined],
    ]);
    expect(table.groups?.map(({ en }) => en)).toEqual(["Ikke", "Yes"]);
  });

  test.each([
    [
      { groups: [{ label: "A", rows: ["fuly"] }] },
      "groups names «fuly», which is no row of the table. Did you mean fully?",
    ],
    [{ notes: { text: "A", row: "x" } }, "notes names «x», which is no row of the table."],
    [
      {
        groups: [
          { label: "A", rows: ["no"] },
          { label: "B", rows: ["no"] },
        ],
      },
      "groups has the row «no» twice",
    ],
  ])("that a table does not have are refused: %j", (options, message) => {
    expect(() => distribution(award, "procurement_award", options)).toThrow(message);
  });
});

describe("the numbers of a table", () => {
  test("add up from above when that is asked for", () => {
    const { rows } = distribution(kommuner2018, "hindrance", { show: ["count", "cumulative"] });
    expect(rows.map(({ cumulative }) => Math.round((cumulative ?? Number.NaN) * 377))).toEqual([13, 76, 219, 340, 377]);
  });

  test("add up no further than to the first share that is withheld", () => {
    const { rows } = distribution(kommuner2022, "digitalPriority", {
      confidentiality: { threshold: 60 },
      show: ["share", "cumulative"],
    });
    const first = rows.findIndex(({ share }) => share === null);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(rows.map(({ cumulative }) => cumulative === null)).toEqual(rows.map((_, r) => r >= first));
  });

  test("change in percentage points from unrounded shares", () => {
    const table = distribution(kommuner2022, "digitalPriority", { compare: kommuner2018, change: true });
    expect(textOf(table)).toMatch(/45 +0,127 +0,292 +−16,5\n/);
    expect(100 * (45 / 354 - 110 / 377)).toBeCloseTo(-16.466, 3);
  });

  test("cannot change since nothing", () => {
    expect(() => distribution(award, "procurement_award", { change: true })).toThrow(
      "change is true, but there is nothing to compare with",
    );
  });

  test("of the earlier year are counts too, but of the categories that it has alone", () => {
    const earlier = smallAnswers({ procurement_award: ["no", "no"] }, 2018);
    const { rows } = distribution(award, "procurement_award", { compare: earlier });
    expect(rows.map(({ earlierCount }) => earlierCount)).toEqual([0, 0, 2, 0]);
  });

  test("of units that are not in the base stand below the total when asked to", () => {
    const table = distribution(kommuner2022, "recruitment_problem", { missing: "row" });
    expect(textOf(table)).toMatch(/I alt +182 +1,000\nIkke spurt +172\n/);
    expect(textOf(table)).not.toContain("Ikke med i tabellen");
  });
});

describe("around a table", () => {
  const table = distribution(award, "procurement_award", {
    number: "Tabell 9.1",
    title: { nb: "Tildeling", en: "Award" },
    notes: ["Om alt.", { text: { nb: "Om nei.", en: "About no." }, row: "no" }],
    source: "Egne svar.",
  });

  test("stands its number before the title, in both languages", () => {
    expect(table.title).toEqual({ nb: "Tabell 9.1 Tildeling", en: "Table 9.1 Award" });
  });

  test("stand remarks, with a number where they are about a row, and the source that is given", () => {
    const lines = textOf(table).split("\n");
    expect(lines).toContainEqual(expect.stringMatching(/^Nei 1\) +3 /));
    expect(lines.slice(-6)).toEqual([
      "1) Om nei.",
      "Om alt.",
      "Ikke med i tabellen: Ikke besvart 1.",
      "u Usikkert: andel av færre enn 20 enheter.",
      "Kilde: Egne svar.",
      "Data: small2022 (CC0-1.0).",
    ]);
    expect(lines).toContain("Syntetiske svar: ingen kommune har svart dette.");
  });
});

describe("a histogram", () => {
  const asked = { among: "asked" } as const;

  test("of strategy areas in 2018 is as Figur 3.4: its zeros, its three parts and the median of those with a strategy", () => {
    const figure = distribution(kommuner2018, "strategyAreaCount", {
      form: "histogram",
      bins: [0, 1, 10],
      medianOf: (answers) => strategyAreaCount(answers, asked),
    });
    expect(figure.rows.map(({ label, count }) => [label.nb, count])).toEqual([
      ["0", publishedValue("18.3.4.nostrategy")],
      ["1–9", 125],
      ["10–13", 128],
    ]);
    expect(figure.median?.value).toBe(9);
    expect(textOf(figure)).toContain("Nedre median blant kommuner med IKT-/digitaliseringsstrategi: 9.");
  });

  test.each([
    ["Figur 3.5 for 2018", kommuner2018, projectAreaCount, 7],
    ["Figur 5.4 for 2022", kommuner2022, cloudAreaCount, publishedValue("22.5.4.median22")],
  ] as const)("has the median of %s among those that were asked", (_, answers, count, median) => {
    const figure = distribution(answers, (data) => count(data, asked), { form: "histogram" });
    expect(figure.median?.value).toBe(median);
  });

  test("of two years has the same intervals in both, and both medians: Figur 5.5", () => {
    const figure = distribution(kommuner2022, procurementActivityCount, {
      compare: kommuner2018,
      form: "histogram",
      bins: [0, 1, 8],
    });
    expect(codes(figure)).toEqual(["0", "1-7", "8"]);
    expect(figure.rows.map(({ share }) => Math.round(100 * (share ?? 0)))[2]).toBe(publishedValue("22.5.5.all22"));
    expect(figure.rows.map(({ earlierShare }) => Math.round(100 * (earlierShare ?? 0)))).toEqual([
      publishedValue("22.5.5.zero18"),
      68,
      publishedValue("22.5.5.all18"),
    ]);
    expect(figure.rows[0]?.earlierCount).toBe(publishedValue("18.5.5.zero"));
    expect(figure.median).toEqual({ value: publishedValue("22.5.5.median22"), earlier: 6 });
  });

  test("joins as many numbers as it is told", () => {
    expect(codes(distribution(kommuner2018, "strategyAreaCount", { bins: 5 }))).toEqual(["0-4", "5-9", "10-13"]);
  });

  test("tells no median of counts that are withheld", () => {
    const figure = distribution(kommuner2018, "strategyAreaCount", { form: "histogram", confidentiality: {} });
    expect(figure.median).toBeUndefined();
  });

  test.each([
    [
      { form: "histogram" },
      "strategy",
      "form is «histogram», but «strategy» is no number; it has the categories yes, no.",
    ],
    [{ bins: [1, 5] }, "strategyAreaCount", "bins begins at 1, which leaves out 0"],
    [{ bins: [0, 20] }, "strategyAreaCount", "bins has an interval from 20, but the largest number is 13"],
    [{ form: "histogram", order: "size" }, "strategyAreaCount", "a histogram has its numbers in rising order"],
    [{ bins: 0 }, "strategyAreaCount", "bins is 0; it must be a whole number from 1"],
  ] as const)("refuses %j of %s", (options, variable, message) => {
    expect(() => distribution(kommuner2018, variable, options)).toThrow(message);
  });
});
