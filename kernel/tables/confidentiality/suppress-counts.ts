import type { Arc } from "./arc.js";
import { secondarySuppression } from "./secondary-suppression.js";
import type { TableArcs } from "./table-arcs.js";

/** What is to be withheld, and how well. */
export interface SuppressionRule {
  /** Counts from 1 to one less than this are withheld for their own sake. */
  readonly threshold: number;
  /** Whether a count of zero in the table is withheld as well. */
  readonly zeros: boolean;
  /** The least width of what can be worked out of each withheld count, in units. */
  readonly protect: number;
}

/** Which counts of a table are withheld. */
export interface Suppression {
  /** Whether each arc is. */
  readonly hidden: readonly boolean[];
  /** How many for their own sake, and how many to protect those. */
  readonly primary: number;
  readonly secondary: number;
  /** Whether a withheld count can be zero; where it cannot, readers know that it is at least 1. */
  readonly mayBeZero: boolean;
}

/**
 * Which counts of a table are withheld: small ones, margins included, and as many more as are needed so that nobody can
 * bound any withheld count tighter than `protect` from what is shown, its sums, and how many units there are in all.
 *
 * Zeros are shown, and readers then know that a withheld count is at least 1; only where that makes protection impossible
 * can zeros be withheld too, and at last everything.
 *
 * @throws RangeError when all units together are too few to be protected even if nothing is shown
 */
export function suppressCounts({ arcs, cells }: TableArcs, rule: SuppressionRule): Suppression {
  const cellArcs = new Set(cells.flat());
  const isSmall = ({ value, isSensitive }: Arc, arc: number) =>
    isSensitive && value < rule.threshold && (value > 0 || (rule.zeros && cellArcs.has(arc)));
  const primary = arcs.map(isSmall);
  const done = (hidden: readonly boolean[], mayBeZero: boolean): Suppression => ({
    hidden,
    primary: primary.filter(Boolean).length,
    secondary: hidden.filter((isHidden, arc) => isHidden && !primary[arc]).length,
    mayBeZero,
  });
  for (const mayBeZero of rule.zeros ? [true] : [false, true]) {
    const candidates = arcs.map((arc) =>
      mayBeZero || arc.value > 0 ? arc : { ...arc, cost: Number.POSITIVE_INFINITY },
    );
    const hidden = secondarySuppression(candidates, primary, { width: rule.protect, least: mayBeZero ? 0 : 1 });
    if (hidden) return done(hidden, mayBeZero);
  }
  throw new RangeError(
    `confidentiality: the table is of too few units to be shown: even with every count withheld, one could be told within fewer than ${rule.protect} units.`,
  );
}
