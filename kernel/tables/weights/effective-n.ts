/**
 * How many units of equal weight would say as much as these: Kish's effective number, the square of the sum of the weights
 * over the sum of their squares (Kish, Survey Sampling, 1965, 11.7). As many as the units when all weigh the same, fewer
 * otherwise; 0 of no weight at all.
 *
 * @example
 * effectiveN([1, 1, 2]) // 16 / 6
 */
export function effectiveN(weights: Iterable<number>): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight ** 2;
  }
  return squares === 0 ? 0 : sum ** 2 / squares;
}
