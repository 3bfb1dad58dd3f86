/** What several measurements of the same thing say. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How many measurements there are. */
  readonly count: number;
}

/** Median, least and greatest of `values`; undefined when there are none. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return undefined;
  return { median: middle(sorted), min, max, count: sorted.length };
}

/**
 * The middle one of some numbers, or the mean of the middle two.
 *
 * @throws Error when there are none
 */
export function median(values: readonly number[]): number {
  const spread = spreadOf(values);
  if (!spread) throw new Error("there is no median of no numbers");
  return spread.median;
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const pair = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return pair.reduce((sum, value) => sum + value, 0) / pair.length;
}
