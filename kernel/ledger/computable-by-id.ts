import type { Fact } from "./fact.js";
import { computable } from "./facts/computable.js";
import { unreachable } from "./facts/unreachable.js";

/** What a published number is computed from: the survey year of the answers, and what to count in them. */
export interface Computation {
  readonly year: 2018 | 2022;
  /** Several where one number speaks of several, as «hver av tre områder». */
  readonly facts: readonly Fact[];
}

const ofYear = (year: 2018 | 2022) => [...Object.values(computable[year]).flat(), ...unreachable[year]];

function byId(): ReadonlyMap<string, Computation> {
  const computations = new Map<string, { year: 2018 | 2022; facts: Fact[] }>();
  for (const year of [2018, 2022] as const)
    for (const fact of ofYear(year)) {
      const known = computations.get(fact.id);
      if (known) known.facts.push(fact);
      else computations.set(fact.id, { year, facts: [fact] });
    }
  return computations;
}

/** The published numbers that can be computed from answers, by id. */
export const computableById = byId();
