import { describe, expect, test } from "vitest";
import { digitalMaturity } from "../../../kernel/datasets/digital-maturity.js";
import { evry2017 } from "../../../kernel/datasets/evry-2017.js";
import { maturityAreas } from "../../../kernel/datasets/maturity-areas.js";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import { isVariableName } from "../../../kernel/survey/codebook.js";
import type { SurveyFact } from "../../../kernel/tables/survey-fact.js";

const surveys = { digitalMaturity, evry2017 };
const all = Object.values(surveys).flat();

/** Words for numbers, as the articles print them. */
const WORDS: Readonly<Record<string, number>> = {
  tre: 3,
  fem: 5,
  seks: 6,
  åtte: 8,
  halvparten: 50,
  "to tredjedeler": 66.7,
};

/** The number in what is printed, behind words such as «nesten». */
function numberIn(printed: string): number {
  const bare = printed.toLowerCase().replace(/^(godt over|over|nesten) /, "");
  return WORDS[bare] ?? Number(bare);
}

describe.each(Object.entries(surveys))("the numbers of %s", (name, facts) => {
  test("have ids of their own, and say where they come from", () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { provenance, base, measure } of facts) {
      expect(provenance).toMatchObject({ dataset: name, synthetic: false });
      expect(provenance.source.nb).toMatch(/artikkel/);
      expect([base.nb, base.en, measure.nb, measure.en]).not.toContain("");
    }
  });

  test("are what is printed", () => {
    const numbers = facts.filter(({ value }) => value !== null);
    expect(numbers.map(({ value }) => value)).toEqual(numbers.map(({ printed }) => numberIn(printed)));
  });

  test("are as precise as the words around them", () => {
    const precisionOf = ({ printed, value }: SurveyFact) => {
      if (value === null) return null;
      if (/over/i.test(printed)) return "over";
      if (/nesten/i.test(printed)) return "nearly";
      return /halv|tredjedel/i.test(printed) ? "about" : "exact";
    };
    expect(facts.map(({ precision }) => precision)).toEqual(facts.map(precisionOf));
  });

  test("lack a number only where the source has words or a rank", () => {
    for (const { value, unit } of facts) expect(value === null).toBe(unit === "rank" || unit === "words");
  });

  test("cannot be changed", () => {
    expect(() => Object.assign(facts[0] as object, { value: 1 })).toThrow(TypeError);
  });
});

test("no number is in two surveys", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

describe("the eight areas of digital maturity", () => {
  test("are as many as the survey says it has", () => {
    expect(maturityAreas).toHaveLength(digitalMaturity.find(({ id }) => id === "a3.fields")?.value ?? 0);
  });

  test("have one highest and one lowest, as the published ranks say", () => {
    const ranked = (rank: string) => maturityAreas.filter((area) => area.rank === rank).map(({ code }) => code);
    const published = (id: string) => digitalMaturity.find((fact) => fact.id === id)?.topic.code;
    expect(ranked("highest")).toEqual([published("a3.best")]);
    expect(ranked("lowest")).toEqual([published("a3.worst")]);
  });

  test("point to indicators and questions that exist", () => {
    for (const { indicators, questions } of maturityAreas) {
      expect(indicators.filter((name) => !(name in catalogue))).toEqual([]);
      expect(questions.filter((name) => !isVariableName(name))).toEqual([]);
    }
  });

  test("overlap partly with indicators, by a question without, or not at all", () => {
    for (const { overlap, indicators, questions } of maturityAreas) {
      const expected = indicators.length > 0 ? "partly" : questions.length > 0 ? "question" : "none";
      expect(overlap).toBe(expected);
    }
    expect(maturityAreas.filter(({ overlap }) => overlap === "none").map(({ code }) => code)).toEqual([
      "planning_and_geodata",
    ]);
  });
});
