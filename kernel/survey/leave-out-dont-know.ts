import type { CategoryColumn } from "./category-column.js";
import { leftOutReasons } from "./left-out.js";

/**
 * The same column without the categories «vet ikke» and «ikke relevant»: their units are left out of the base, under those
 * reasons.
 */
export function leaveOutDontKnow(column: CategoryColumn): CategoryColumn {
  const categories = column.categories.filter(({ leaveOutAs }) => leaveOutAs === undefined);
  const recode = column.categories.map((category) =>
    category.leaveOutAs === undefined ? categories.indexOf(category) : -1 - leftOutReasons.indexOf(category.leaveOutAs),
  );
  return {
    ...column,
    categories,
    values: column.values.map((value) => (value < 0 ? value : (recode[value] as number))),
  };
}
