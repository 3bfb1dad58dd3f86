import { sum } from "./counts.js";

/** What the first cell of a 2×2 table with fixed margins can be, and how likely. */
export interface Hypergeometric {
  /** The least that has a probability here. */
  readonly from: number;
  /** Probabilities, 0–1, of `from`, `from` + 1, …; they add up to 1. */
  readonly probabilities: readonly number[];
}

/** Totals of the first row, the first column and the table. */
export interface Fourfold {
  readonly row: number;
  readonly column: number;
  readonly n: number;
}

/**
 * The distribution of the first cell of a 2×2 table with these margins: hypergeometric, or Fisher's noncentral one where the
 * odds ratio is not 1.
 *
 * Outwards from the likeliest value, each probability comes from its neighbour, and they are then made to add up to 1: so each is
 * exact to rounding however many units there are.
 *
 * @param odds - the odds ratio
 * @param negligible - a probability so small a part of the greatest ends the list; 0 keeps all
 * @example
 * hypergeometric({ row: 1, column: 1, n: 4 }).probabilities // [0.75, 0.25]
 */
export function hypergeometric(margins: Fourfold, odds = 1, negligible = 0): Hypergeometric {
  const { row, column, n } = margins;
  const next = (x: number) => (odds * (row - x) * (column - x)) / ((x + 1) * (n - row - column + x + 1));
  const [lowest, highest] = [Math.max(0, row + column - n), Math.min(row, column)];
  const mode = modeOf(next, lowest, highest);
  const above = outwards(highest - mode, (i) => next(mode + i), negligible);
  const below = outwards(mode - lowest, (i) => 1 / next(mode - i - 1), negligible).reverse();
  const weights = [...below, 1, ...above];
  const total = sum(weights);
  return { from: mode - below.length, probabilities: weights.map((weight) => weight / total) };
}

/** The first value whose next one is not likelier. */
function modeOf(next: (x: number) => number, lowest: number, highest: number): number {
  let [low, high] = [lowest, highest];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (next(middle) > 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outwards(length: number, ratio: (i: number) => number, negligible: number): number[] {
  const weights: number[] = [];
  let weight = 1;
  for (let i = 0; i < length; i++) {
    weight *= ratio(i);
    if (weight <= negligible) break;
    weights.push(weight);
  }
  return weights;
}
