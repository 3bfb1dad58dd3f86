import { type Counts, checkCounts, marginsOf } from "./counts.js";
import { expectedCounts } from "./expected-counts.js";

/**
 * Adjusted standardized residuals (Haberman 1973): how far each count is from the expected, (O − E) / √(E(1 − row/n)(1 − column/n)).
 * Without a connection each is roughly standard normal. R calls them `stdres`.
 *
 * @returns standard deviations; null in empty rows and columns, and where one row or column has all the units
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * adjustedResiduals([[3, 1], [1, 3]]) // [[Math.SQRT2, -Math.SQRT2], [-Math.SQRT2, Math.SQRT2]]
 */
export function adjustedResiduals(counts: Counts): (number | null)[][] {
  checkCounts("adjustedResiduals", counts);
  const { rows, columns, n } = marginsOf(counts);
  const expected = expectedCounts(counts);
  return counts.map((row, r) =>
    row.map((count, c) => {
      const mean = expected[r]?.[c] as number;
      const variance = mean * (1 - (rows[r] as number) / n) * (1 - (columns[c] as number) / n);
      return variance > 0 ? (count - mean) / Math.sqrt(variance) : null;
    }),
  );
}
