import { type Counts, checkCounts, marginsOf } from "./counts.js";

/**
 * The units that each cell would have, were rows and columns independent: row total × column total / n.
 *
 * @returns units, not rounded; 0 in empty rows and columns
 * @throws RangeError for counts that are not whole numbers of units
 * @example
 * expectedCounts([[3, 1], [1, 3]]) // [[2, 2], [2, 2]]
 */
export function expectedCounts(counts: Counts): number[][] {
  checkCounts("expectedCounts", counts);
  const { rows, columns, n } = marginsOf(counts);
  return rows.map((row) => columns.map((column) => (n === 0 ? 0 : (row * column) / n)));
}
