import type { Fact, OrderFact, Reading } from "./fact.js";

/** How precisely the published words are read: what `judge` goes by. */
export function claimOf(fact: Exclude<Fact, OrderFact>): Reading {
  if (fact.kind === "median") return { kind: "exact", decimals: 0 };
  return fact.kind === "rise" ? (fact.claim ?? fact.reading) : fact.reading;
}
