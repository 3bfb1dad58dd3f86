import { describe, expect, test } from "vitest";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { itemsOf, type VariableName, variable } from "../../../kernel/survey/codebook.js";
import { type AnswerRow, answerTable } from "../survey/answer-table.js";
import { rowWith, type Situation } from "./row-with.js";

type Part = Exclude<keyof Situation, "recruitment">;

/** The lowest and highest count of each score, as the reports list them. */
const intervals: {
  part: Part;
  count: keyof typeof catalogue;
  score: keyof typeof catalogue;
  of: [number, number][];
}[] = [
  {
    part: "strategy",
    count: "strategyAreaCount",
    score: "strategyScore",
    of: [
      [0, 0],
      [1, 5],
      [6, 9],
      [10, 11],
      [12, 13],
    ],
  },
  {
    part: "project",
    count: "projectAreaCount",
    score: "projectScore",
    of: [
      [0, 0],
      [1, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ],
  },
  {
    part: "internal",
    count: "internalFunctionCount",
    score: "internalFunctionScore",
    of: [
      [0, 0],
      [1, 4],
      [5, 7],
      [8, 10],
      [11, 12],
    ],
  },
  {
    part: "cloud",
    count: "cloudAreaCount",
    score: "cloudScore",
    of: [
      [0, 0],
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 15],
    ],
  },
  {
    part: "procurement",
    count: "procurementActivityCount",
    score: "procurementScore",
    of: [
      [0, 0],
      [1, 3],
      [4, 5],
      [6, 7],
      [8, 8],
    ],
  },
  {
    part: "service",
    count: "serviceOfferPoints",
    score: "serviceScore",
    of: [
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 6],
      [7, 14],
    ],
  },
];

/** Every count of an interval table with its score; 13 points cannot be had. */
const expected = (part: Part, of: [number, number][]) =>
  of.flatMap(([low, high], score) =>
    Array.from({ length: high - low + 1 }, (_, i) => [low + i, score] as const).filter(
      ([count]) => part !== "service" || count !== 13,
    ),
  );

describe.each([2018, 2022])("in the edition of %i", (year) => {
  describe.each(intervals)("$score", ({ part, count, score, of }) => {
    test.each(expected(part, of))("of a count of %i is %i", (n, value) => {
      const answers = answerTable(year, [rowWith(year, { [part]: n })]);
      expect(Array.from(catalogue[count](answers).values)).toEqual([n]);
      expect(Array.from(catalogue[score](answers).values)).toEqual([value]);
    });
  });

  test("a unit without strategy, projects or cloud services has count 0 and score 0", () => {
    const answers = answerTable(year, [rowWith(year, {})]);
    for (const name of ["strategyAreaCount", "projectAreaCount", "cloudAreaCount"] as const)
      expect(Array.from(catalogue[name](answers).values)).toEqual([0]);
    for (const name of ["strategyScore", "projectScore", "cloudScore"] as const)
      expect(Array.from(catalogue[name](answers).values)).toEqual([0]);
  });
});

test("in 2022 the fourteenth strategy area still gives score 4", () => {
  const answers = answerTable(2022, [rowWith(2022, { strategy: 14 })]);
  expect(catalogue.strategyAreaCount(answers)).toMatchObject({ maximum: 14, values: Int16Array.of(14) });
  expect(catalogue.strategyScore(answers).values).toEqual(Int8Array.of(4));
});

describe("what counts", () => {
  const codesOf = (name: VariableName) => {
    const found = variable(name);
    return found.kind === "question" ? found.answers.map(({ code }) => code) : [];
  };
  const counts: [keyof typeof catalogue, VariableName, AnswerRow, string[]][] = [
    ["strategyAreaCount", "strategy_area_cloud", { strategy: "yes" }, ["yes"]],
    ["projectAreaCount", "project_area_other", { project: "yes" }, ["yes"]],
    ["internalFunctionCount", "function_pc", {}, ["only_internal", "mostly_internal"]],
    ["cloudAreaCount", "cloud_area_backup", { cloud: "yes" }, ["yes"]],
    ["procurementActivityCount", "procurement_award", {}, ["fully", "partly"]],
  ];
  test.each(counts)("%s counts of %s only the answers that the report names", (name, item, gate, counting) => {
    for (const code of codesOf(item)) {
      const answers = answerTable(2018, [{ ...gate, [item]: code }]);
      expect([code, ...catalogue[name](answers).values]).toEqual([code, counting.includes(code) ? 1 : 0]);
    }
  });

  const modes: [VariableName, Record<string, number>][] = [
    ["service_open_access", { none: 0, some: 1, half: 3, most: 3, all: 3, dont_know: 0, not_relevant: 0 }],
    ["service_simple_individual", { none: 0, some: 1, half: 3, most: 3, all: 3, dont_know: 0, not_relevant: 0 }],
    ["service_complex_individual", { none: 0, some: 2, half: 4, most: 4, all: 4, dont_know: 0, not_relevant: 0 }],
    ["service_self_activated", { none: 0, some: 2, half: 4, most: 4, all: 4, dont_know: 0, not_relevant: 0 }],
  ];
  test.each(modes)("%s gives the points of its level", (mode, points) => {
    expect(codesOf(mode)).toEqual(Object.keys(points));
    const answers = answerTable(
      2022,
      Object.keys(points).map((code) => ({ [mode]: code })),
    );
    expect(Array.from(catalogue.serviceOfferPoints(answers).values)).toEqual(Object.values(points));
  });

  test("the points of the four modes together reach every number from 0 to 14 but 13", () => {
    const levels = ["none", "some", "half"];
    const [a, b, c, d] = itemsOf("service", 2022) as [string, string, string, string];
    const rows = levels.flatMap((w) =>
      levels.flatMap((x) => levels.flatMap((y) => levels.map((z) => ({ [a]: w, [b]: x, [c]: y, [d]: z })))),
    );
    const reached = new Set(catalogue.serviceOfferPoints(answerTable(2022, rows)).values);
    expect([...reached].sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]);
  });
});

test("scores are named as the reports name them", () => {
  const { categories, ordered, base } = catalogue.cloudScore(answerTable(2018, []));
  expect(categories.map(({ label }) => label.nb)).toEqual(["null", "veldig lav", "lav", "høy", "veldig høy"]);
  expect(ordered).toBe(true);
  expect(base.nb).toBe("alle kommuner");
});
