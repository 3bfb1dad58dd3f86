import type { Value } from "../../ledger/fact.js";
import type { Random } from "./random.js";

/** A municipality that does not exist, while its answers are being made. */
export interface Unit {
  /** What it answered and scores, by name. */
  readonly attributes: Record<string, Value>;
  /** How far it has come, beside others of its size: what its answers have in common. */
  readonly maturity: number;
}

/** One standard deviation of maturity. */
export const SPREAD = 100;

/** Units in random order, so that their numbers say nothing. */
export function makeUnits(sizes: readonly number[], random: Random): Unit[] {
  const units = sizes.flatMap((n, sizeGroup) =>
    Array.from({ length: n }, () => ({ attributes: { sizeGroup }, maturity: random.around(SPREAD) })),
  );
  return random.shuffled(units);
}
