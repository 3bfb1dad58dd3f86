import { type CrosstabPart, crosstabPart } from "../../crosstab-part.js";
import type { Category, Crosstab, CrosstabVariable } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { crosstabPercent, type PercentCell } from "../crosstab-percent.js";
import { isOnlyCounts } from "../is-only-counts.js";
import { sortedOrder } from "./sorted-order.js";
import { isPercentOf, type ViewState } from "./view-state.js";

/** The key that crosstabs are sorted by the right margin with. */
export const BY_TOTAL = "total";

/** Sorts by a column of the crosstab. */
export const byColumn = (code: string) => `column:${code}`;

/**
 * A crosstab with its rows in the order that a reader asks for, with the numbers asked for, and without the rows and columns that are
 * hidden. Base, margins and statistics stay those of the whole table.
 */
export function arrangedCrosstab(payload: Crosstab, state: ViewState): Crosstab {
  const asked = withNumbers(payload, state);
  const rows = kept(orderOf(asked, state), asked.rows.categories, state.hiddenRows);
  const columns = kept(
    asked.columns.categories.map((_, c) => c),
    asked.columns.categories,
    state.hiddenColumns,
  );
  const part = <P extends CrosstabPart>(table: P) => crosstabPart(table, rows, columns);
  const at = (side: CrosstabVariable, places: readonly number[]) => ({
    ...side,
    categories: places.map((place) => side.categories[place] as Category),
  });
  return {
    ...part(asked),
    rows: at(asked.rows, rows),
    columns: at(asked.columns, columns),
    ...(asked.layers && { layers: { ...asked.layers, tables: asked.layers.tables.map(part) } }),
  };
}

/** With counts alone, or with a percent, where those are asked for; a table of counts alone then has percents beside them. */
function withNumbers({ show, ...payload }: Crosstab, { show: chosen }: ViewState): Crosstab {
  if (chosen === "count") return { ...payload, show: ["count"] };
  if (!isPercentOf(chosen)) return { ...payload, ...(show && { show }) };
  return { ...payload, ...(show && !isOnlyCounts(show) && { show }), percent: chosen };
}

/** The rows as a reader wants them sorted: by the percents shown, or by the units where there are none. */
function orderOf(payload: Crosstab, { sort }: ViewState): number[] {
  const { cells, rowMargin } = crosstabPercent(payload, payload.percent);
  const isCounts = isOnlyCounts(payload.show);
  const rows = payload.rows.categories.map((category, r) => ({
    name: categoryText(category, payload.locale),
    value: (key: string) => {
      const c = payload.columns.categories.findIndex(({ code }) => byColumn(code) === key);
      const cell = key === BY_TOTAL ? rowMargin[r] : cells[r]?.[c];
      return (isCounts ? cell?.count : sortNumber(cell, key)) ?? null;
    },
  }));
  return sortedOrder(rows, sort, payload.locale);
}

/** In the margin, where the percents of rows are all 100, units tell more. */
const sortNumber = (cell: PercentCell | undefined, key: string) =>
  key === BY_TOTAL ? (cell?.weighted ?? cell?.count) : cell?.percent;

/** Hiding all would leave nothing to show them again from. */
function kept(order: readonly number[], categories: readonly Category[], hidden: readonly string[] = []): number[] {
  const shown = order.filter((i) => !hidden.includes((categories[i] as Category).code));
  return shown.length > 0 ? shown : [...order];
}
