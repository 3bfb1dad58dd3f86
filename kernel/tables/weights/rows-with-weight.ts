import type { CategoryColumn } from "../../survey/category-column.js";
import type { UnitWeights } from "./unit-weights.js";

/** Rows of the units that have a value in every column, parted into those with a known weight and those without. */
export function rowsWithWeight(
  columns: readonly CategoryColumn[],
  weights: UnitWeights | undefined,
): { readonly rows: readonly number[]; readonly unweighable: number } {
  const length = columns[0]?.values.length ?? 0;
  const complete = Array.from({ length }, (_, row) => row).filter((row) =>
    columns.every(({ values }) => (values[row] as number) >= 0),
  );
  if (weights === undefined) return { rows: complete, unweighable: 0 };
  const rows = complete.filter((row) => !Number.isNaN(weights.values[row]));
  return { rows, unweighable: complete.length - rows.length };
}
