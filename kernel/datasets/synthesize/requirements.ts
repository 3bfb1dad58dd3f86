import { accepted, type Fact, type RiseFact, type Share, type ShareFact } from "./fact.js";
import type { Requirement } from "./model.js";

/** The share that units of an earlier edition made up, 0–1. */
export type Earlier = (share: Share) => number;

// Smaller than the distance between any two shares of a few hundred units.
const HAIR = 1e-4;

const atLeast = (name: string, { where, of }: Share, share: number): Requirement => ({
  name,
  terms: [
    { where, factor: 1 },
    { where: of, factor: -share },
  ],
  low: 0,
  high: Number.POSITIVE_INFINITY,
});

const atMost = (name: string, { where, of }: Share, share: number, less: number): Requirement => ({
  ...atLeast(name, { where, of }, share),
  low: Number.NEGATIVE_INFINITY,
  high: -less,
});

function shareRequirements({ id, where, of, per, value, reading }: ShareFact): Requirement[] {
  const { low, high, open } = accepted(value, reading);
  const counted = where.map((part) => ({ where: part, factor: 1 }));
  const bound = (limit: number) => [...counted, { where: of, factor: -limit / per }];
  return [
    ...(Number.isFinite(low) ? [{ name: id, terms: bound(low), low: 0, high: Number.POSITIVE_INFINITY }] : []),
    ...(Number.isFinite(high)
      ? [{ name: id, terms: bound(high), low: Number.NEGATIVE_INFINITY, high: open ? -HAIR : 0 }]
      : []),
  ];
}

function riseRequirements({ id, now, before, value, reading }: RiseFact, earlier: Earlier): Requirement[] {
  const { low, high } = accepted(value, reading);
  const was = earlier(before);
  return [atLeast(id, now, was + low / 100), atMost(id, now, was + high / 100, HAIR)];
}

/** What a fact asks of the numbers of units. */
export function requirements(fact: Fact, earlier: Earlier): Requirement[] {
  switch (fact.kind) {
    case "count": {
      const { low, high, open } = accepted(fact.value, fact.reading);
      const terms = [{ where: fact.where, factor: 1 }];
      return [{ name: fact.id, terms, low: Math.ceil(low), high: open ? Math.ceil(high) - 1 : Math.floor(high) }];
    }
    case "share":
      return shareRequirements(fact);
    case "rise":
      return riseRequirements(fact, earlier);
    case "order":
      return [
        ...fact.more.map((share) => atLeast(fact.id, share, fact.pivot / 100 + HAIR)),
        ...fact.less.map((share) => atMost(fact.id, share, fact.pivot / 100, HAIR)),
      ];
    case "median": {
      const counts = (end: number) => ({ ...fact.of, [fact.attribute]: Array.from({ length: end }, (_, i) => i) });
      return [
        // Less than half lie below the lower median; at least half lie at it or below.
        { ...atMost(fact.id, { where: counts(fact.value), of: fact.of }, 0.5, 0.5) },
        atLeast(fact.id, { where: counts(fact.value + 1), of: fact.of }, 0.5),
      ];
    }
  }
}
