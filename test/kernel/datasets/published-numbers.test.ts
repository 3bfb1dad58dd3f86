import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Fact } from "../../../kernel/ledger/fact.js";
import { computable } from "../../../kernel/ledger/facts/computable.js";
import { unreachable } from "../../../kernel/ledger/facts/unreachable.js";
import { judge } from "../../../kernel/ledger/judge.js";
import { measuresOf } from "../../../kernel/ledger/measures.js";

const measures = { 2018: measuresOf(loadDataset("kommuner2018")), 2022: measuresOf(loadDataset("kommuner2022")) };
const years = [2018, 2022] as const;

const describedBy = (fact: Fact) => {
  if (fact.kind === "median") return `median of ${fact.attribute}`;
  if (fact.kind === "order") return `${fact.more.map(({ where }) => JSON.stringify(where)).join(", ")} come first`;
  if (fact.kind === "rise") return `change of ${JSON.stringify(fact.now.where)}`;
  return JSON.stringify(fact.where);
};

const printed = (fact: Fact) => ("value" in fact ? `${fact.value}` : "");

const verdictOn = (fact: Fact, year: 2018 | 2022) => judge(fact, measures[year], measures[2018]);

describe.each(years)("A published number comes out of the answers of %i by the indicators", (year) => {
  describe.each(Object.entries(computable[year]))("%s", (_chapter, facts) => {
    test.each(facts.map((fact) => ({ id: fact.id, what: describedBy(fact), value: printed(fact), fact })))(
      "$id: $what $value",
      ({ fact }) => {
        const verdict = verdictOn(fact, year);
        expect(verdict, JSON.stringify(verdict)).toMatchObject({ agrees: true });
      },
    );
  });
});

test("Of the published numbers that can be computed, nine contradict others and do not come out", () => {
  const missed = years.flatMap((year) => unreachable[year].filter((fact) => !verdictOn(fact, year).agrees));
  expect(missed.map(({ id }) => id)).toEqual([
    "18.t51.0",
    "18.t51.1",
    "18.t51.2",
    "18.t51.3",
    "18.t51.4",
    "22.sum.kompleks18",
    "22.abs.kompleks18",
    "22.5.4.zero22",
    "22.6.zero22",
  ]);
  const reached = new Set(years.flatMap((year) => Object.values(computable[year]).flat()).map(({ id }) => id));
  expect([...reached].filter((id) => !id.startsWith("ssb.")).length).toMatchInlineSnapshot(`282`);
});
