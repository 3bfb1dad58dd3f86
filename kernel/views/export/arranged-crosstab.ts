import type { Category, Crosstab, CrosstabStatistics } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { crosstabPercent, type PercentCell } from "../crosstab-percent.js";
import { sortedOrder } from "./sorted-order.js";
import { isPercentOf, type ViewState } from "./view-state.js";

/** The key that crosstabs are sorted by the right margin with. */
export const BY_TOTAL = "total";

/** Sorts by a column of the crosstab. */
export const byColumn = (code: string) => `column:${code}`;

/**
 * A crosstab with its rows in the order that a reader asks for, and without the rows and columns that are hidden. Base, margins
 * and statistics stay those of the whole table.
 */
export function arrangedCrosstab(payload: Crosstab, state: ViewState): Crosstab {
  const percent = isPercentOf(state.show) ? state.show : payload.percent;
  const rows = kept(orderOf(payload, { ...state, show: percent }), payload.rows.categories, state.hiddenRows);
  const columns = kept(
    payload.columns.categories.map((_, c) => c),
    payload.columns.categories,
    state.hiddenColumns,
  );
  const atRows = <T>(list: readonly T[]) => rows.map((r) => list[r] as T);
  const atColumns = <T>(list: readonly T[]) => columns.map((c) => list[c] as T);
  const atBoth = <T>(matrix: readonly (readonly T[])[]) => atRows(matrix).map(atColumns);
  return {
    ...payload,
    percent,
    rows: { ...payload.rows, categories: atRows(payload.rows.categories) },
    columns: { ...payload.columns, categories: atColumns(payload.columns.categories) },
    cells: atBoth(payload.cells),
    rowTotals: atRows(payload.rowTotals),
    columnTotals: atColumns(payload.columnTotals),
    ...(payload.weights && {
      weights: {
        ...payload.weights,
        rowTotals: atRows(payload.weights.rowTotals),
        columnTotals: atColumns(payload.weights.columnTotals),
        rowEffectiveN: atRows(payload.weights.rowEffectiveN),
        columnEffectiveN: atColumns(payload.weights.columnEffectiveN),
      },
    }),
    ...(payload.statistics && { statistics: arrangedStatistics(payload.statistics, rows, columns, atBoth) }),
  };
}

function arrangedStatistics(
  statistics: CrosstabStatistics,
  rows: readonly number[],
  columns: readonly number[],
  atBoth: <T>(matrix: readonly (readonly T[])[]) => T[][],
): CrosstabStatistics {
  const places = (empty: readonly number[], shown: readonly number[]) =>
    empty.map((index) => shown.indexOf(index)).filter((index) => index >= 0);
  return {
    ...statistics,
    emptyRows: places(statistics.emptyRows, rows),
    emptyColumns: places(statistics.emptyColumns, columns),
    expected: statistics.expected && atBoth(statistics.expected),
    residuals: statistics.residuals && atBoth(statistics.residuals),
  };
}

/** The rows as a reader wants them sorted: by the percents shown, or by the units where there are none. */
function orderOf(payload: Crosstab, state: ViewState): number[] {
  const { cells, rowMargin } = crosstabPercent(payload, isPercentOf(state.show) ? state.show : payload.percent);
  const rows = payload.rows.categories.map((category, r) => ({
    name: categoryText(category, payload.locale),
    value: (key: string) => {
      const c = payload.columns.categories.findIndex(({ code }) => byColumn(code) === key);
      return sortNumber(key === BY_TOTAL ? rowMargin[r] : cells[r]?.[c], key);
    },
  }));
  return sortedOrder(rows, state.sort, payload.locale);
}

/** In the margin, where the percents of rows are all 100, units tell more. */
const sortNumber = (cell: PercentCell | undefined, key: string): number | null =>
  (key === BY_TOTAL ? (cell?.weighted ?? cell?.count) : cell?.percent) ?? null;

/** Hiding all would leave nothing to show them again from. */
function kept(order: readonly number[], categories: readonly Category[], hidden: readonly string[] = []): number[] {
  const shown = order.filter((i) => !hidden.includes((categories[i] as Category).code));
  return shown.length > 0 ? shown : [...order];
}
