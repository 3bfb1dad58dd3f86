/** A step of a price list: `width` units, each at `price`. */
export interface Segment {
  readonly width: number;
  readonly price: number;
}

const divergence = (count: number, expected: number) => (count === 0 ? 0 : count * Math.log(count / expected)) - count;

/** Steps of one unit while they are small beside the expected number, then longer ones. */
function breakpoints(expected: number, most: number): number[] {
  const points = [0];
  const step = Math.max(1, Math.round(expected / 25));
  const end = Math.min(most, Math.ceil(expected * 4) + 8);
  for (let at = 0; at < end; ) {
    at = Math.min(end, at + (Math.abs(at - expected) < 4 * step ? step : 2 * step));
    points.push(at);
  }
  return points;
}

/**
 * The Kullback–Leibler divergence of a count from an expected number, n·ln(n/e) − n, as rising prices a unit. Prices are
 * whole thousandths, so that the last bit of a logarithm decides nothing.
 */
export function divergenceSegments(expected: number, most: number): Segment[] {
  const points = breakpoints(expected, most);
  return points.slice(1).map((to, i) => {
    const from = points[i] as number;
    const price = (divergence(to, expected) - divergence(from, expected)) / (to - from);
    return { width: to - from, price: Math.round(price * 1000) };
  });
}
