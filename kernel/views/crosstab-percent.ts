import type { Count, Crosstab, CrosstabCell, PercentOf } from "../mime.js";
import { isUncertainOf } from "./is-uncertain.js";
import type { Marked } from "./marked-number.js";

/** One number of a crosstab with the units behind it. */
export interface PercentCell extends Marked {
  readonly count: Count;
  /** Sum of their weights; null in a table without weights. */
  readonly weighted: number | null;
  /** Null of nothing, and when it is withheld. */
  readonly percent: number | null;
  /** The count expected without a connection, and the adjusted standardized residual; null in margins, and where there are none. */
  readonly expected: number | null;
  readonly residual: number | null;
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

/** A row, a column or the table: its units, what they weigh, and how many they are worth. */
interface Whole {
  readonly count: Count;
  readonly weighted: number | null;
  readonly effective: Count;
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
export function crosstabPercent(payload: Crosstab, percent: PercentOf): PercentTable {
  const { rows, columns, all } = wholesOf(payload);
  const isUncertain = (of: Whole) => isUncertainOf(of.effective, payload.lowPrecisionBelow);
  const { expected, residuals } = payload.statistics ?? { expected: null, residuals: null };
  const cell = (part: CrosstabCell, of: Whole, r: number, c: number): PercentCell => ({
    count: part.count,
    weighted: part.weighted ?? null,
    percent: PICK[percent](part),
    isWithheld: part.count === null || of.count === null,
    isUncertain: isUncertain(of),
    expected: expected?.[r]?.[c] ?? null,
    residual: residuals?.[r]?.[c] ?? null,
  });
  const margin = (part: Whole, isWhole: boolean): PercentCell => {
    const of = isWhole ? part : all;
    return {
      count: part.count,
      weighted: part.weighted,
      percent: ratio(part.weighted ?? part.count, of.weighted ?? of.count),
      isWithheld: part.count === null || of.count === null,
      isUncertain: !isWhole && isUncertain(all),
      expected: null,
      residual: null,
    };
  };
  return {
    cells: payload.cells.map((row, r) =>
      row.map((part, c) =>
        cell(part, { row: rows[r] as Whole, column: columns[c] as Whole, total: all }[percent], r, c),
      ),
    ),
    rowMargin: rows.map((part) => margin(part, percent === "row")),
    columnMargin: columns.map((part) => margin(part, percent === "column")),
    corner: margin(all, true),
  };
}

const ratio = (part: Count, whole: Count) => (part === null || !whole ? null : (100 * part) / whole);

function wholesOf({ rowTotals, columnTotals, base, weights }: Crosstab) {
  const whole = (count: Count, weighted: number | undefined, effective: number | undefined): Whole => ({
    count,
    weighted: weighted ?? null,
    effective: effective ?? count,
  });
  return {
    rows: rowTotals.map((n, r) => whole(n, weights?.rowTotals[r], weights?.rowEffectiveN[r])),
    columns: columnTotals.map((n, c) => whole(n, weights?.columnTotals[c], weights?.columnEffectiveN[c])),
    all: whole(base.n, weights?.total, weights?.effectiveN),
  };
}
