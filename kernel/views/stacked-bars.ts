import type { Category, Count, Crosstab, CrosstabVariable, PercentOf } from "../mime.js";
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
  readonly n: Count;
  /** How many they are worth; null where nothing is weighted. */
  readonly effectiveN: number | null;
  readonly segments: readonly Segment[];
  /** Length of what is withheld, as percent of the whole bar's width: what the other segments leave. */
  readonly withheld: number;
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
  const { cells, rowMargin } = crosstabPercent(payload, percent);
  const byColumn = percent === "column";
  const [bars, parts] = byColumn ? [payload.columns, payload.rows] : [payload.rows, payload.columns];
  const totals = byColumn ? payload.columnTotals : payload.rowTotals;
  const effective = byColumn ? payload.weights?.columnEffectiveN : payload.weights?.rowEffectiveN;
  const longest = percent === "total" ? Math.max(...rowMargin.map((margin) => margin.percent ?? 0)) || 100 : 100;
  const cell = (bar: number, part: number) => (byColumn ? cells[part]?.[bar] : cells[bar]?.[part]) as PercentCell;
  const widthOf = (value: number | null) => (value === null ? 0 : (100 * value) / longest);
  const content = bars.categories.map((category, bar) => {
    const segments = parts.categories.map((_, position) => {
      const value = cell(bar, position);
      return { ...value, position, width: widthOf(value.percent) };
    });
    const length = percent === "total" ? widthOf(rowMargin[bar]?.percent ?? longest) : 100;
    const shown = segments.reduce((sum, { width }) => sum + width, 0);
    const withheld = segments.some(({ isWithheld }) => isWithheld) ? Math.max(0, length - shown) : 0;
    return { category, n: totals[bar] as Count, effectiveN: effective?.[bar] ?? null, segments, withheld };
  });
  return { bars, parts, content };
}
