import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { columnOf } from "../../../kernel/indicators/column-of.js";
import { e2018 } from "../../../kernel/indicators/editions/e2018.js";
import { e2022 } from "../../../kernel/indicators/editions/e2022.js";
import { defineEdition, type EditionDraft } from "../../../kernel/method/define-edition.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";
import { writeAnswers } from "../../../kernel/survey/write-answers.js";
import { answersOverview } from "../../../kernel/tables/answers-overview.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { counties, countyAnswers } from "./counties.js";

const answers = readAnswers(countyAnswers, { file: "fylker.csv", edition: counties });

describe("an edition of another sector", () => {
  test("reads answer files with its own questions, and writes them back", () => {
    expect(answers).toMatchObject({ year: 2024, units: ["F1", "F2", "F3", "F4"], survey: counties });
    expect(writeAnswers(answers)).toBe(countyAnswers);
  });

  test("holds answer files against its own questions", () => {
    const wrong = countyAnswers.replace("F2,2024,no,", "F2,2024,kanskje,").replace(",few", ",fe");
    expect(() => readAnswers(wrong, { file: "fylker.csv", edition: counties })).toThrow(
      /row 3 \(unit F2\), column plan: «kanskje» is not an answer[\s\S]*column project: «fe» is not an answer\. Did you mean few/,
    );
    const other = countyAnswers.replace("plan_roads", "strategy");
    expect(() => readAnswers(other, { file: "f", edition: counties })).toThrow(/«strategy» is not a column/);
  });

  test("scores and grades its units without being named again", () => {
    const valuesOf = (name: keyof typeof catalogue) => Array.from(catalogue[name](answers).values);
    expect(valuesOf("strategyAreaCount")).toEqual([3, 0, 0, -1]);
    expect(valuesOf("strategyScore")).toEqual([3, 0, 0, -1]);
    expect(valuesOf("projectScore")).toEqual([4, 1, 0, -1]);
    expect(valuesOf("digitalPriority")).toEqual([2, 1, 0, -1]);
    expect(valuesOf("recruitment")).toEqual([2, 0, 1, -1]);
  });

  test("is tabulated with its own words for the units", () => {
    const table = distribution(answers, "digitalPriority");
    expect(table.title).toEqual({
      nb: "Fordeling av fylkeskommuner etter graden av digital prioritering i 2024",
      en: "Counties by degree of digital priority, 2024",
    });
    expect(table.rows.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(table.base.label.nb).toBe("alle fylkeskommuner, ikke medregnet de uten svar");
  });

  test("has its own variables in tables and in the overview of the answers", () => {
    expect(columnOf(answers, { name: "budget" }).values).toEqual(Int8Array.of(0, 12, 50, -1));
    expect(distribution(answers, { name: "plan_roads" }).base.label.nb).toMatch(/^fylkeskommuner med plan/);
    const table = crosstab(answers, { rows: { name: "plan" }, columns: "project" });
    expect(table.base.label.nb).toMatch(/^alle fylkeskommuner/);
    expect(answersOverview(answers).rows).toContainEqual(
      expect.arrayContaining([{ nb: "plan_… (4)", en: "plan_… (4)" }]),
    );
    expect(() => columnOf(answers, { name: "plan_road" })).toThrow(/Did you mean plan_roads/);
  });

  test("says which rule it lacks", () => {
    expect(() => catalogue.cloudScore(answers)).toThrow(
      "The edition of 2024 (Digitalisering i fylkeskommuner 2024) has no rule scores.cloud; it has strategy, project.",
    );
    expect(() => catalogue.digitalActivity(answers)).toThrow(/no rule scores\.cloud/);
  });
});

describe("defineEdition", () => {
  const draft = (change: object): EditionDraft => ({ ...e2022, year: 2024, ...change });
  const withCutPoints = (...cutPoints: number[]) =>
    draft({ scores: { ...e2022.scores, cloud: { ...e2022.scores.cloud, cutPoints } } });

  test("takes the editions of the two reports as they are", () => {
    expect(defineEdition(e2018)).toEqual(e2018);
    expect(defineEdition(e2022)).toEqual(e2022);
  });

  test("gives a frozen copy, with the codebook, units and readings of 2022 where none are given", () => {
    const edition = defineEdition({ year: 2024, name: e2022.name, scores: e2022.scores });
    expect(edition).toMatchObject({ units: e2022.units, variables: e2022.variables, readings: e2022.readings });
    expect(() => Object.assign(edition.scores.cloud.cutPoints, { 0: 9 })).toThrow(TypeError);
    expect(edition.grades).toEqual({});
  });

  test("gives an edition that indicators take as an option", () => {
    const edition = defineEdition(withCutPoints(1, 2, 3, 15));
    const kommuner2022 = loadDataset("kommuner2022");
    const score = catalogue.cloudScore(kommuner2022, { edition }).values;
    const counts = catalogue.cloudAreaCount(kommuner2022).values;
    expect(score.filter((value) => value === 4)).toHaveLength(counts.filter((count) => count === 15).length);
  });

  const strategy = e2022.scores.strategy;
  const [item] = strategy.items;
  const priority = e2022.grades.digitalPriority;
  const inStrategy = (change: object) => draft({ scores: { ...e2022.scores, strategy: { ...strategy, ...change } } });
  const inPriority = (change: object) =>
    draft({ grades: { ...e2022.grades, digitalPriority: { ...priority, ...change } } });
  const variables = (...own: object[]) => draft({ scores: {}, grades: {}, variables: own });
  const label = { nb: "x", en: "x" };
  const yes = { code: "yes", label };

  test.each<[string, EditionDraft, string]>([
    [
      "a cut point that does not rise",
      withCutPoints(1, 4, 3, 10),
      "scores.cloud.cutPoints[2] is 3; it must be a whole number above 4",
    ],
    [
      "a cut point of 0",
      withCutPoints(0, 4, 7, 10),
      "scores.cloud.cutPoints[0] is 0; it must be a whole number above 0.",
    ],
    ["a cut point out of reach", withCutPoints(1, 4, 7, 16), "scores.cloud.cutPoints[3] is 16; it must be at most 15"],
    ["three cut points", withCutPoints(1, 4, 7), "scores.cloud.cutPoints is [1,4,7]; it must be four numbers"],
    [
      "an item that nobody asks",
      inStrategy({ items: [{ variable: "strategy_area_clod", points: { yes: 1 } }] }),
      'scores.strategy.items[0].variable is "strategy_area_clod"; it must be a question of the codebook or of the edition\'s variables, such as strategy_area_cloud',
    ],
    ["an item listed twice", inStrategy({ items: [item, { ...item }] }), "scores.strategy.items[0].variable is"],
    [
      "points for an answer that is not offered",
      inStrategy({ items: [{ ...item, points: { ja: 1 } }] }),
      'scores.strategy.items[0].points is "ja"; it must be points for yes, no, dont_know',
    ],
    [
      "half a point",
      inStrategy({ items: [{ ...item, points: { yes: 0.5 } }] }),
      "scores.strategy.items[0].points.yes is 0.5",
    ],
    ["a gate that nobody asks", inStrategy({ gate: "stratgy" }), 'scores.strategy.gate is "stratgy"'],
    ["a rule without a source", inStrategy({ source: undefined }), "scores.strategy.source is missing"],
    [
      "a score there is not",
      draft({ scores: { clouds: strategy }, grades: {} }),
      "scores.clouds is not a score; the scores are strategy",
    ],
    ["a matrix without a row", inPriority({ matrix: priority.matrix.slice(1) }), "it must be 5 rows"],
    [
      "a row without a cell",
      inPriority({ matrix: priority.matrix.map((row, r) => (r === 2 ? row.slice(1) : row)) }),
      "grades.digitalPriority.matrix[2] is [1,1,3,3]; it must be 5 cells",
    ],
    [
      "a cell without a label",
      inPriority({ matrix: priority.matrix.map((row) => row.map(() => 5)) }),
      "grades.digitalPriority.matrix[0][0] is 5; it must be a grade from 0 to 4",
    ],
    [
      "a reading above the labels",
      inPriority({ labels: priority.labels.slice(0, 2), matrix: priority.matrix }),
      'grades.digitalPriority.matrix[0][3] is "noStrategyHighProjects"; it must be a cell of which every reading (3 or 1) has a label; there are labels for 0 to 1',
    ],
    [
      "a label in one language",
      inPriority({ labels: [{ nb: "0" }, ...priority.labels.slice(1)] }),
      "grades.digitalPriority.labels[0].en is missing; it must be a text",
    ],
    [
      "a grade whose score is not there",
      draft({ scores: { strategy }, grades: { digitalPriority: priority } }),
      "grades.digitalPriority needs scores.project, which the edition lacks.",
    ],
    [
      "a reading that is not allowed",
      draft({ readings: { noStrategyHighProjects: 2 } }),
      "readings.noStrategyHighProjects is 2; it must be 3 or 1.",
    ],
    [
      "a reading there is not",
      draft({ readings: { cloudy: 1 } }),
      "readings.cloudy is not a reading; the readings are",
    ],
    ["a year in words", draft({ year: "2024" }), 'year is "2024"; it must be a survey year'],
    ["a misspelt part", draft({ score: {} }), "score is not a part of an edition; the parts are year"],
    [
      "a question with one answer",
      variables({ name: "a", kind: "question", label, answers: [yes] }),
      "variables[2].answers is",
    ],
    [
      "two answers of one code",
      variables({ name: "a", kind: "question", label, answers: [yes, yes] }),
      'variables[2].answers[1].code is "yes"; it must be a text that no other answer has',
    ],
    [
      "two variables of one name",
      variables(
        { name: "a", kind: "number", label, minimum: 0, maximum: 9 },
        { name: "a", kind: "number", label, minimum: 0, maximum: 9 },
      ),
      'variables[3].name is "a"; it must be a name no other variable has',
    ],
    [
      "a variable named like an indicator",
      variables({ name: "cloudScore", kind: "number", label, minimum: 0, maximum: 9 }),
      "there is an indicator of that name",
    ],
    [
      "a range upside down",
      variables({ name: "a", kind: "number", label, minimum: 9, maximum: 1 }),
      "variables[2].maximum is 1",
    ],
    [
      "a gate of a question that is not declared",
      variables({
        name: "a",
        kind: "question",
        label,
        answers: [yes, { code: "no", label }],
        askedIf: { variable: "b", answer: "yes", base: label },
      }),
      'variables[2].askedIf.variable is "b"',
    ],
  ])("refuses %s, naming the place and the value", (_, wrong, message) => {
    expect(() => defineEdition(wrong)).toThrow(message);
  });

  test("lists everything that is wrong at once", () => {
    const wrong = { ...withCutPoints(3, 2, 1, 0), year: 0 };
    expect(() => defineEdition(wrong)).toThrow(/^defineEdition: the edition has 4 problems:\n {2}year is 0/);
  });

  test.each([[null], ["2024"], [[]]])("refuses %j", (wrong) => {
    expect(() => defineEdition(wrong as unknown as EditionDraft)).toThrow(TypeError);
  });
});
