import type { Value } from "../../ledger/fact.js";

/** What a group of units has in common. */
export type Attributes = Readonly<Record<string, Value>>;

/** Units with the same attributes, and how many of them we would expect before any fact is known. */
export interface Cell {
  readonly attributes: Attributes;
  readonly expected: number;
}

/** A cell and the number of units that the facts gave it. */
export interface FilledCell {
  readonly family: string;
  readonly attributes: Attributes;
  readonly count: number;
}
