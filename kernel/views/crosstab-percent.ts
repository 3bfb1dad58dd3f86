import type { Crosstab, CrosstabCell, PercentOf } from "../mime.js";

/** One number of a crosstab with the units behind it. */
export interface PercentCell {
  readonly count: number;
  readonly percent: number | null;
}

/** A crosstab seen as one kind of percent, margins included. */
export interface PercentTable {
  readonly cells: readonly (readonly PercentCell[])[];
  /** The right margin, a cell a row. */
  readonly rowMargin: readonly PercentCell[];
  /** The bottom margin, a cell a column. */
  readonly columnMargin: readonly PercentCell[];
  readonly corner: PercentCell;
}

const PICK: Readonly<Record<PercentOf, (cell: CrosstabCell) => number | null>> = {
  row: (cell) => cell.rowPercent,
  column: (cell) => cell.columnPercent,
  total: (cell) => cell.totalPercent,
};

/**
 * The percents of one kind. The margin along which they sum is 100; the other margin is the distribution of its
 * variable in the whole table.
 */
export function crosstabPercent({ cells, rowTotals, columnTotals, base }: Crosstab, percent: PercentOf): PercentTable {
  const margin = (count: number, isWhole: boolean): PercentCell => {
    const denominator = isWhole ? count : base.n;
    return { count, percent: denominator === 0 ? null : (100 * count) / denominator };
  };
  return {
    cells: cells.map((row) => row.map((cell) => ({ count: cell.count, percent: PICK[percent](cell) }))),
    rowMargin: rowTotals.map((count) => margin(count, percent === "row")),
    columnMargin: columnTotals.map((count) => margin(count, percent === "column")),
    corner: margin(base.n, true),
  };
}
