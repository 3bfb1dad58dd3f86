import { concordanceOf, nullSpread, weighted } from "./concordance.js";
import { type Counts, checkCounts, sum } from "./counts.js";
import { type OrdinalMeasure, ordinalMeasure } from "./ordinal-measure.js";

/**
 * Somers' d of the columns given the rows, d(C|R): (P − Q) / R, where R are the pairs that are not tied on the rows. For the rows given
 * the columns, turn the table.
 *
 * Standard errors by Goodman and Kruskal (1972), and without a connection by Brown and Benedetti (1977).
 *
 * @param counts - rows and columns from little to much
 * @param level - of the confidence interval, above 0 and below 1
 * @returns null when fewer than two rows have units
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * somersD([[3, 1], [1, 3]]).value // 0.5
 */
export function somersD(counts: Counts, level = 0.95): OrdinalMeasure | null {
  checkCounts("somersD", counts);
  const pairs = concordanceOf(counts);
  const { rows, n, excess, concordant: p, discordant: q } = pairs;
  const untied = n * n - sum(rows.map((total) => total * total));
  if (untied === 0) return null;
  const pull = (r: number, c: number) => untied * (excess[r]?.[c] as number) - (p - q) * (n - (rows[r] as number));
  const spread = (2 * Math.sqrt(weighted(counts, (r, c) => pull(r, c) ** 2))) / untied ** 2;
  return ordinalMeasure((p - q) / untied, spread, (2 * Math.sqrt(nullSpread(counts, pairs))) / untied, level);
}
