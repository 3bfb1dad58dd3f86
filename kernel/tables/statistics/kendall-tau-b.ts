import { concordanceOf, nullSpread, weighted } from "./concordance.js";
import { type Counts, checkCounts, sum } from "./counts.js";
import { type OrdinalMeasure, ordinalMeasure } from "./ordinal-measure.js";

/**
 * Kendall's tau-b: (P − Q) / √(R·C), where P and Q are the pairs in the same and in opposite orders, and R and C those that are not
 * tied on the rows and on the columns. It is ±1 only for a square table with all units on a diagonal.
 *
 * Standard errors by Agresti (2010, 7.3), and without a connection by Brown and Benedetti (1977).
 *
 * @param counts - rows and columns from little to much
 * @param level - of the confidence interval, above 0 and below 1
 * @returns null when fewer than two rows or columns have units
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * kendallTauB([[3, 1], [1, 3]]).value // 0.5
 */
export function kendallTauB(counts: Counts, level = 0.95): OrdinalMeasure | null {
  checkCounts("kendallTauB", counts);
  const pairs = concordanceOf(counts);
  const { rows, columns, n, excess } = pairs;
  const untied = (totals: readonly number[]) => n * n - sum(totals.map((total) => total * total));
  const [byRow, byColumn] = [untied(rows), untied(columns)];
  if (byRow === 0 || byColumn === 0) return null;
  const root = Math.sqrt(byRow) * Math.sqrt(byColumn);
  const tau = (pairs.concordant - pairs.discordant) / root;
  const ratio = Math.sqrt(byColumn) / Math.sqrt(byRow);
  // Each unit's pull on tau, its mean taken out: the same as the textbook's formula, and exact where that subtracts large numbers.
  const pull = (r: number, c: number) =>
    2 * (excess[r]?.[c] as number) + tau * ((rows[r] as number) * ratio + (columns[c] as number) / ratio);
  const mean = weighted(counts, pull) / n;
  const spread = Math.sqrt(weighted(counts, (r, c) => (pull(r, c) - mean) ** 2)) / root;
  return ordinalMeasure(tau, spread, (2 * Math.sqrt(nullSpread(counts, pairs))) / root, level);
}
