import { concordanceOf, nullSpread, weighted } from "./concordance.js";
import { type Counts, checkCounts } from "./counts.js";
import { type OrdinalMeasure, ordinalMeasure } from "./ordinal-measure.js";

/**
 * Goodman and Kruskal's gamma: (P − Q) / (P + Q), where P are the pairs of units in the same order on both sides and Q those in
 * opposite orders. Pairs that are tied on a side are left out of account.
 *
 * Standard errors by Goodman and Kruskal (1963), and without a connection by Brown and Benedetti (1977).
 *
 * @param counts - rows and columns from little to much
 * @param level - of the confidence interval, above 0 and below 1
 * @returns null when every pair is tied
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * goodmanKruskalGamma([[3, 1], [1, 3]]).value // 0.8
 */
export function goodmanKruskalGamma(counts: Counts, level = 0.95): OrdinalMeasure | null {
  checkCounts("goodmanKruskalGamma", counts);
  const pairs = concordanceOf(counts);
  const { concordant: p, discordant: q, same, opposite } = pairs;
  if (p + q === 0) return null;
  const squares = weighted(counts, (r, c) => (q * (same[r]?.[c] as number) - p * (opposite[r]?.[c] as number)) ** 2);
  const spread = (4 * Math.sqrt(squares)) / (p + q) ** 2;
  return ordinalMeasure((p - q) / (p + q), spread, (2 * Math.sqrt(nullSpread(counts, pairs))) / (p + q), level);
}
