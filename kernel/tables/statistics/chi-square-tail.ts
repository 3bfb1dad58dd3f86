import { logGamma } from "./log-gamma.js";
import { erfc } from "./normal.js";

/**
 * The probability that a chi-square variable with `df` degrees of freedom is `x` or more.
 *
 * For whole degrees of freedom it is a sum of positive terms, so that the smallest p is as exact as the largest: e^(−x/2) Σ (x/2)ᵏ/k!
 * for an even number, and erfc(√(x/2)) with the like at half-integers for an odd one (Abramowitz and Stegun 26.4.4–5).
 *
 * @param df - a whole number, 1 or more
 * @example
 * chiSquareTail(2 * Math.LN2, 2) // 0.5
 */
export function chiSquareTail(x: number, df: number): number {
  if (x <= 0) return 1;
  let tail = df % 2 === 0 ? 0 : erfc(Math.sqrt(x / 2));
  for (let a = (df % 2) / 2 + negligible(Math.min(x, df) / 2); a < df / 2; a++) tail += chiSquareStep(x, a);
  return Math.min(1, tail);
}

/** How many terms are so far below the greatest, which is at `peak`, that they cannot move the sum: all less than e^-72 of it. */
const negligible = (peak: number) => Math.max(0, Math.floor(peak - 12 * Math.sqrt(peak) - 100));

/**
 * What two more degrees of freedom add to the tail: (x/2)ᵃ e^(−x/2) / Γ(a + 1), where `a` is half the degrees of freedom.
 */
export function chiSquareStep(x: number, a: number): number {
  return Math.exp(a * Math.log(x / 2) - x / 2 - logGamma(a + 1));
}
