import type { CategoryColumn } from "../survey/category-column.js";

/** Units in each category; their sum is the base. */
export function countCategories({ categories, values }: CategoryColumn): number[] {
  const counts = categories.map(() => 0);
  for (const value of values) if (value >= 0) counts[value] = (counts[value] as number) + 1;
  return counts;
}
