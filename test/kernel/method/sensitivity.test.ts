import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import type { IndicatorName } from "../../../kernel/indicators/column-of.js";
import { readingValues } from "../../../kernel/indicators/editions/readings.js";
import { indicatorColumn } from "../../../kernel/method/indicator-values.js";
import { sensitivity } from "../../../kernel/method/sensitivity.js";
import { resultBundle } from "../../../kernel/result-bundle.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";
import { rowWith } from "../indicators/row-with.js";
import { answerTable } from "../survey/answer-table.js";
import { arbitraryRows } from "../survey/arbitrary-answers.js";
import { counties, countyAnswers } from "./counties.js";

const names = Object.keys(catalogue) as IndicatorName[];

describe("sensitivity", () => {
  const rows = [
    rowWith(2018, { strategy: 0 }),
    rowWith(2018, { project: 9 }),
    rowWith(2018, { strategy: 12 }),
    rowWith(2018, { strategy: 12, project: 9 }),
  ];
  const moved = sensitivity(answerTable(2018, rows), "digitalPriority");

  test("counts each category with each other reading, one at a time", () => {
    expect(moved.default).toEqual({ counts: [1, 0, 1, 1, 1], base: 4, leftOut: [] });
    expect(
      moved.readings.map(({ reading, value, counts, differences, changed }) => [
        reading,
        value,
        counts,
        differences,
        changed,
      ]),
    ).toEqual([
      ["strategyWithoutAreas", 1, [0, 1, 1, 1, 1], [-1, 1, 0, 0, 0], 1],
      ["projectWithoutAreas", 1, [1, 0, 1, 1, 1], [0, 0, 0, 0, 0], 0],
      ["noStrategyHighProjects", 1, [1, 1, 1, 0, 1], [0, 1, 0, -1, 0], 1],
      ["highStrategyNoProjects", 1, [1, 1, 0, 1, 1], [0, 1, -1, 0, 0], 1],
      ["dontKnow", "exclude", [1, 0, 1, 1, 1], [0, 0, 0, 0, 0], 0],
    ]);
  });

  test("starts from the readings given", () => {
    const { default: standard, readings } = sensitivity(answerTable(2018, rows), "digitalPriority", {
      noStrategyHighProjects: 1,
    });
    expect(standard.counts).toEqual([1, 1, 1, 0, 1]);
    expect(readings.find(({ reading }) => reading === "noStrategyHighProjects")).toMatchObject({
      value: 3,
      changed: 1,
    });
  });

  test("states the base of a reading that leaves units out, and why they are", () => {
    const row = { ...rowWith(2018, { cloud: 5 }), cloud_area_backup: "dont_know" };
    const result = sensitivity(answerTable(2018, [row, rowWith(2018, { cloud: 5 })]), "cloudScore");
    expect(result.readings).toMatchObject([{ reading: "dontKnow", base: 1, changed: 1, leftOut: [{ count: 1 }] }]);
    expect(text(result)).toContain("enheten holdes utenfor, ikke med i tabellen: Vet ikke 1.");
  });

  test.each<[IndicatorName, string[]]>([
    ["strategyScore", ["strategyWithoutAreas", "dontKnow"]],
    ["procurementActivityCount", ["dontKnow"]],
    ["digitalCompetence", ["internalFrom", "problemUnanswered", "dontKnow"]],
    ["recruitment", ["problemUnanswered"]],
    ["hindranceGroup", []],
    ["sizeGroup", []],
  ])("tries for %s the readings that bear on it", (name, readings) => {
    const tried = sensitivity(answerTable(2018, rows), name).readings.map(({ reading }) => reading);
    expect([...new Set(tried)]).toEqual(readings);
  });

  test("says so when no reading bears on an indicator", () => {
    expect(text(sensitivity(answerTable(2018, rows), "hindranceGroup"))).toContain("Ingen av stedene");
  });

  test("tells how far Tabell 3.1 of 2022 moves when extensive projects without strategy are grade 3", () => {
    const { readings } = sensitivity(loadDataset("kommuner2022"), "digitalPriority");
    const effect = readings.find(({ reading }) => reading === "noStrategyHighProjects");
    expect(effect?.differences).toEqual([0, -(effect?.changed ?? 0), 0, effect?.changed, 0]);
    expect(effect?.changed).toBeGreaterThan(0);
  });

  test("heads columns with codes where labels are long, and says below what they are", () => {
    expect(moved.columns.map(({ label }) => label.nb)).toEqual([
      "Lesning",
      "0",
      "1",
      "2",
      "3",
      "4",
      "n",
      "Enheter som endres",
    ]);
    expect(moved.notes.map(({ nb }) => nb)).toContain("4: Både omfattende IKT-strategi og IKT-prosjekter");
    const scores = sensitivity(answerTable(2018, rows), "projectScore");
    expect(scores.columns[2]?.label.nb).toBe("1: veldig lav");
  });

  test("is a frozen table that is read back as it was saved", () => {
    expect(readPayload(JSON.parse(JSON.stringify(moved)))).toEqual(moved);
    expect(resultBundle(moved)?.["text/plain"]).toBe(text(moved));
    expect(moved.rows[1]?.slice(1, 3)).toEqual([
      { nb: "0 (−1)", en: "0 (−1)" },
      { nb: "1 (+1)", en: "1 (+1)" },
    ]);
    expect(() => Object.assign(moved.readings, { 0: null })).toThrow(TypeError);
  });

  test("works on answers of another sector, with their own words", () => {
    const answers = readAnswers(countyAnswers, { file: "fylker.csv", edition: counties });
    const result = sensitivity(answers, "digitalPriority");
    expect(result.default).toMatchObject({ counts: [1, 1, 1], base: 3, leftOut: [{ count: 1 }] });
    expect(result.base?.nb).toMatch(/alle fylkeskommuner/);
  });

  test("refuses what is no indicator", () => {
    expect(() => sensitivity(answerTable(2018, rows), "strategy" as never)).toThrow(/no indicator «strategy»/);
  });

  test.each(names)("of %s agrees with the tables made with each reading, on any answers", (name) => {
    fc.assert(
      fc.property(arbitraryRows(2022), (any) => {
        const answers = answerTable(2022, any);
        const result = sensitivity(answers, name);
        const table = distribution(answers, name);
        expect(result.default.counts).toEqual(table.rows.map(({ count }) => count));
        for (const { counts, base, leftOut, differences, changed, reading, value } of result.readings) {
          const total = leftOut.reduce((sum, { count }) => sum + count, base);
          expect(total).toBe(any.length);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(base);
          expect(changed).toBeGreaterThanOrEqual(Math.max(0, ...differences));
          expect(readingValues[reading]).toContain(value);
          const read = distribution(answers, (all) => indicatorColumn(name, all, { [reading]: value }));
          expect(counts).toEqual(read.rows.map(({ count }) => count));
        }
      }),
      { numRuns: 20 },
    );
  });
});
