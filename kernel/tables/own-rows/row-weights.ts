import { columnError } from "./column-error.js";
import type { RowColumn } from "./row-variable.js";

/**
 * A column of rows as weights; NaN where it says nothing.
 *
 * @throws TypeError for a value that is no number from 0, with its row and column
 */
export function rowWeights(caller: string, { name, count, value }: RowColumn): Float64Array {
  return Float64Array.from({ length: count }, (_, r) => {
    const weight = value(r);
    if (weight === null || weight === undefined || weight === "" || Number.isNaN(weight)) return Number.NaN;
    if (typeof weight === "number" && Number.isFinite(weight) && weight >= 0) return weight;
    throw columnError({ caller, column: name, row: r + 1 }, weight, "a weight is a finite number from 0.");
  });
}
