import type { Arc } from "./arc.js";
import { type Neighbours, roomOf, type Step } from "./residual.js";

/** A price for what is withheld already, so that of two paths as dear the shorter is taken. */
const NEXT_TO_NOTHING = 1e-6;

/**
 * The path from `source` to `sink` along which counts can change at the least cost of withholding those that are shown;
 * null when there is none (Dijkstra's algorithm).
 *
 * @param prices - of withholding each count
 * @param values - of each count after the changes made so far
 */
export function cheapestPath(
  neighbours: Neighbours,
  { source, sink, target, least }: { source: number; sink: number; target: number; least: number },
  prices: ArrayLike<number>,
  values: ArrayLike<number>,
): { readonly path: readonly Step[]; readonly cost: number } | null {
  const costs = neighbours.map(() => Number.POSITIVE_INFINITY);
  const reachedBy: Step[] = [];
  const cameFrom: number[] = [];
  const isDone = neighbours.map(() => false);
  costs[source] = 0;
  for (;;) {
    const node = nearest(costs, isDone);
    if (node < 0) return null;
    if (node === sink) break;
    isDone[node] = true;
    for (const step of neighbours[node] ?? []) {
      if (step.arc === target || roomOf(step, values, least) <= 0) continue;
      const cost = (costs[node] as number) + Math.max(prices[step.arc] as number, NEXT_TO_NOTHING);
      if (cost >= (costs[step.node] as number)) continue;
      costs[step.node] = cost;
      reachedBy[step.node] = step;
      cameFrom[step.node] = node;
    }
  }
  const path: Step[] = [];
  for (let node = sink; node !== source; node = cameFrom[node] as number) path.push(reachedBy[node] as Step);
  return { path, cost: costs[sink] as number };
}

function nearest(costs: readonly number[], isDone: readonly boolean[]): number {
  let best = -1;
  for (const [node, cost] of costs.entries()) {
    if (isDone[node] || cost === Number.POSITIVE_INFINITY) continue;
    if (best < 0 || cost < (costs[best] as number)) best = node;
  }
  return best;
}

/** Prices of the counts: nothing for those withheld, and what they cost for the others. */
export const pricesOf = (arcs: readonly Arc[], hidden: readonly boolean[]): Float64Array =>
  Float64Array.from(arcs, ({ cost }, arc) => (hidden[arc] ? 0 : cost));
