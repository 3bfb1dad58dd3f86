import type { Random } from "./random.js";

/** Things from the lowest level to the highest, with chance mixed in: `noise` is its standard deviation. */
export function ranked<T>(things: readonly T[], level: (thing: T) => number, noise: number, random: Random): T[] {
  return random
    .shuffled(things)
    .map((thing) => ({ thing, at: level(thing) + random.around(noise) }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
