import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Fact } from "../../../kernel/datasets/synthesize/fact.js";
import { activityFacts2018, reprint2018 } from "../../../kernel/datasets/synthesize/facts/activity-2018.js";
import { activityFacts2022 } from "../../../kernel/datasets/synthesize/facts/activity-2022.js";
import { competenceFacts2018 } from "../../../kernel/datasets/synthesize/facts/competence-2018.js";
import { competenceFacts2022, reasonFacts2022 } from "../../../kernel/datasets/synthesize/facts/competence-2022.js";
import { priorityFacts2018 } from "../../../kernel/datasets/synthesize/facts/priority-2018.js";
import { priorityFacts2022 } from "../../../kernel/datasets/synthesize/facts/priority-2022.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { judge } from "./agrees.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const describedBy = (fact: Fact) => {
  if (fact.kind === "median") return `median of ${fact.attribute}`;
  if (fact.kind === "order") return `${fact.more.map(({ where }) => JSON.stringify(where)).join(", ")} come first`;
  if (fact.kind === "rise") return `change of ${JSON.stringify(fact.now.where)}`;
  return JSON.stringify(fact.where);
};

const printed = (fact: Fact) => ("value" in fact ? `${fact.value}` : "");

function comesOutOf(answers: AnswerTable, facts: readonly Fact[]): void {
  test.each(facts.map((fact) => [fact.id, describedBy(fact), printed(fact), fact] as const))(
    "%s: %s %s",
    (_id, _described, _printed, fact) => {
      const verdict = judge(fact, answers, kommuner2018);
      expect(verdict, JSON.stringify(verdict)).toMatchObject({ agrees: true });
    },
  );
}

describe("Published numbers come out of kommuner2018 by the indicators", () => {
  describe("chapter 3", () => comesOutOf(kommuner2018, priorityFacts2018));
  describe("chapter 4", () => comesOutOf(kommuner2018, competenceFacts2018));
  describe("chapter 5, Tabell 5.1 as printed again in 2023", () =>
    comesOutOf(kommuner2018, [...activityFacts2018, ...reprint2018]));
});

describe("Published numbers come out of kommuner2022 by the indicators", () => {
  describe("chapter 3", () => comesOutOf(kommuner2022, priorityFacts2022));
  describe("chapter 4", () => comesOutOf(kommuner2022, [...competenceFacts2022, ...reasonFacts2022]));
  describe("chapter 5", () => comesOutOf(kommuner2022, activityFacts2022));
});
