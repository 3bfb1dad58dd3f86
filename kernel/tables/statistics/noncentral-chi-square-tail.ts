import { chiSquareStep, chiSquareTail } from "./chi-square-tail.js";
import { logGamma } from "./log-gamma.js";

/** How many standard deviations of the Poisson weights are summed, and how many terms besides; what is beyond is below 1e-18. */
const REACH = 9;
const MORE = 60;

/**
 * The probability that a noncentral chi-square variable is `x` or more: central tails with `df`, `df` + 2, `df` + 4, … degrees of
 * freedom, weighted by a Poisson distribution with mean `noncentrality` / 2 (Abramowitz and Stegun 26.4.25). A probability below some
 * 1e-12 is not exact, since weights too small to matter otherwise are left out.
 *
 * @param df - a whole number, 1 or more
 * @param noncentrality - 0 or more
 * @example
 * noncentralChiSquareTail(2 * Math.LN2, 2, 0) // 0.5
 */
export function noncentralChiSquareTail(x: number, df: number, noncentrality: number): number {
  const mean = noncentrality / 2;
  if (mean === 0) return chiSquareTail(x, df);
  if (x <= 0) return 1;
  const first = Math.max(0, Math.floor(mean - REACH * Math.sqrt(mean) - MORE));
  const last = Math.ceil(mean + REACH * Math.sqrt(mean) + MORE);
  let tail = chiSquareTail(x, df + 2 * first);
  let weights = 0;
  let weighted = 0;
  for (let j = first; j <= last; j++) {
    const weight = Math.exp(j * Math.log(mean) - mean - logGamma(j + 1));
    weights += weight;
    weighted += weight * tail;
    tail += chiSquareStep(x, df / 2 + j);
  }
  return weighted / weights;
}
