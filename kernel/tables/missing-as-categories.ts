import type { Label } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { leftOutOf, leftOutReasons, NO_VALUE, NOT_ANSWERED, NOT_ASKED } from "../survey/left-out.js";

/** «Vet ikke» and «ikke relevant» that are left out stay out: they are answers. */
const MISSING: readonly number[] = [NOT_ANSWERED, NOT_ASKED, NO_VALUE];

/**
 * The same column with the units without a value in categories of their own, last, one for each reason that there is. They are
 * then in the base of a table.
 *
 * @param every - the base in words when also those who were not asked are in it
 */
export function missingAsCategories(column: CategoryColumn, every: Label): CategoryColumn {
  const reasons = leftOutOf(column.values)
    .map(({ reason, label }) => ({ code: `missing:${reason}`, label, value: -1 - leftOutReasons.indexOf(reason) }))
    .filter(({ value }) => MISSING.includes(value));
  if (reasons.length === 0) return column;
  const place = new Map(reasons.map(({ value }, i) => [value, column.categories.length + i]));
  return {
    ...column,
    base: place.has(NOT_ASKED) ? every : column.base,
    categories: [...column.categories, ...reasons.map(({ code, label }) => ({ code, label }))],
    values: Int16Array.from(column.values, (value) => place.get(value) ?? value),
  };
}
