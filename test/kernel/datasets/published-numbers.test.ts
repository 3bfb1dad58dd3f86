import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Fact } from "../../../kernel/datasets/synthesize/fact.js";
import { published } from "../../../kernel/datasets/synthesize/facts/published.js";
import { judge } from "./judge.js";

const answersOf = { 2018: loadDataset("kommuner2018"), 2022: loadDataset("kommuner2022") };

const describedBy = (fact: Fact) => {
  if (fact.kind === "median") return `median of ${fact.attribute}`;
  if (fact.kind === "order") return `${fact.more.map(({ where }) => JSON.stringify(where)).join(", ")} come first`;
  if (fact.kind === "rise") return `change of ${JSON.stringify(fact.now.where)}`;
  return JSON.stringify(fact.where);
};

const printed = (fact: Fact) => ("value" in fact ? `${fact.value}` : "");

describe.each([2018, 2022] as const)("A published number comes out of the answers of %i by the indicators", (year) => {
  describe.each(Object.entries(published[year]))("%s", (_chapter, facts) => {
    test.each(facts.map((fact) => ({ id: fact.id, what: describedBy(fact), value: printed(fact), fact })))(
      "$id: $what $value",
      ({ fact }) => {
        const verdict = judge(fact, answersOf[year], answersOf[2018]);
        expect(verdict, JSON.stringify(verdict)).toMatchObject({ agrees: true });
      },
    );
  });
});
