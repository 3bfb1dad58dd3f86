import type { Value } from "../../ledger/fact.js";
import type { Attributes, Cell } from "./cell.js";
import { dither } from "./dither.js";

/** The values of an attribute, in rising order, and how common each would be if nothing pulled. */
export interface Axis {
  readonly name: string;
  readonly values: readonly Value[];
  readonly weights: readonly number[];
}

/** An axis as a pull sees it: its values a step apart, or at the places given. */
export type Side = string | { readonly axis: string; readonly at: readonly number[] };

/** Two attributes that rise together (`factor` above 1) or against each other (below 1). */
export interface Pull {
  readonly between: readonly [Side, Side];
  readonly factor: number;
}

/** One value of each axis, by its place in the axis. */
type Places = readonly number[];

function combinations(axes: readonly Axis[]): Places[] {
  return axes.reduce<Places[]>((found, { values }) => found.flatMap((f) => values.map((_, i) => [...f, i])), [[]]);
}

/** How far each value of an axis is from the weighted middle. */
function distances(side: Side, axes: readonly Axis[]): { axis: number; from: number[] } {
  const name = typeof side === "string" ? side : side.axis;
  const axis = axes.findIndex((a) => a.name === name);
  const { weights } = axes[axis] as Axis;
  const at = typeof side === "string" ? weights.map((_, i) => i) : side.at;
  const total = weights.reduce((sum, w) => sum + w, 0);
  const middle = weights.reduce((sum, w, i) => sum + w * (at[i] as number), 0) / total;
  return { axis, from: at.map((place) => place - middle) };
}

function weigher(axes: readonly Axis[], pulls: readonly Pull[]): (places: Places) => number {
  const forces = pulls.map(({ between: [one, other], factor }) => {
    const [a, b] = [distances(one, axes), distances(other, axes)];
    const power = (places: Places) =>
      (a.from[places[a.axis] as number] as number) * (b.from[places[b.axis] as number] as number);
    return (places: Places) => factor ** power(places);
  });
  return (places) =>
    forces.reduce(
      (weight, force) => weight * force(places),
      axes.reduce((weight, { weights }, axis) => weight * (weights[places[axis] as number] as number), 1),
    );
}

const attributesAt = (axes: readonly Axis[], places: Places): Attributes =>
  Object.fromEntries(axes.map(({ name, values }, axis) => [name, values[places[axis] as number] as Value]));

/**
 * Cells of a log-linear model with linear-by-linear association: the product of the axes' weights, times each pull's factor
 * to the power of how far both attributes are from their middles. The cells of each value of the first axis add up to its
 * weight; cells of no weight are left out.
 *
 * @param derive - further attributes that follow from those of the axes
 */
export function loglinear(
  axes: readonly Axis[],
  pulls: readonly Pull[],
  derive: (of: Attributes) => Attributes,
): Cell[] {
  const weigh = weigher(axes, pulls);
  const weighed = combinations(axes).map((places) => ({ places, weight: weigh(places) }));
  const expected = (axes[0] as Axis).weights.map((weight, first) => {
    const total = weighed.reduce((sum, cell) => sum + (cell.places[0] === first ? cell.weight : 0), 0);
    return weight / total;
  });
  const cells = weighed
    .filter(({ weight }) => weight > 0)
    .map(({ places, weight }) => {
      const attributes = attributesAt(axes, places);
      const scale = expected[places[0] as number] as number;
      return { attributes: { ...attributes, ...derive(attributes) }, expected: weight * scale };
    });
  return dither(cells);
}
