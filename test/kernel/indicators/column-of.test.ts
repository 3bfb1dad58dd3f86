import { describe, expect, test } from "vitest";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { columnOf, type VariableRef } from "../../../kernel/indicators/column-of.js";
import { sizeGroup } from "../../../kernel/indicators/size-group.js";
import { strategyScore } from "../../../kernel/indicators/strategy-score.js";
import { codebook } from "../../../kernel/survey/codebook.js";
import { leaveOutDontKnow } from "../../../kernel/survey/leave-out-dont-know.js";
import { DONT_KNOW, leftOutOf, NOT_ANSWERED, NOT_ASKED, NOT_RELEVANT } from "../../../kernel/survey/left-out.js";
import { answerTable } from "../survey/answer-table.js";
import { rowWith } from "./row-with.js";

describe("columnOf", () => {
  test("gives an indicator by name as its function does", () => {
    const answers = answerTable(2022, [rowWith(2022, { strategy: 12, project: 9 })]);
    expect(columnOf(answers, "digitalPriority")).toEqual(catalogue.digitalPriority(answers));
    expect(columnOf(answers, strategyScore)).toEqual(strategyScore(answers));
  });

  test("takes a function with options of its own", () => {
    const answers = answerTable(2022, [{ population: "900" }]);
    expect(columnOf(answers, (a) => sizeGroup(a, { bounds: [1000] })).categories).toHaveLength(2);
  });

  test("makes one category of each count", () => {
    const column = columnOf(answerTable(2018, [rowWith(2018, { strategy: 13 }), {}]), "strategyAreaCount");
    expect(column.categories.map(({ code }) => code)).toEqual(Array.from({ length: 14 }, (_, i) => String(i)));
    expect(Array.from(column.values)).toEqual([13, NOT_ANSWERED]);
    expect(column.ordered).toBe(true);
  });

  test("makes one category of each value of a count of more than a byte holds", () => {
    const answers = answerTable(2018, [{}, {}, {}]);
    const count = (data: typeof answers) => ({
      ...catalogue.strategyAreaCount(data),
      maximum: 300,
      values: Int16Array.from([127, 128, 300]),
    });
    const { categories, values } = columnOf(answers, count);
    expect(Array.from(values, (value) => categories[value]?.code)).toEqual(["127", "128", "300"]);
  });

  test("makes one category of each centrality class", () => {
    const column = columnOf(answerTable(2022, [{ centrality: "1" }, { centrality: "6" }, {}]), "centrality");
    expect(column.categories.map(({ code }) => code)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(Array.from(column.values)).toEqual([0, 5, NOT_ANSWERED]);
  });

  test("gives a question with «vet ikke» among its categories, marked as such", () => {
    const { categories, values } = columnOf(answerTable(2018, [{ function_pc: "dont_know" }]), "function_pc");
    expect(categories[values[0] as number]).toMatchObject({ code: "dont_know", leaveOutAs: "dontKnow" });
    expect(categories.filter(({ leaveOutAs }) => leaveOutAs).map(({ code }) => code)).toEqual([
      "not_relevant",
      "dont_know",
    ]);
  });

  test("tells a question that was not asked from one that was not answered", () => {
    const rows = [{ strategy: "no" }, { strategy: "yes" }, {}, { strategy: "yes", strategy_area_cloud: "no" }];
    const column = columnOf(answerTable(2018, rows), "strategy_area_cloud");
    expect(Array.from(column.values)).toEqual([NOT_ASKED, NOT_ANSWERED, NOT_ANSWERED, 1]);
    expect(column.base.nb).toBe("kommuner med IKT-/digitaliseringsstrategi");
    expect(leftOutOf(column.values)).toEqual([
      { reason: "notAnswered", label: { nb: "Ikke besvart", en: "Not answered" }, count: 2 },
      { reason: "notAsked", label: { nb: "Ikke spurt", en: "Not asked" }, count: 1 },
    ]);
  });

  test("ranks scales and not yes and no", () => {
    const answers = answerTable(2018, []);
    expect(columnOf(answers, "strategy").ordered).toBe(false);
    expect(columnOf(answers, "cloud_area_backup").ordered).toBe(false);
    expect(columnOf(answers, "hindrance").ordered).toBe(true);
    expect(columnOf(answers, "procurement_award").ordered).toBe(true);
  });

  test.each(Object.keys(catalogue))("gives every indicator under its own name: %s", (name) => {
    const column = columnOf(answerTable(2022, [rowWith(2022, {})]), name as VariableRef);
    expect(column).toMatchObject({ name, year: 2022, provenance: { dataset: "test2022", synthetic: true } });
    expect(column.values).toHaveLength(1);
    expect(column.label.nb && column.label.en && column.base.nb && column.base.en).toBeTruthy();
    expect(Math.max(...column.values)).toBeLessThan(column.categories.length);
  });

  test.each(codebook.filter(({ kind }) => kind === "question"))(
    "gives the question $name with its answers",
    (question) => {
      const year = question.years?.[0] ?? 2018;
      const { categories, values } = columnOf(answerTable(year, [{}]), question.name);
      expect(values).toHaveLength(1);
      expect(categories).toBe(question.kind === "question" ? question.answers : undefined);
    },
  );
});

describe("columnOf refuses", () => {
  const answers = answerTable(2018, []);
  const refused: [string, string, RegExp][] = [
    ["a number", "population", /«population» is a number, not categories\. Use sizeGroup/],
    ["the unit id", "unit", /«unit» tells rows apart/],
    ["a question of another year", "not_recruited_other", /not part of the survey of 2018, only of 2022/],
    [
      "a misspelt indicator, with what was meant",
      "digitalPriorty",
      /no variable or indicator «digitalPriorty»\. Did you mean digitalPriority\?/,
    ],
    ["an indicator in snake case, with what was meant", "digital_priority", /Did you mean digitalPriority\?/],
    ["a misspelt question, with what was meant", "strategy_area_clod", /Did you mean strategy_area_cloud/],
    ["a word that comes near nothing, with the indicators", "xyzzy", /The indicators are strategyAreaCount, /],
    ["a name that every object has", "constructor", /no variable or indicator «constructor»/],
  ];
  test.each(refused)("%s", (_, name, message) => {
    expect(() => columnOf(answers, name as VariableRef)).toThrow(message);
  });
});

describe("leaveOutDontKnow", () => {
  test("moves «vet ikke» and «ikke relevant» from the categories to what is left out", () => {
    const codes = ["only_internal", "only_external", "not_relevant", "dont_know", ""];
    const rows = codes.map((function_pc) => ({ function_pc }));
    const column = leaveOutDontKnow(columnOf(answerTable(2018, rows), "function_pc"));
    expect(Array.from(column.values)).toEqual([0, 4, NOT_RELEVANT, DONT_KNOW, NOT_ANSWERED]);
    expect(column.categories).toHaveLength(5);
  });

  test("renumbers the categories after one that is left out", () => {
    const column = columnOf(answerTable(2018, [{ strategy: "yes" }, { strategy: "no" }]), "strategy");
    const [yes, no] = column.categories;
    if (!yes || !no) throw new Error("strategy is yes or no");
    const marked = { ...column, categories: [{ ...yes, leaveOutAs: "dontKnow" as const }, no] };
    expect(Array.from(leaveOutDontKnow(marked).values)).toEqual([DONT_KNOW, 0]);
  });
});
