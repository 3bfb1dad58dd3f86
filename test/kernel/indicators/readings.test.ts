import { describe, expect, test } from "vitest";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { e2018 } from "../../../kernel/indicators/editions/e2018.js";
import { e2022 } from "../../../kernel/indicators/editions/e2022.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import type { CategoryColumn } from "../../../kernel/survey/category-column.js";
import { DONT_KNOW, NOT_ANSWERED, NOT_ASKED, NOT_RELEVANT } from "../../../kernel/survey/left-out.js";
import { type AnswerRow, answerTable } from "../survey/answer-table.js";
import { rowWith } from "./row-with.js";

const { digitalCompetence, digitalPriority, externalUse, projectScore, recruitment, strategyScore } = catalogue;
const { cloudScore, internalFunctionScore, serviceScore, strategyAreaCount } = catalogue;

/** The value of one unit's only row. */
const theValue = (indicator: (answers: AnswerTable) => CategoryColumn, year: number, row: AnswerRow) =>
  indicator(answerTable(year, [row])).values[0];

describe("a reading that the reports leave open", () => {
  const strategyWithNothing = rowWith(2018, { strategy: 0 });
  test("strategyWithoutAreas: a strategy that covers no area scores 0, or 1 when asked for", () => {
    expect(theValue(strategyScore, 2018, strategyWithNothing)).toBe(0);
    expect(theValue((a) => strategyScore(a, { strategyWithoutAreas: 1 }), 2018, strategyWithNothing)).toBe(1);
    expect(theValue((a) => strategyScore(a, { strategyWithoutAreas: 1 }), 2018, rowWith(2018, {}))).toBe(0);
    expect(theValue((a) => digitalPriority(a, { strategyWithoutAreas: 1 }), 2018, strategyWithNothing)).toBe(1);
  });

  test("projectWithoutAreas: projects that affect no area score 0, or 1 when asked for", () => {
    const row = rowWith(2022, { project: 0 });
    expect(theValue(projectScore, 2022, row)).toBe(0);
    expect(theValue((a) => projectScore(a, { projectWithoutAreas: 1 }), 2022, row)).toBe(1);
    expect(theValue((a) => projectScore(a, { projectWithoutAreas: 1 }), 2022, rowWith(2022, {}))).toBe(0);
  });

  test.each([7, 9])("noStrategyHighProjects: %i areas affected without a strategy is grade 3 or 1", (project) => {
    const grade = (year: number, reading?: 1 | 3) =>
      theValue((a) => digitalPriority(a, { noStrategyHighProjects: reading }), year, rowWith(year, { project }));
    expect([grade(2018), grade(2018, 1), grade(2022), grade(2022, 3)]).toEqual([3, 1, 1, 3]);
  });

  test.each([10, 12])("highStrategyNoProjects: %i strategy areas without projects is grade 2 or 1", (strategy) => {
    const grade = (year: number, reading?: 1 | 2) =>
      theValue((a) => digitalPriority(a, { highStrategyNoProjects: reading }), year, rowWith(year, { strategy }));
    expect([grade(2018), grade(2018, 1), grade(2022), grade(2022, 1)]).toEqual([2, 1, 2, 1]);
  });

  test.each([
    [1, [0, 1, 1, 1, 1]],
    [2, [0, 0, 1, 1, 1]],
    [3, [0, 0, 0, 1, 1]],
    [4, [0, 0, 0, 0, 1]],
  ] as const)("internalFrom: from score %i on a unit relies on its own staff", (internalFrom, groups) => {
    const rows = [0, 1, 5, 8, 11].map((internal) => rowWith(2022, { internal }));
    const answers = answerTable(2022, rows);
    expect(Array.from(externalUse(answers, { internalFrom }).values)).toEqual(groups);
    const kinds = groups.map((group) => (group === 0 ? 0 : 4));
    expect(Array.from(digitalCompetence(answers, { internalFrom }).values)).toEqual(kinds);
  });

  test("problemUnanswered: who tried to recruit and did not say how it went had no problem, had one, or is left out", () => {
    const row = { ...rowWith(2018, { internal: 12 }), recruited: "yes" };
    const group = (problemUnanswered?: "noProblem" | "problem" | "exclude") => [
      theValue((a) => recruitment(a, { problemUnanswered }), 2018, row),
      theValue((a) => digitalCompetence(a, { problemUnanswered }), 2018, row),
    ];
    expect(group()).toEqual([1, 3]);
    expect(group("noProblem")).toEqual([1, 3]);
    expect(group("problem")).toEqual([2, 2]);
    expect(group("exclude")).toEqual([NOT_ANSWERED, NOT_ANSWERED]);
  });

  test("dontKnow: «vet ikke» on an item does not count, or leaves the unit out as such", () => {
    const row = { ...rowWith(2018, { strategy: 6, project: 5 }), strategy_area_green_ict: "dont_know" };
    expect(theValue(strategyScore, 2018, row)).toBe(2);
    expect(theValue((a) => strategyScore(a, { dontKnow: "exclude" }), 2018, row)).toBe(DONT_KNOW);
    expect(theValue((a) => digitalPriority(a, { dontKnow: "exclude" }), 2018, row)).toBe(DONT_KNOW);
    expect(theValue((a) => cloudScore(a, { dontKnow: "exclude" }), 2018, row)).toBe(0);
  });

  test("dontKnow: «ikke relevant» is left out under its own reason, unless there is a «vet ikke» too", () => {
    const exclude = { dontKnow: "exclude" } as const;
    const irrelevant = { ...rowWith(2018, { internal: 3 }), function_unnamed_6: "not_relevant" };
    const both = { ...irrelevant, function_unnamed_5: "dont_know" };
    expect(theValue(internalFunctionScore, 2018, both)).toBe(1);
    expect(theValue((a) => internalFunctionScore(a, exclude), 2018, irrelevant)).toBe(NOT_RELEVANT);
    expect(theValue((a) => internalFunctionScore(a, exclude), 2018, both)).toBe(DONT_KNOW);
    expect(theValue((a) => serviceScore(a, exclude), 2018, { service_open_access: "not_relevant" })).toBe(NOT_RELEVANT);
  });

  test("that is not one of those allowed is refused with what is", () => {
    const wrong = { noStrategyHighProjects: 2 } as unknown as { noStrategyHighProjects: 1 };
    expect(() => digitalPriority(answerTable(2018, []), wrong)).toThrow(
      "The option «noStrategyHighProjects» is 2; it can be 3 or 1.",
    );
  });
});

describe("an edition", () => {
  test("is that of the answers' year, unless another is given", () => {
    const row = rowWith(2022, { project: 9 });
    expect(theValue(digitalPriority, 2022, row)).toBe(1);
    const own = { ...e2022, readings: e2018.readings };
    expect(theValue((a) => digitalPriority(a, { edition: own }), 2022, row)).toBe(3);
  });

  test("of one's own can move a cut point without touching any other score", () => {
    const strategy = { ...e2022.scores.strategy, cutPoints: [1, 3, 5, 7] as const };
    const edition = { ...e2022, scores: { ...e2022.scores, strategy } };
    const row = rowWith(2022, { strategy: 5, project: 5 });
    expect(theValue((a) => strategyScore(a, { edition }), 2022, row)).toBe(3);
    expect(theValue((a) => projectScore(a, { edition }), 2022, row)).toBe(2);
    expect(theValue((a) => digitalPriority(a, { edition }), 2022, row)).toBe(2);
  });

  test("does not exist for a year that no report covers", () => {
    expect(() => strategyScore(answerTable(2020, []))).toThrow(
      /no edition of the method for 2020, only for 2018 and 2022/,
    );
  });

  test("of another year names an item that the answers do not have", () => {
    expect(() => strategyScore(answerTable(2022, []), { edition: e2018 })).toThrow(
      /test2022 \(2022\) has no column «strategy_area_services_citizens»/,
    );
  });

  test("keeps the cut points of 2018 in 2022", () => {
    const cutPoints = (edition: typeof e2018) => Object.values(edition.scores).map((rule) => rule.cutPoints);
    expect(cutPoints(e2022)).toEqual(cutPoints(e2018));
  });
});

describe("an answer that is missing", () => {
  test("to whether there is a strategy, projects or cloud leaves the unit without a score, and without a grade", () => {
    const { strategy: _, ...withoutStrategy } = rowWith(2018, { strategy: 13, project: 10 });
    const { project: __, ...withoutProject } = rowWith(2018, { strategy: 13, project: 10 });
    expect(theValue(strategyScore, 2018, withoutStrategy)).toBe(NOT_ANSWERED);
    expect(theValue(digitalPriority, 2018, withoutStrategy)).toBe(NOT_ANSWERED);
    expect(theValue(digitalPriority, 2018, withoutProject)).toBe(NOT_ANSWERED);
    expect(theValue(cloudScore, 2018, {})).toBe(NOT_ANSWERED);
  });

  test("to some items counts as not ticked, to all of them leaves the unit without a score", () => {
    expect(theValue(internalFunctionScore, 2022, { function_pc: "only_internal" })).toBe(1);
    expect(theValue(internalFunctionScore, 2022, {})).toBe(NOT_ANSWERED);
    expect(theValue(catalogue.procurementScore, 2022, { procurement_award: "no" })).toBe(0);
    expect(theValue(catalogue.procurementScore, 2022, {})).toBe(NOT_ANSWERED);
    expect(theValue(serviceScore, 2022, { service_open_access: "dont_know" })).toBe(0);
    expect(theValue(serviceScore, 2022, {})).toBe(NOT_ANSWERED);
  });

  test("to every area of a strategy that there is gives score 0, since the strategy is known", () => {
    expect(theValue(strategyScore, 2022, { strategy: "yes" })).toBe(0);
  });

  test("to whether recruitment was tried leaves the unit without a kind of competence", () => {
    const { recruited: _, ...row } = rowWith(2022, { internal: 12 });
    expect(theValue(recruitment, 2022, row)).toBe(NOT_ANSWERED);
    expect(theValue(digitalCompetence, 2022, row)).toBe(NOT_ANSWERED);
    expect(theValue(digitalCompetence, 2022, { recruited: "yes", recruitment_problem: "yes" })).toBe(NOT_ANSWERED);
  });
});

describe("a count among those asked", () => {
  test("leaves out who has no strategy, and its base says so", () => {
    const rows = [rowWith(2018, { strategy: 9 }), rowWith(2018, {}), {}];
    const count = strategyAreaCount(answerTable(2018, rows), { among: "asked" });
    expect(Array.from(count.values)).toEqual([9, NOT_ASKED, NOT_ANSWERED]);
    expect(count.base.nb).toBe("kommuner med IKT-/digitaliseringsstrategi");
  });

  test("is 0 for them when it is among all", () => {
    const rows = [rowWith(2018, { strategy: 9 }), rowWith(2018, {}), {}];
    const count = strategyAreaCount(answerTable(2018, rows));
    expect(Array.from(count.values)).toEqual([9, 0, NOT_ANSWERED]);
    expect(count.base.nb).toBe("alle kommuner");
  });
});
