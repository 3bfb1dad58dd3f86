import { residualMark } from "./residual-mark.js";

/** Whether any cell stands out by its adjusted standardized residual. */
export function hasMarks(residuals: readonly (readonly (number | null)[])[]): boolean {
  return residuals.flat().some((residual) => residualMark(residual) !== null);
}
