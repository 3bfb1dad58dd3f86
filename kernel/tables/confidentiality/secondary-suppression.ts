import type { Arc } from "./arc.js";
import { cheapestPath, pricesOf } from "./cheapest-path.js";
import { type Published, protectorsOf } from "./feasible-interval.js";
import { type Neighbours, neighboursOf, roomOf, type Step } from "./residual.js";

/** How withheld counts are to be protected. */
export interface Protection {
  /** The least width of what can be worked out of each, in units. */
  readonly width: number;
  /** The least that a withheld count can be: 1 where zeros are always shown, else 0. */
  readonly least: number;
}

/** Orders in which the counts of a small table are protected, each tried; fewer of a large one, where each takes longer. */
const MOST_STARTS = 8;
const startsOf = (arcs: readonly Arc[]) => Math.max(1, Math.min(MOST_STARTS, Math.round(1000 / arcs.length)));

/** A table under protection. */
interface Task extends Protection {
  readonly arcs: readonly Arc[];
  readonly neighbours: Neighbours;
}

/**
 * Withholds more counts, so that none of those withheld can be worked out from sums and differences closer than
 * `width`. Each is protected along the cheapest cycles of counts through it (Kelly, Golden and Assad, Networks 22, 1992);
 * then all that turn out not to be needed are shown again, and the cheapest of several such patterns is taken. That none is
 * bounded tighter is certain; that the pattern is the very cheapest is not.
 *
 * @param primary - whether each count is withheld for its own sake
 * @returns whether each count is withheld; null when even withholding all would not protect them
 */
export function secondarySuppression(
  arcs: readonly Arc[],
  primary: readonly boolean[],
  protection: Protection,
): readonly boolean[] | null {
  const task: Task = { ...protection, arcs, neighbours: neighboursOf(arcs) };
  const random = sequence(arcs.length);
  let best: { readonly hidden: readonly boolean[]; readonly cost: number } | null = null;
  for (let start = 0; start < startsOf(arcs); start++) {
    const rank = arcs.map(() => (start === 0 ? 0 : random()));
    const full = protectAll(task, primary, rank);
    if (full === null) return null;
    const hidden = showUnneeded(task, primary, full, rank);
    const cost = arcs.reduce((sum, arc, i) => sum + (hidden[i] ? arc.cost : 0), 0);
    if (best === null || cost < best.cost) best = { hidden, cost };
  }
  return best?.hidden ?? null;
}

/** Protects one count after the other, until those that protect are protected too. */
function protectAll(task: Task, primary: readonly boolean[], rank: readonly number[]): boolean[] | null {
  const hidden = [...primary];
  const done = new Set<number>();
  for (;;) {
    const waiting = hidden.flatMap((isHidden, arc) => (isHidden && !done.has(arc) ? [arc] : []));
    if (waiting.length === 0) return hidden;
    const target = waiting.reduce((first, arc) => ((rank[arc] as number) < (rank[first] as number) ? arc : first));
    if (!protectOne(task, hidden, target, rank)) return null;
    done.add(target);
  }
}

/** Withholds counts until `target` can be `width` apart; false when it cannot. */
function protectOne(task: Task, hidden: boolean[], target: number, rank: readonly number[]): boolean {
  const { arcs, least, neighbours } = task;
  const { value, from, to } = arcs[target] as Arc;
  const ways = [
    { source: to, sink: from, left: task.width, values: valuesOf(arcs) },
    { source: from, sink: to, left: value - least, values: valuesOf(arcs) },
  ];
  for (let missing = task.width; missing > 0; ) {
    const prices = pricesOf(arcs, hidden).map((price, arc) => price * (1 + (rank[arc] as number) / 4));
    const found = ways.flatMap((way) => {
      if (way.left <= 0) return [];
      const found = cheapestPath(neighbours, { ...way, target, least }, prices, way.values);
      return found === null || found.cost === Number.POSITIVE_INFINITY ? [] : [{ ...found, way }];
    });
    const [first, second] = found;
    if (first === undefined) return false;
    const { path, way } = second && second.cost < first.cost ? second : first;
    const change = Math.min(missing, way.left, ...path.map((step) => roomOf(step, way.values, least)));
    follow(path, change, way.values, hidden);
    way.left -= change;
    missing -= change;
  }
  return true;
}

function follow(path: readonly Step[], change: number, values: Float64Array, hidden: boolean[]): void {
  for (const { arc, sign } of path) {
    hidden[arc] = true;
    values[arc] = (values[arc] as number) + sign * change;
  }
}

/** Shows again, the dearest first, what the others stay protected without. */
function showUnneeded(task: Task, primary: readonly boolean[], full: readonly boolean[], rank: readonly number[]) {
  const hidden = [...full];
  const cost = (arc: number) => (task.arcs[arc] as Arc).cost;
  const secondary = hidden.flatMap((isHidden, arc) => (isHidden && !primary[arc] ? [arc] : []));
  secondary.sort((a, b) => cost(b) - cost(a) || (rank[a] as number) - (rank[b] as number) || a - b);
  const protectors: Protectors = new Map();
  for (const arc of secondary) {
    hidden[arc] = false;
    if (!isProtectedWithout(arc, { ...task, hidden }, protectors)) hidden[arc] = true;
  }
  return hidden;
}

/** Counts that are known to protect each count. */
type Protectors = Map<number, ReadonlySet<number>>;

/** Whether all withheld counts are protected when `shown` no longer is one: only those that it protected have to be looked at. */
function isProtectedWithout(shown: number, task: Task & Pick<Published, "hidden">, protectors: Protectors): boolean {
  return task.hidden.every((isHidden, arc) => {
    if (!isHidden || protectors.get(arc)?.has(shown) === false) return true;
    const found = protectorsOf(task, arc, task.width, task.neighbours);
    if (found !== null) protectors.set(arc, found);
    return found !== null;
  });
}

const valuesOf = (arcs: readonly Arc[]) => Float64Array.from(arcs, ({ value }) => value);

/** Numbers from 0 to 1 that seem random and are the same each time (Park and Miller, 1988). */
function sequence(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
