import type { Category, Crosstab, CrosstabVariable, PercentOf } from "../mime.js";
import { crosstabPercent, type PercentCell } from "./crosstab-percent.js";

/** One part of a bar. */
export interface Segment extends PercentCell {
  /** Which of the legend's categories. */
  readonly position: number;
  /** Length as percent of the whole bar's width, 0–100. */
  readonly width: number;
}

export interface Bar {
  readonly category: Category;
  /** Units behind the bar. */
  readonly n: number;
  readonly segments: readonly Segment[];
}

/** A crosstab as stacked bars. */
export interface StackedBars {
  /** The variable with a bar for each category. */
  readonly bars: CrosstabVariable;
  /** The variable whose categories the bars are divided into. */
  readonly parts: CrosstabVariable;
  readonly content: readonly Bar[];
}

/**
 * Bars of 100 percent: one a column for column percent, one a row otherwise. With percent of the total, the lengths of
 * all bars add up to 100 percent, and the longest fills the width.
 */
export function stackedBars(payload: Crosstab, percent: PercentOf): StackedBars {
  const { cells } = crosstabPercent(payload, percent);
  const byColumn = percent === "column";
  const [bars, parts] = byColumn ? [payload.columns, payload.rows] : [payload.rows, payload.columns];
  const totals = byColumn ? payload.columnTotals : payload.rowTotals;
  const longest = percent === "total" ? (100 * Math.max(...totals)) / payload.base.n : 100;
  const cell = (bar: number, part: number) => (byColumn ? cells[part]?.[bar] : cells[bar]?.[part]) as PercentCell;
  const content = bars.categories.map((category, bar) => ({
    category,
    n: totals[bar] as number,
    segments: parts.categories.map((_, position) => {
      const value = cell(bar, position);
      return { ...value, position, width: value.percent === null ? 0 : (100 * value.percent) / longest };
    }),
  }));
  return { bars, parts, content };
}
