/** The coefficients B₂ₖ / (2k(2k − 1)) of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** From here on the series is exact to double precision. */
const LARGE = 12;

/**
 * The natural logarithm of the gamma function for `x` > 0, by Stirling's series (Abramowitz and Stegun 6.1.40); a small `x`
 * is first moved up by Γ(x + 1) = xΓ(x).
 *
 * @example
 * logGamma(5) // Math.log(24)
 */
export function logGamma(x: number): number {
  let shift = 1;
  let large = x;
  for (; large < LARGE; large++) shift *= large;
  const inverseSquare = 1 / (large * large);
  const series = STIRLING.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / large;
  return (large - 0.5) * Math.log(large) - large + HALF_LOG_TWO_PI + series - Math.log(shift);
}
