import { type CrosstabPart, crosstabPart } from "../../crosstab-part.js";
import type { Category, Crosstab, CrosstabVariable } from "../../mime.js";
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
  const part = <P extends CrosstabPart>(table: P) => crosstabPart(table, rows, columns);
  const at = (side: CrosstabVariable, places: readonly number[]) => ({
    ...side,
    categories: places.map((place) => side.categories[place] as Category),
  });
  return {
    ...part(payload),
    percent,
    rows: at(payload.rows, rows),
    columns: at(payload.columns, columns),
    ...(payload.layers && { layers: { ...payload.layers, tables: payload.layers.tables.map(part) } }),
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
