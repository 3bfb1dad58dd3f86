import { type Counts, marginsOf } from "./counts.js";

/** A table without its empty rows and columns, and which they were. */
export interface Occupied {
  readonly counts: Counts;
  /** Indexes of the rows and columns that have units, in the table as it was. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const occupied = (totals: readonly number[]) => totals.flatMap((total, i) => (total > 0 ? [i] : []));

/**
 * Leaves out rows and columns without units. They say nothing about a connection, and would count among the degrees of
 * freedom. SPSS and SAS leave them out too; R's `chisq.test` gives no number at all when there are any.
 *
 * @example
 * withoutEmpty([[1, 0, 2], [0, 0, 0], [3, 0, 4]]) // { counts: [[1, 2], [3, 4]], rows: [0, 2], columns: [0, 2] }
 */
export function withoutEmpty(counts: Counts): Occupied {
  const margins = marginsOf(counts);
  const rows = occupied(margins.rows);
  const columns = occupied(margins.columns);
  return { counts: rows.map((r) => columns.map((c) => counts[r]?.[c] as number)), rows, columns };
}
