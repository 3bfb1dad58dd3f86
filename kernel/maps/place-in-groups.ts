import { seededRandom } from "../tables/statistics/seeded-random.js";

/** What has a size, and the index of the size group that it is in; -1 where the size is not known. */
export interface Sized {
  readonly size: number;
  readonly group: number;
}

/** Which place each unit got, and how many of them had to leave their group. */
export interface Placement {
  /** Index of the place of each unit. */
  readonly places: readonly number[];
  /** Units that are in another group than their own, since that has more units than places. */
  readonly moved: number;
}

/** The year of the tile grid; any number would do. */
const SEED = 2020;

/**
 * Gives each unit a place of its own size group, by chance: the same for the same units, and telling nothing of them. Where a
 * group has more units than places, those nearest in size to a group with room move towards it, each to the group beside its own.
 *
 * @param units - no more than there are places
 */
export function placeInGroups(units: readonly Sized[], places: readonly Sized[], groups: number): Placement {
  const waiting = inGroups(units, groups);
  const free = inGroups(places, groups);
  evenOut(waiting, free);
  const random = seededRandom(SEED);
  const given = new Array<number>(units.length);
  const rest: number[] = [];
  for (const [g, indices] of free.entries()) {
    const drawn = shuffled(indices, random);
    const ofGroup = waiting[g] as number[];
    for (const [i, unit] of [...ofGroup].sort((a, b) => a - b).entries()) given[unit] = drawn[i] as number;
    rest.push(...drawn.slice(ofGroup.length));
  }
  const sizeless = units.flatMap(({ group }, unit) => (group < 0 ? [unit] : []));
  const drawn = shuffled(rest, random);
  for (const [i, unit] of sizeless.entries()) given[unit] = drawn[i] as number;
  const moved = waiting.flatMap((ofGroup, g) => ofGroup.filter((unit) => units[unit]?.group !== g)).length;
  return { places: given, moved };
}

/** The indices of what is in each group, the smallest first. */
function inGroups(all: readonly Sized[], groups: number): number[][] {
  const order = all.map((_, i) => i).sort((a, b) => (all[a] as Sized).size - (all[b] as Sized).size || a - b);
  return Array.from({ length: groups }, (_, g) => order.filter((i) => all[i]?.group === g));
}

/** Moves units of full groups, one a group on the way, until all have room. */
function evenOut(waiting: readonly number[][], free: readonly number[][]): void {
  const room = (g: number) => (free[g]?.length ?? 0) - (waiting[g]?.length ?? 0);
  const all = waiting.map((_, g) => g);
  for (let full = all.find((g) => room(g) < 0); full !== undefined; full = all.find((g) => room(g) < 0)) {
    const from = full;
    const [to] = all.filter((g) => room(g) > 0).sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
    if (to === undefined) throw new RangeError("There are more units than places on the map.");
    const step = Math.sign(to - from);
    for (let g = from; g !== to; g += step) pass(waiting, g, g + step);
  }
}

/** The smallest unit goes down, or the largest up. */
function pass(waiting: readonly number[][], from: number, to: number): void {
  const [source, target] = [waiting[from] as number[], waiting[to] as number[]];
  if (to < from) target.push(source.shift() as number);
  else target.unshift(source.pop() as number);
}

function shuffled(indices: readonly number[], random: () => number): number[] {
  const mixed = [...indices];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as number, mixed[i] as number];
  }
  return mixed;
}
