import type { CountFact, MedianFact, OrderFact, Reading, RiseFact, Share, ShareFact, Where } from "../fact.js";

/** All units that answered. */
export const all: Where = {};

/** The units that gave one of the answers to a question. */
export const answered = (variable: string, ...answers: string[]): Where => ({ [variable]: answers });

/** The units that answered yes. */
export const yes = (variable: string): Where => answered(variable, "yes");

type Counted = Where | readonly Where[];

const parts = (where: Counted): readonly Where[] => (Array.isArray(where) ? where : [where as Where]);

const share = (id: string, value: number, where: Counted, of: Where, reading: Reading): ShareFact => ({
  kind: "share",
  id,
  where: parts(where),
  of,
  per: 100,
  value,
  reading,
});

/** A percentage as printed, with so many decimals. */
export const percent = (id: string, value: number, decimals: number, where: Counted, of: Where = all): ShareFact =>
  share(id, value, where, of, { kind: "exact", decimals });

/** A share as the tables of 2022 print it: three decimals. */
export const tableShare = (id: string, value: number, where: Counted): ShareFact => ({
  ...share(id, value, where, all, { kind: "exact", decimals: 3 }),
  per: 1,
});

/** A loose percentage: 4 points either way for a round fraction («5 av 10», «en tredjedel»), otherwise 1. */
export const about = (id: string, value: number, tolerance: 1 | 4, where: Counted, of: Where = all): ShareFact =>
  share(id, value, where, of, { kind: "about", tolerance });

/** «Nesten»: below, by at most 3 points. */
export const nearly = (id: string, value: number, where: Counted, of: Where = all): ShareFact =>
  share(id, value, where, of, { kind: "nearly", tolerance: 3 });

export const over = (id: string, value: number, where: Counted, of: Where = all): ShareFact =>
  share(id, value, where, of, { kind: "over" });

export const under = (id: string, value: number, where: Counted, of: Where = all): ShareFact =>
  share(id, value, where, of, { kind: "under" });

/** A number of units as printed. */
export const count = (id: string, value: number, where: Where): CountFact => ({
  kind: "count",
  id,
  where,
  value,
  reading: { kind: "exact", decimals: 0 },
});

/** «Nesten 100 kommuner»: below, by at most `tolerance` units. */
export const nearlyCount = (id: string, value: number, tolerance: number, where: Where): CountFact => ({
  ...count(id, value, where),
  reading: { kind: "nearly", tolerance },
});

export const median = (id: string, value: number, attribute: string, of: Where = all): MedianFact => ({
  kind: "median",
  id,
  attribute,
  of,
  value,
});

/** The same base for several conditions. */
export const sharesOf = (of: Where, ...wheres: Where[]): Share[] => wheres.map((where) => ({ where, of }));

/** Each of `more` is above, each of `less` below `pivot` percent. */
export const order = (id: string, pivot: number, more: Share[], less: Share[]): OrderFact => ({
  kind: "order",
  id,
  more,
  less,
  pivot,
});

/** Points that a share rose by since 2018, as printed with one decimal. */
export const rose = (id: string, value: number, now: Share, before: Share = now): RiseFact => ({
  kind: "rise",
  id,
  now,
  before,
  value,
  reading: { kind: "exact", decimals: 1 },
});

/** A share rose by `from` to `to` points since 2018; a fall is negative. */
export const roseBetween = (id: string, from: number, to: number, now: Share, before: Share = now): RiseFact => ({
  ...rose(id, from, now, before),
  reading: { kind: "between", to },
});

/** A share rose by at least `least` points since 2018. The sample answers stay below `most`, which is ours. */
export const roseAtLeast = (id: string, least: number, most: number, now: Share): RiseFact => ({
  ...roseBetween(id, least, most, now),
  claim: { kind: "atLeast" },
});

/** A share rose by at most `most` points since 2018, or fell where that is negative. The sample answers stay above `least`, which is ours. */
export const roseAtMost = (id: string, least: number, most: number, now: Share): RiseFact => ({
  ...roseBetween(id, least, most, now),
  claim: { kind: "atMost", limit: most },
});
