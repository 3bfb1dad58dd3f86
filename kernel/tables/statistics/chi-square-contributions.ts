import { type Counts, checkCounts, sum } from "./counts.js";
import { expectedCounts } from "./expected-counts.js";

/** Where a chi-square comes from. */
export interface Contributions {
  /** (O − E)² / E of each cell; 0 in empty rows and columns. All add up to chi-square. */
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * What each cell, row and column adds to Pearson's chi-square.
 *
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * chiSquareContributions([[3, 1], [1, 3]]).rows // [1, 1]
 */
export function chiSquareContributions(counts: Counts): Contributions {
  checkCounts("chiSquareContributions", counts);
  const expected = expectedCounts(counts);
  const cells = counts.map((row, r) =>
    row.map((count, c) => {
      const mean = expected[r]?.[c] as number;
      return mean === 0 ? 0 : (count - mean) ** 2 / mean;
    }),
  );
  return {
    cells,
    rows: cells.map(sum),
    columns: (cells[0] ?? []).map((_, c) => sum(cells.map((row) => row[c] as number))),
  };
}
