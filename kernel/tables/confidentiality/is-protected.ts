import { feasibleInterval, type Published } from "./feasible-interval.js";
import { type Neighbours, neighboursOf } from "./residual.js";

/** Whether no withheld count can be bounded tighter than `width`: its greatest less its least possible value is that or more. */
export function isProtected(
  published: Published,
  width: number,
  neighbours: Neighbours = neighboursOf(published.arcs),
): boolean {
  return published.hidden.every((isHidden, arc) => {
    if (!isHidden) return true;
    const { low, high } = feasibleInterval(published, arc, width, neighbours);
    return high - low >= width;
  });
}
