import type { Crosstab, PercentOf } from "../mime.js";

/** How many units the bases of a weighted crosstab are worth, the whole table last; null where they do not stand. */
export interface EffectiveNumbers {
  /** A number for each row, in a column of their own. */
  readonly atRows: readonly number[] | null;
  /** A number for each column, in a row of their own. */
  readonly atColumns: readonly number[] | null;
}

/** The effective numbers that stand with the shown percents: those of what the percents are of. */
export function effectiveNumbers({ weights }: Crosstab, percent: PercentOf): EffectiveNumbers {
  const withTotal = (numbers: readonly number[]) => [...numbers, weights?.effectiveN ?? 0];
  return {
    atRows: weights && percent === "row" ? withTotal(weights.rowEffectiveN) : null,
    atColumns: weights && percent === "column" ? withTotal(weights.columnEffectiveN) : null,
  };
}
