import { describe, expect, test } from "vitest";
import type { AnswerTable } from "../../../../kernel/survey/answers.js";
import { crosstab } from "../../../../kernel/tables/crosstab.js";
import { distribution } from "../../../../kernel/tables/distribution.js";
import { crosstabHtml } from "../../../../kernel/views/crosstab-html.js";
import { distributionHtml } from "../../../../kernel/views/distribution-html.js";
import { text } from "../../../../kernel/views/text.js";
import { parseHtml, texts } from "../../views/parse-html.js";
import { smallAnswers } from "../small-answers.js";

const plain = smallAnswers({
  recruited: ["yes", "yes", "yes", "no", "no", null],
  hindrance: ["neither", "neither", "very_large", "neither", "very_large", "neither"],
});
const answers: AnswerTable = {
  ...plain,
  columns: new Map([...plain.columns, ["population", Int32Array.from([100, 300, 400, 200, -1, 500])]]),
};
const pair = { rows: "recruited", columns: "hindrance", lowPrecisionBelow: 0 } as const;
const weights = "population" as const;

describe("a weighted frequency table", () => {
  const table = distribution(answers, "recruited", { weights, lowPrecisionBelow: 0 });

  test("has unweighted counts, and weighted counts and shares beside", () => {
    expect(table.rows.map(({ count, weighted, share }) => [count, weighted, share])).toEqual([
      [3, 800, 0.8],
      [1, 200, 0.2],
    ]);
    expect([table.base.n, table.total]).toEqual([4, 4]);
  });

  test("says what it is weighted with, what the units are worth, and how many have no weight", () => {
    expect(table.weights).toEqual({
      name: "population",
      label: { nb: "Folketall 1. januar", en: "Population on 1 January" },
      total: 1000,
      effectiveN: 1000 ** 2 / (100 ** 2 + 300 ** 2 + 400 ** 2 + 200 ** 2),
      missing: 1,
    });
  });

  test("reads so in a terminal", () => {
    expect(text(table)).toMatchInlineSnapshot(`
      "Fordeling av kommuner etter forsøkt å rekruttere IKT/IT-spesialister siste 12 måneder i 2022
      Vektet andel av alle kommuner, ikke medregnet de uten svar, uvektet n = 4, effektivt antall 3,3
      Syntetiske svar: ingen kommune har svart dette.

      Forsøkt å rekruttere IKT/IT-spesialister siste 12 måneder  Antall (uvektet)  Vektet antall  Vektet andel
      ────────────────────────────────────────────────────────────────────────────────────────────────────────
      Ja                                                                        3            800         0,800
      Nei                                                                       1            200         0,200
      ────────────────────────────────────────────────────────────────────────────────────────────────────────
      I alt                                                                     4          1 000         1,000

      Ikke med i tabellen: Ikke besvart 1.
      Ikke med i tabellen: 1 uten kjent vekt.
      Vektet med «Folketall 1. januar». Antall (n) er uvektet.
      Effektivt antall: så mange enheter med lik vekt som ville gitt like sikre tall (Kish).
      Kilde: Oppdiktede svar. Data: small2022 (CC0-1.0)."
    `);
  });

  test("has its weighted numbers in HTML", () => {
    const document = parseHtml(distributionHtml(table));
    expect(texts(document, "thead th").slice(1)).toEqual(["Antall (uvektet)", "Vektet antall", "Vektet andel"]);
    expect(texts(document, "tbody tr:first-child td")).toEqual(["3", "800", "0,800"]);
  });

  test("compares years by a variable that both have, and not by numbers for one", () => {
    const compared = distribution(answers, "recruited", { weights, compare: answers });
    expect(compared.rows.map(({ earlierShare }) => earlierShare)).toEqual([0.8, 0.2]);
    expect(compared.earlierWeights?.effectiveN).toBe(table.weights?.effectiveN);
    expect(() => distribution(answers, "recruited", { weights: [1, 1, 1, 1, 1, 1], compare: answers })).toThrow(
      /give the name of a variable that both years have/,
    );
  });
});

describe("a weighted crosstab", () => {
  const table = crosstab(answers, { ...pair, weights });

  test("has unweighted counts and weighted percents", () => {
    const cells = table.cells.map((row) =>
      [row[2], row[4]].map((cell) => [cell?.count, cell?.weighted, cell?.columnPercent]),
    );
    expect(cells).toEqual([
      [
        [2, 400, 400 / 6],
        [1, 400, 100],
      ],
      [
        [1, 200, 200 / 6],
        [0, 0, 0],
      ],
    ]);
    expect([table.rowTotals, table.base.n]).toEqual([[3, 1], 4]);
  });

  test("has the effective number of the table, of each row and of each column", () => {
    expect(table.weights?.columnEffectiveN).toEqual([0, 0, 600 ** 2 / (100 ** 2 + 300 ** 2 + 200 ** 2), 0, 1]);
    expect(table.weights?.rowEffectiveN).toEqual([800 ** 2 / (100 ** 2 + 300 ** 2 + 400 ** 2), 1]);
    expect([table.weights?.total, table.weights?.missing]).toEqual([1000, 1]);
  });

  test("has percents as without weights when all weigh the same", () => {
    const same = crosstab(plain, { ...pair, weights: [2, 2, 2, 2, 2, 2] });
    const without = crosstab(plain, pair);
    const percents = (crossed: typeof same) => crossed.cells.map((row) => row.map(({ rowPercent }) => rowPercent));
    expect(percents(same)).toEqual(percents(without));
    expect(same.weights?.effectiveN).toBe(without.base.n);
  });

  test("shows what the percents' own bases are worth", () => {
    const drawn = (percent: "row" | "column" | "total") => parseHtml(crosstabHtml(table, { percent, shape: "table" }));
    expect(texts(drawn("column"), "tr.kl-effective td")).toEqual(["0,0", "0,0", "2,6", "0,0", "1,0", "3,3"]);
    expect(texts(drawn("row"), "td.kl-effective")).toEqual(["2,5", "1,0", "3,3"]);
    expect(texts(drawn("total"), ".kl-effective")).toEqual([]);
    expect(texts(drawn("row"), "caption .kl-base")).toEqual([
      "Prosent av raden, vektet (uvektet antall i parentes). Base: alle kommuner, ikke medregnet de uten svar, uvektet n = 4, effektivt antall 3,3",
    ]);
  });

  test("reads so in a terminal", () => {
    expect(text({ ...table, percent: "row", locale: "en" })).toMatchInlineSnapshot(`
      "Tried to recruit ICT/IT specialists in the last 12 months and “To what degree does lack of skills hinder the development of digital services?”, 2022
      Percent of the row, weighted (unweighted counts in parentheses). Base: all municipalities, not counting those without an answer, unweighted n = 4, effective number 3.3
      Synthetic answers: no municipality gave them.
      Columns: To what degree does lack of skills hinder the development of digital services?

                                                                 To a very small   To a fairly  Neither large   To a fairly  To a very large
      Tried to recruit ICT/IT specialists in the last 12 months           degree  small degree      nor small  large degree           degree      Total  Effective number
      ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      Yes                                                                0.0 (0)       0.0 (0)       50.0 (2)       0.0 (0)         50.0 (1)  100.0 (3)               2.5
      No                                                                 0.0 (0)       0.0 (0)      100.0 (1)       0.0 (0)          0.0 (0)  100.0 (1)               1.0
      ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
      Total                                                              0.0 (0)       0.0 (0)       60.0 (3)       0.0 (0)         40.0 (1)  100.0 (4)               3.3

      Not in the table: 1 without a value for “Tried to recruit ICT/IT specialists in the last 12 months”.
      Not in the table: 1 without a known weight.
      Weighted with “Population on 1 January”. Counts (n) are unweighted.
      Effective number: as many units of equal weight as would give equally certain numbers (Kish).
      Source: Made-up answers. Data: small2022 (CC0-1.0)."
    `);
  });

  test("is refused together with confidentiality", () => {
    expect(() => crosstab(answers, { ...pair, weights, confidentiality: {} })).toThrow(
      /^crosstab: weights and confidentiality cannot be given together/,
    );
  });
});

describe("percents of few units", () => {
  const many = smallAnswers({
    recruited: Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? "yes" : "no")),
    hindrance: Array.from({ length: 60 }, (_, i) => (i < 45 ? "neither" : "very_large")),
  });
  const note = "u Usikkert: andel av færre enn 20 enheter.";

  test("are marked where their base is below 20, and wholes are not", () => {
    const table = crosstab(many, { rows: "recruited", columns: "hindrance" });
    const document = parseHtml(crosstabHtml(table, { shape: "table" }));
    const row = texts(document, "tbody tr:first-child td");
    expect([row[2], row[4], row[5]]).toEqual(["33,3 (15)", "u 33,3 (5)", "33,3 (20)"]);
    expect(texts(document, ".kl-total td")[4]).toBe("100,0 (15)");
    expect(texts(document, ".kl-notes p")).toContain(note);
    expect(text(table)).toContain(note);
  });

  test("are marked by another number, or never, when told", () => {
    const table = (lowPrecisionBelow: number) =>
      text(crosstab(many, { rows: "recruited", columns: "hindrance", lowPrecisionBelow }));
    expect(table(0)).not.toContain("Usikkert");
    expect(table(61)).toContain("u Usikkert: andel av færre enn 61 enheter.");
  });

  test("go by the effective number in a weighted table", () => {
    const weighted = distribution(many, "recruited", { weights: many.units.map((_, i) => (i === 0 ? 1000 : 1)) });
    expect(texts(parseHtml(distributionHtml(weighted)), ".kl-notes p")).toContain(
      "u Usikkert: andel av færre enn 20 enheter (effektivt antall).",
    );
    expect(text(distribution(many, "recruited"))).not.toContain("Usikkert");
  });
});
