import type { Arc } from "./arc.js";
import { type Neighbours, neighboursOf, roomOf, type Step } from "./residual.js";

/** The least and the greatest value that a count can have. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is known of a table: its sums, all counts but some, and that those are no less than `least`. */
export interface Published {
  readonly arcs: readonly Arc[];
  /** Whether each count is withheld. */
  readonly hidden: readonly boolean[];
  /** The least that a withheld count can be: 1 where zeros are always shown, else 0. */
  readonly least: number;
}

/**
 * What anyone can work out of one withheld count: the least and the greatest whole number that agrees with everything
 * published. Exact, since the counts of a table with its margins are flows, whose bounds are whole numbers.
 *
 * @param target - which arc
 * @param enough - a width at which to stop looking; the interval is then at least so wide
 * @example
 * // 1 + 9 = 10 and both withheld, where none is zero: the first is from 1 to 9
 */
export function feasibleInterval(
  published: Published,
  target: number,
  enough = Number.POSITIVE_INFINITY,
  neighbours: Neighbours = neighboursOf(published.arcs),
): Interval {
  const { value } = published.arcs[target] as Arc;
  if (!published.hidden[target]) return { low: value, high: value };
  const { rise, fall } = greatestChanges(published, target, enough, neighbours);
  return { low: value - fall, high: value + rise };
}

/**
 * Withheld counts that keep anyone from working out `target` closer than `width`, as long as they are withheld; null where it can be.
 *
 * @param target - which arc, one that is withheld
 */
export function protectorsOf(
  published: Published,
  target: number,
  width: number,
  neighbours: Neighbours,
): ReadonlySet<number> | null {
  const { rise, fall, along } = greatestChanges(published, target, width, neighbours);
  return rise + fall >= width ? along : null;
}

/** How much more and how much less `target` can be, up to `enough` together, and the counts that change with it. */
function greatestChanges(published: Published, target: number, enough: number, neighbours: Neighbours) {
  const { value, from, to } = published.arcs[target] as Arc;
  const along = new Set<number>();
  const rise = greatestFlow(published, neighbours, { target, source: to, sink: from, limit: enough }, along);
  const limit = Math.min(value - published.least, enough - rise);
  const fall = greatestFlow(published, neighbours, { target, source: from, sink: to, limit }, along);
  return { rise, fall, along };
}

/**
 * How much more can flow from `source` to `sink` other than along `target`, up to `limit`.
 *
 * @param along - to which the arcs that it flows along are added
 */
function greatestFlow(
  { arcs, hidden, least }: Published,
  neighbours: Neighbours,
  { target, source, sink, limit }: { target: number; source: number; sink: number; limit: number },
  along: Set<number>,
): number {
  const values = Float64Array.from(arcs, ({ value }) => value);
  const isOpen = (step: Step) => hidden[step.arc] === true && step.arc !== target && roomOf(step, values, least) > 0;
  let flow = 0;
  while (flow < limit) {
    const path = shortestPath(neighbours, source, sink, isOpen);
    if (path === null) break;
    const room = Math.min(limit - flow, ...path.map((step) => roomOf(step, values, least)));
    for (const { arc } of path) along.add(arc);
    if (room === Number.POSITIVE_INFINITY) return room;
    for (const { arc, sign } of path) values[arc] = (values[arc] as number) + sign * room;
    flow += room;
  }
  return flow;
}

/** The path with the fewest steps, by breadth-first search; null when there is none. */
function shortestPath(
  neighbours: Neighbours,
  source: number,
  sink: number,
  isOpen: (step: Step) => boolean,
): Step[] | null {
  const reachedBy: (Step | null | undefined)[] = [];
  const cameFrom: number[] = [];
  reachedBy[source] = null;
  const queue = [source];
  for (let head = 0; head < queue.length && reachedBy[sink] === undefined; head++) {
    const node = queue[head] as number;
    for (const step of neighbours[node] ?? []) {
      if (reachedBy[step.node] !== undefined || !isOpen(step)) continue;
      reachedBy[step.node] = step;
      cameFrom[step.node] = node;
      queue.push(step.node);
    }
  }
  if (!reachedBy[sink]) return null;
  const path: Step[] = [];
  for (let node = sink; node !== source; node = cameFrom[node] as number) path.push(reachedBy[node] as Step);
  return path.reverse();
}
