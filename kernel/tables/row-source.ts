/** Rows that a cell ends with, whatever they are kept in. */
export interface RowSource {
  /** Names of the columns, in order. */
  readonly names: readonly string[];
  readonly count: number;
  /** What stands before a row: its number or its label. */
  readonly index: (row: number) => string;
  readonly value: (row: number, column: number) => unknown;
  /** How many values can be had in about a second. */
  readonly quick: number;
}
