import { concordanceOf, nullSpread } from "./concordance.js";
import { type Counts, checkCounts } from "./counts.js";
import { type OrdinalMeasure, ordinalMeasure } from "./ordinal-measure.js";
import { withoutEmpty } from "./without-empty.js";

/**
 * Stuart's tau-c: m(P − Q) / (n²(m − 1)), where m is the lesser of the numbers of rows and columns that have units. It can
 * be ±1 also where the table is not square. The standard error is the same with and without a connection.
 *
 * @param counts - rows and columns from little to much
 * @param level - of the confidence interval, above 0 and below 1
 * @returns null when fewer than two rows or columns have units
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * stuartTauC([[3, 1], [1, 3]]).value // 0.5
 */
export function stuartTauC(counts: Counts, level = 0.95): OrdinalMeasure | null {
  checkCounts("stuartTauC", counts);
  const table = withoutEmpty(counts).counts;
  const lesser = Math.min(table.length, table[0]?.length ?? 0);
  if (lesser < 2) return null;
  const pairs = concordanceOf(table);
  const scale = lesser / (pairs.n ** 2 * (lesser - 1));
  const spread = 2 * scale * Math.sqrt(nullSpread(table, pairs));
  return ordinalMeasure(scale * (pairs.concordant - pairs.discordant), spread, spread, level);
}
