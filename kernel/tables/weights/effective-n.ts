/**
 * How many units of equal weight would say as much as these: Kish's effective number, the square of the sum of the weights
 * over the sum of their squares (Kish, Survey Sampling, 1965, 11.7). As many as the units when all weigh the same, fewer
 * otherwise; 0 of no weight at all.
 *
 * @example
 * effectiveN([1, 1, 2]) // 16 / 6
 */
export function effectiveN(weights: readonly number[]): number {
  const greatest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (greatest === 0) return 0;
  // By a power of two, which rounds nothing: the square of a weight can be larger than any number, or smaller.
  const scale = 2 ** Math.floor(Math.log2(greatest));
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight / scale;
    squares += (weight / scale) ** 2;
  }
  return sum ** 2 / squares;
}
