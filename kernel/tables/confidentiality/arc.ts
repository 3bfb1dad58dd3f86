/**
 * One count of a table, seen as a flow. A cell flows from its row to its column, a row's total into the row, a column's
 * total out of the column: what flows into a node flows out of it, which says that the table adds up. So the values that a
 * withheld count can have are found exactly by flows, in whole numbers.
 */
export interface Arc {
  /** The nodes that the count flows between. */
  readonly from: number;
  readonly to: number;
  /** Units. */
  readonly value: number;
  /** What it costs to withhold it: one for a cell; Infinity for what everybody knows. */
  readonly cost: number;
  /** Whether it is sensitive by itself when it is small. */
  readonly isSensitive: boolean;
}
