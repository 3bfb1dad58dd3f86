const SQRT_PI = Math.sqrt(Math.PI);
const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** From here on the continued fraction is the quicker way. */
const FAR = 2;

/**
 * The complementary error function for `x` ≥ 0, to some 13 digits also far out in the tail: the series of Abramowitz and
 * Stegun 7.1.6, all of whose terms are positive, and from 2 on the continued fraction 7.1.14, evaluated by Lentz's method.
 *
 * @example
 * erfc(0) // 1
 */
export function erfc(x: number): number {
  return x < FAR ? 1 - erfBySeries(x) : erfcByFraction(x);
}

function erfBySeries(x: number): number {
  let term = x;
  let total = x;
  for (let k = 1; term > total * 1e-17; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    total += term;
  }
  return ((2 * total) / SQRT_PI) * Math.exp(-x * x);
}

function erfcByFraction(x: number): number {
  let value = x;
  let numerator = x;
  let denominator = 0;
  for (let k = 1; ; k++) {
    denominator = 1 / (x + (k / 2) * denominator);
    numerator = x + k / 2 / numerator;
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) return Math.exp(-x * x) / (value * SQRT_PI);
  }
}

/**
 * The probability that a standard normal variable is farther from 0 than `z`: the p-value of a two-sided z-test.
 *
 * @example
 * normalTwoSided(0) // 1
 */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) * Math.SQRT1_2);
}

/**
 * The `z` that a standard normal variable stays within ±`z` of with probability `level`, as 1.96 for 0.95. By Newton's method
 * from 0, where the tail is convex and the steps never pass the root.
 *
 * @param level - probability, above 0 and below 1
 * @example
 * normalWithin(0.95).toFixed(6) // "1.959964"
 */
export function normalWithin(level: number): number {
  const outside = 1 - level;
  let z = 0;
  for (let i = 0; i < 100; i++) {
    const density = (2 * Math.exp((-z * z) / 2)) / SQRT_TWO_PI;
    const step = (normalTwoSided(z) - outside) / density;
    z += step;
    if (Math.abs(step) < 1e-15 * z) break;
  }
  return z;
}
