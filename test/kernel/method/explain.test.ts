import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import type { IndicatorName } from "../../../kernel/indicators/column-of.js";
import { readingValues } from "../../../kernel/indicators/editions/readings.js";
import { explain } from "../../../kernel/method/explain.js";
import { indicatorColumn, type MethodOptions } from "../../../kernel/method/indicator-values.js";
import { EXPLANATION_MIME, type ExplanationStep } from "../../../kernel/mime.js";
import { resultBundle } from "../../../kernel/result-bundle.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";
import { rowWith } from "../indicators/row-with.js";
import { answerTable } from "../survey/answer-table.js";
import { arbitraryRow } from "../survey/arbitrary-answers.js";
import { counties, countyAnswers } from "./counties.js";

const names = Object.keys(catalogue) as IndicatorName[];
const kommuner2022 = loadDataset("kommuner2022");

/** What must hold between the steps of any explanation. */
function expectConsistent({ name, value, result, lines, matrix }: ExplanationStep): void {
  const holding = lines.filter(({ holds }) => holds);
  if (matrix !== null) {
    const { rows, columns, cells } = matrix;
    const cell = rows.at === null || columns.at === null ? null : (cells[rows.at]?.[columns.at] ?? null);
    expect([name, cell]).toEqual([name, value]);
  } else if (/Count$|Points$/.test(name)) {
    const points = lines.reduce((sum, line) => sum + (line.points ?? 0), 0);
    if (value !== null) expect([name, points]).toEqual([name, value]);
  } else if (/Score$/.test(name)) {
    expect(holding.map((line) => line.value?.code)).toEqual(value === null ? [] : [result.code]);
  }
  expect(result.code === "").toBe(value === null);
  expect(result.label.nb && result.label.en).toBeTruthy();
}

const indicatorValue = (name: IndicatorName, answers: AnswerTable, row: number, options: MethodOptions = {}) => {
  const value = indicatorColumn(name, answers, options).values[row] as number;
  return value < 0 ? null : value;
};

describe.each([2018, 2022] as const)("on the answers of %i", (year) => {
  const answers = loadDataset(`kommuner${year}`);
  test.each(names)("every unit's explanation of %s ends with the indicator's value", (name) => {
    const values = answers.units.map((_, row) => indicatorValue(name, answers, row));
    expect(answers.units.map((unit) => explain(answers, unit, name).value)).toEqual(values);
  });
});

const readings = fc.record(
  Object.fromEntries(Object.entries(readingValues).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
) as fc.Arbitrary<MethodOptions>;

describe.each([2018, 2022])("on any answers of %i and any readings", (year) => {
  test("each step has its indicator's value, and the line or cell that holds gives it", () => {
    fc.assert(
      fc.property(arbitraryRow(year), fc.constantFrom(...names), readings, (row, name, options) => {
        const answers = answerTable(year, [row]);
        for (const step of explain(answers, "K001", name, options).steps) {
          expect(step.value).toBe(indicatorValue(step.name as IndicatorName, answers, 0, options));
          expectConsistent(step);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("explain", () => {
  const explained = (row: Readonly<Record<string, string>>, name: IndicatorName, options: MethodOptions = {}) =>
    explain(answerTable(2018, [row]), "K001", name, options);
  const holdingOf = (row: Readonly<Record<string, string>>, name: IndicatorName) =>
    explained(row, name)
      .steps.at(-1)
      ?.lines.filter(({ holds }) => holds)
      .map(({ label, value }) => [label.nb, value?.label.nb]);

  test("goes from answers over counts and scores to the grade, with rule, cut points and source", () => {
    const { type, title, value, steps } = explained(rowWith(2018, { strategy: 7, project: 8 }), "digitalPriority");
    expect({ type, title: title.nb, value }).toEqual({
      type: EXPLANATION_MIME,
      title: "Digital prioritering for K001 i 2018, trinn for trinn",
      value: 3,
    });
    expect(steps.map(({ name, value, result }) => [name, value, result.label.nb])).toEqual([
      ["strategyAreaCount", 7, "7 av 13 områder"],
      ["strategyScore", 2, "lav"],
      ["projectAreaCount", 8, "8 av 10 områder"],
      ["projectScore", 3, "høy"],
      ["digitalPriority", 3, "3: Omfattende IKT-prosjekter, men begrenset IKT-strategi"],
    ]);
    expect(steps[0]?.rule.nb).toMatch(/^Teller hvor mange av 13 delspørsmål som er besvart «Ja»;/);
    expect(steps[1]?.rule.en).toMatch(/cut at 1, 6, 10, 12/);
    expect(steps.map(({ source }) => source?.nb)).toEqual([
      "SSB Rapporter 2019/14, kapittel 3.2, Figur 3.4",
      "SSB Rapporter 2019/14, kapittel 3.2, Figur 3.4",
      "SSB Rapporter 2019/14, kapittel 3.2, Figur 3.5",
      "SSB Rapporter 2019/14, kapittel 3.2, Figur 3.5",
      "SSB Rapporter 2019/14, kapittel 3.2, Tabell 3.1",
    ]);
    expect(steps[4]?.matrix).toMatchObject({ rows: { at: 2 }, columns: { at: 3 } });
  });

  test("explains only what an indicator is made of", () => {
    const steps = (name: IndicatorName) => explain(kommuner2022, "K001", name).steps.map((step) => step.name);
    expect(steps("cloudAreaCount")).toEqual(["cloudAreaCount"]);
    expect(steps("digitalCompetence")).toEqual([
      "internalFunctionCount",
      "internalFunctionScore",
      "externalUse",
      "recruitment",
      "digitalCompetence",
    ]);
    expect(steps("digitalActivity").slice(-3)).toEqual(["serviceOfferPoints", "serviceScore", "digitalActivity"]);
  });

  test("shows the points of answers that weigh unequally", () => {
    const [step] = explained(rowWith(2018, { service: 8 }), "serviceOfferPoints").steps;
    expect(step?.rule.nb).toBe(
      "Legger sammen poengene som svarene på 4 delspørsmål gir. Uten svar på noen av dem er det ikke noe antall.",
    );
    expect(step?.lines.map(({ points }) => points)).toEqual([0, 0, 4, 4]);
  });

  test("lists no items for a unit that was not asked, and says why it scores 0", () => {
    const { steps } = explained(rowWith(2018, {}), "strategyScore");
    expect(steps[0]?.lines.map(({ label, value }) => [label.nb, value?.label.nb])).toEqual([
      ["Har kommunen en IKT-/digitaliseringsstrategi?", "Nei"],
    ]);
    expect(holdingOf(rowWith(2018, {}), "strategyScore")).toEqual([
      ["Nei på «Har kommunen en IKT-/digitaliseringsstrategi?»", "null"],
    ]);
  });

  test("shows answers that are missing, and says why there is no value", () => {
    const { value, result, steps } = explained({ strategy: "yes", strategy_area_cloud: "yes" }, "digitalPriority");
    expect([value, result]).toEqual([null, { code: "", label: { nb: "Ikke besvart", en: "Not answered" } }]);
    const areas = steps[0]?.lines.slice(1) ?? [];
    expect(areas.map((line) => [line.value?.label.nb, line.points]).slice(0, 2)).toEqual([
      ["Ikke besvart", null],
      ["Ikke besvart", null],
    ]);
    expect(steps.at(-1)?.matrix).toMatchObject({ rows: { at: 1 }, columns: { at: null } });
  });

  test.each<[string, Readonly<Record<string, string>>, IndicatorName, string, string]>([
    ["a strategy without areas", rowWith(2018, { strategy: 0 }), "strategyScore", "strategyWithoutAreas", "score 0"],
    ["projects without areas", rowWith(2018, { project: 0 }), "projectScore", "projectWithoutAreas", "score 0"],
    [
      "extensive projects without strategy",
      rowWith(2018, { project: 9 }),
      "digitalPriority",
      "noStrategyHighProjects",
      "grad 3",
    ],
    [
      "an extensive strategy without projects",
      rowWith(2018, { strategy: 13 }),
      "digitalPriority",
      "highStrategyNoProjects",
      "grad 2",
    ],
    ["who tried and did not say how it went", { recruited: "yes" }, "recruitment", "problemUnanswered", "uten problem"],
    ["internal functions", rowWith(2018, { internal: 3 }), "externalUse", "internalFrom", "score 3"],
    [
      "a «vet ikke»",
      { ...rowWith(2018, { cloud: 3 }), cloud_area_backup: "dont_know" },
      "cloudAreaCount",
      "dontKnow",
      "teller ikke",
    ],
  ])("names the reading that decided for %s", (_, row, name, reading, value) => {
    const used = explained(row, name).steps.at(-1)?.readings ?? [];
    expect(used.map((one) => [one.name, one.value.nb])).toEqual([[reading, value]]);
  });

  test("names no reading that did not decide", () => {
    const { steps } = explained(rowWith(2018, { strategy: 9, project: 9 }), "digitalPriority");
    expect(steps.flatMap((step) => step.readings)).toEqual([]);
  });

  test("takes another reading, as the indicator does", () => {
    const row = rowWith(2018, { project: 9 });
    expect(explained(row, "digitalPriority", { noStrategyHighProjects: 1 })).toMatchObject({
      value: 1,
      steps: [{}, {}, {}, {}, { readings: [{ name: "noStrategyHighProjects", value: { nb: "grad 1" } }] }],
    });
  });

  test("tells which group each answer and each population belongs to", () => {
    expect(holdingOf({ hindrance: "fairly_large" }, "hindranceGroup")).toEqual([
      ["I ganske stor grad", "I stor grad en hindring"],
    ]);
    expect(explained({ hindrance: "neither" }, "hindranceGroup").steps[0]?.lines.map((l) => l.value?.code)).toEqual([
      "small",
      "small",
      "neither",
      "large",
      "large",
    ]);
    const [population, ...groups] = explained({ population: "2000" }, "sizeGroup").steps[0]?.lines ?? [];
    expect(population?.value?.label.en).toBe("2,000");
    expect(groups.map(({ holds }) => holds).indexOf(true)).toBe(1);
  });

  test("explains answers of another sector by their own edition", () => {
    const answers = readAnswers(countyAnswers, { file: "fylker.csv", edition: counties });
    for (const [row, unit] of answers.units.entries()) {
      const { value, steps } = explain(answers, unit, "digitalPriority");
      expect(value).toBe(indicatorValue("digitalPriority", answers, row));
      for (const step of steps) expectConsistent(step);
      expect(steps[0]?.source?.nb).toBe("Fylkesundersøkelsen 2024");
    }
    expect(explain(answers, "F1", "digitalPriority").steps[0]?.rule.nb).toMatch(/av 4 delspørsmål/);
  });

  test("is what a cell that ends with it shows", () => {
    const explanation = explain(kommuner2022, "K017", "cloudScore");
    expect(Object.keys(resultBundle(explanation) ?? {})).toEqual([EXPLANATION_MIME, "text/html", "text/plain"]);
  });

  test("gives a frozen payload that a saved notebook can hold", () => {
    const explanation = explain(kommuner2022, "K017", "digitalPriority");
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(() => Object.assign(explanation.steps[0] as object, { value: 0 })).toThrow(TypeError);
    expect(explanation.provenance).toEqual([kommuner2022.provenance]);
  });

  test.each<[string, () => unknown, RegExp]>([
    [
      "a unit that is not there, with those that come near",
      () => explain(kommuner2022, "K0017", "cloudScore"),
      /kommuner2022 has no unit «K0017»\. Did you mean K001 or K007 or K017\?/,
    ],
    [
      "a unit that comes near none, with some that are there",
      () => explain(kommuner2022, "Oslo kommune", "cloudScore"),
      /Its units are K001, K002, K003 … K354/,
    ],
    [
      "a number for a unit",
      () => explain(kommuner2022, 17 as never, "cloudScore"),
      /unit is 17; it must be the id of a unit, such as «K001»/,
    ],
    [
      "a misspelt indicator",
      () => explain(kommuner2022, "K017", "cloudScor" as never),
      /no indicator «cloudScor»\. Did you mean cloudScore/,
    ],
    [
      "a name that every object has",
      () => explain(kommuner2022, "K017", "constructor" as never),
      /no indicator «constructor»/,
    ],
    [
      "a misspelt option",
      () => explain(kommuner2022, "K017", "cloudScore", { lokale: "en" } as never),
      /no option «lokale»/,
    ],
    [
      "a reading that is not allowed",
      () => explain(kommuner2022, "K017", "strategyScore", { strategyWithoutAreas: 2 as never }),
      /«strategyWithoutAreas» is 2; it can be 0 or 1/,
    ],
    ["data that is no answer table", () => explain([] as never, "K017", "cloudScore"), /explain: data is an array/],
  ])("refuses %s", (_, act, message) => {
    expect(act).toThrow(message);
  });
});
