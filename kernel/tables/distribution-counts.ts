import type { TableWeights } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { effectiveN } from "./weights/effective-n.js";
import { rowsWithWeight } from "./weights/rows-with-weight.js";
import type { UnitWeights } from "./weights/unit-weights.js";

/** The units of a frequency table counted, and weighed where they have weights. */
export interface DistributionCounts {
  /** Units in each category. */
  readonly counts: readonly number[];
  readonly weighed: { readonly sums: readonly number[]; readonly weights: TableWeights } | null;
}

/** Counts the units in each category; those without a known weight are not in a weighted table. */
export function distributionCounts(column: CategoryColumn, weights?: UnitWeights): DistributionCounts {
  const { rows, unweighable } = rowsWithWeight([column], weights);
  const weightOf = (row: number) => weights?.values[row] ?? 1;
  const sumsOf = (amount: (row: number) => number) => {
    const sums = column.categories.map(() => 0);
    for (const row of rows) {
      const category = column.values[row] as number;
      sums[category] = (sums[category] as number) + amount(row);
    }
    return sums;
  };
  const counts = sumsOf(() => 1);
  if (weights === undefined) return { counts, weighed: null };
  const sums = sumsOf(weightOf);
  return {
    counts,
    weighed: {
      sums,
      weights: {
        name: weights.name,
        label: weights.label,
        total: sums.reduce((total, sum) => total + sum, 0),
        effectiveN: effectiveN(rows.map(weightOf)),
        missing: unweighable,
      },
    },
  };
}
