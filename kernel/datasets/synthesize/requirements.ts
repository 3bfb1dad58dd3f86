import {
  type Accepted,
  accepted,
  type Fact,
  type MedianFact,
  type OrderFact,
  type Share,
  type Where,
} from "../../ledger/fact.js";

/** A sum of units: of those that a condition names, each times a factor. */
export interface Term {
  readonly where: Where;
  readonly factor: number;
}

/** The terms add up to at least `low` and at most `high`. Named after the fact it serves. */
export interface Requirement {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

/** The share that units of an earlier edition made up, 0–1. */
export type Earlier = (share: Share) => number;

// Smaller than the distance between any two shares of a few hundred units.
const HAIR = 1e-4;

/** The units of `where` are at least `share` (0–1) of those of `of`, and `by` more. */
const above = (name: string, where: readonly Where[], of: Where, share: number, by = 0): Requirement => ({
  name,
  terms: [...where.map((part) => ({ where: part, factor: 1 })), { where: of, factor: -share }],
  low: by,
  high: Number.POSITIVE_INFINITY,
});

/** The units of `where` are at most `share` (0–1) of those of `of`, and `by` less. */
const below = (name: string, where: readonly Where[], of: Where, share: number, by = 0): Requirement => ({
  ...above(name, where, of, share),
  low: Number.NEGATIVE_INFINITY,
  high: -by,
});

/** The units of `where` are an accepted number of parts of those of `of`, of which there are `per` in the whole. */
function within(
  name: string,
  { low, high, aboveLow, belowHigh }: Accepted,
  where: readonly Where[],
  of: Where,
  per: number,
): Requirement[] {
  return [
    ...(Number.isFinite(low) ? [above(name, where, of, low / per, aboveLow ? HAIR : 0)] : []),
    ...(Number.isFinite(high) ? [below(name, where, of, high / per, belowHigh ? HAIR : 0)] : []),
  ];
}

/** Less than half lie below the lower median; at least half lie at it or below. */
function medianRequirements({ id, attribute, of, value }: MedianFact): Requirement[] {
  const lowest = (end: number) => ({ ...of, [attribute]: Array.from({ length: end }, (_, count) => count) });
  return [below(id, [lowest(value)], of, 0.5, 0.5), above(id, [lowest(value + 1)], of, 0.5)];
}

const orderRequirements = ({ id, more, less, pivot }: OrderFact): Requirement[] => [
  ...more.map(({ where, of }) => above(id, [where], of, pivot / 100, HAIR)),
  ...less.map(({ where, of }) => below(id, [where], of, pivot / 100, HAIR)),
];

/** What a fact asks of the numbers of units. */
export function requirements(fact: Fact, earlier: Earlier): Requirement[] {
  switch (fact.kind) {
    case "count": {
      const { low, high, belowHigh } = accepted(fact.value, fact.reading);
      const most = belowHigh ? Math.ceil(high) - 1 : Math.floor(high);
      return [{ name: fact.id, terms: [{ where: fact.where, factor: 1 }], low: Math.ceil(low), high: most }];
    }
    case "share":
      return within(fact.id, accepted(fact.value, fact.reading), fact.where, fact.of, fact.per);
    case "rise": {
      const points = accepted(fact.value, fact.reading);
      const was = 100 * earlier(fact.before);
      const now = { ...points, low: was + points.low, high: was + points.high };
      return within(fact.id, now, [fact.now.where], fact.now.of, 100);
    }
    case "order":
      return orderRequirements(fact);
    case "median":
      return medianRequirements(fact);
  }
}
