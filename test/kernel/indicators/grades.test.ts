import { describe, expect, test } from "vitest";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { answerTable } from "../survey/answer-table.js";
import { rowWith, type Situation } from "./row-with.js";

/** A count that has each score, by part. */
const countOf = {
  strategy: [undefined, 5, 6, 10, 12],
  project: [undefined, 1, 6, 7, 10],
  internal: [0, 4, 5, 8, 12],
  cloud: [undefined, 3, 4, 9, 10],
  procurement: [0, 3, 5, 6, 8],
  service: [0, 1, 3, 4, 7],
} satisfies Partial<Record<keyof Situation, readonly (number | undefined)[]>>;

const inPlace = (part: keyof typeof countOf, score: number): Situation => {
  const count = countOf[part][score];
  return count === undefined ? {} : { [part]: count };
};

const gradesOf = (name: keyof typeof catalogue, year: number, situations: readonly Situation[]) =>
  Array.from(
    catalogue[name](
      answerTable(
        year,
        situations.map((situation) => rowWith(year, situation)),
      ),
    ).values,
  );

const scores = [0, 1, 2, 3, 4];

const matrixOf = (
  name: keyof typeof catalogue,
  year: number,
  rows: keyof typeof countOf,
  columns: keyof typeof countOf,
) =>
  scores.map((r) =>
    gradesOf(
      name,
      year,
      scores.map((c) => ({ ...inPlace(rows, r), ...inPlace(columns, c) })),
    ),
  );

describe("digital priority, strategy score by project score", () => {
  test("is in 2018 what Tabell 3.1 of 2018 counts, with far-reaching projects grade 3 even without a strategy", () => {
    expect(matrixOf("digitalPriority", 2018, "strategy", "project")).toEqual([
      [0, 1, 1, 3, 3],
      [1, 1, 1, 3, 3],
      [1, 1, 1, 3, 3],
      [2, 2, 2, 4, 4],
      [2, 2, 2, 4, 4],
    ]);
  });

  test("is in 2022 the same but for far-reaching projects without a strategy, which are grade 1", () => {
    expect(matrixOf("digitalPriority", 2022, "strategy", "project")).toEqual([
      [0, 1, 1, 1, 1],
      [1, 1, 1, 3, 3],
      [1, 1, 1, 3, 3],
      [2, 2, 2, 4, 4],
      [2, 2, 2, 4, 4],
    ]);
  });
});

const lowAndHigh = [
  [0, 0, 1, 3, 3],
  [0, 1, 1, 3, 3],
  [1, 1, 1, 3, 3],
  [2, 2, 2, 4, 4],
  [2, 2, 2, 4, 4],
];

/** A cloud and a procurement score that give each grade of use. */
const use: readonly Situation[] = [
  {},
  { cloud: 3, procurement: 1 },
  { cloud: 7, procurement: 5 },
  { cloud: 6, procurement: 6 },
  { cloud: 10, procurement: 8 },
];

describe.each([2018, 2022])("in the edition of %i", (year) => {
  test("use of digital services, cloud score by procurement score, is the matrix of the report", () => {
    expect(matrixOf("useOfDigitalServices", year, "cloud", "procurement")).toEqual(lowAndHigh);
  });

  test("digital activity, grade of use by service score, is the same matrix", () => {
    const matrix = use.map((situation) =>
      gradesOf(
        "digitalActivity",
        year,
        scores.map((score) => ({ ...situation, ...inPlace("service", score) })),
      ),
    );
    expect(matrix).toEqual(lowAndHigh);
  });

  test("digital competence, score of internal functions by recruitment, is the five kinds of Tabell 4.1", () => {
    const matrix = scores.map((score) =>
      gradesOf(
        "digitalCompetence",
        year,
        (["not tried", "no problem", "problem"] as const).map((recruitment) => ({
          ...inPlace("internal", score),
          recruitment,
        })),
      ),
    );
    const [external, internal] = [
      [0, 1, 2],
      [4, 3, 2],
    ];
    expect(matrix).toEqual([external, external, external, internal, internal]);
  });
});

describe("the categories of the grades", () => {
  const labelsOf = (name: keyof typeof catalogue, year: number) => {
    const column = catalogue[name](answerTable(year, []));
    return "categories" in column ? column.categories.map(({ code, label }) => [code, label.nb]) : [];
  };

  test("are the rows of Tabell 3.1 of that year's report", () => {
    expect(labelsOf("digitalPriority", 2018)[2]).toEqual([
      "2",
      "2: Omfattende IKT-strategi, men relativt få områder er berørt av IKT-prosjekter",
    ]);
    expect(labelsOf("digitalPriority", 2022)[2]).toEqual([
      "2",
      "2: Omfattende digitaliseringsstrategi, men relativt få områder er berørt av IKT-prosjekter",
    ]);
  });

  test("of digital activity name grade 0 as each report does", () => {
    expect(labelsOf("digitalActivity", 2018)[0]).toEqual(["0", "0: Svært lite av digital aktivitet"]);
    expect(labelsOf("digitalActivity", 2022)[0]).toEqual(["0", "0: Ingen eller svært lite av digital aktivitet"]);
  });

  test.each(["digitalPriority", "digitalCompetence", "useOfDigitalServices", "digitalActivity"] as const)(
    "of %s begin with their code in both languages",
    (name) => {
      for (const year of [2018, 2022]) {
        const column = catalogue[name](answerTable(year, []));
        for (const [i, { code, label }] of column.categories.entries()) {
          expect(code).toBe(String(i));
          expect([label.nb, label.en].map((text) => text.slice(0, 3))).toEqual([`${i}: `, `${i}: `]);
        }
        expect(column.categories).toHaveLength(5);
        expect(column.heading?.nb).toBeTruthy();
      }
    },
  );

  test("are ranked, but for digital competence, which has kinds", () => {
    const empty = answerTable(2022, []);
    expect(catalogue.digitalPriority(empty).ordered).toBe(true);
    expect(catalogue.digitalCompetence(empty).ordered).toBe(false);
  });
});
