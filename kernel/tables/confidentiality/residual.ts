import type { Arc } from "./arc.js";

/** One step along an arc: with it, so that its count grows, or against it, so that it shrinks. */
export interface Step {
  readonly arc: number;
  readonly node: number;
  readonly sign: 1 | -1;
}

/** The arcs at each node, to be followed either way. */
export type Neighbours = readonly (readonly Step[])[];

/** Which steps lead from each node. */
export function neighboursOf(arcs: readonly Arc[]): Neighbours {
  const nodes = 1 + arcs.reduce((most, { from, to }) => Math.max(most, from, to), -1);
  const neighbours: Step[][] = Array.from({ length: nodes }, () => []);
  for (const [arc, { from, to }] of arcs.entries()) {
    neighbours[from]?.push({ arc, node: to, sign: 1 });
    neighbours[to]?.push({ arc, node: from, sign: -1 });
  }
  return neighbours;
}

/** How far a step can be taken before the count falls below `least`; a count can grow without end. */
export const roomOf = ({ arc, sign }: Step, values: ArrayLike<number>, least: number): number =>
  sign === 1 ? Number.POSITIVE_INFINITY : (values[arc] as number) - least;
