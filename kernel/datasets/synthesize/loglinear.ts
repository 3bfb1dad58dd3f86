import { dither } from "./dither.js";
import type { Value } from "./fact.js";
import type { Attributes, Cell } from "./model.js";

/** The values of an attribute, in rising order, and how common each would be if nothing pulled. */
export interface Axis {
  readonly name: string;
  readonly values: readonly Value[];
  readonly weights: readonly number[];
}

/** Two attributes that rise together (`factor` above 1) or against each other (below 1). */
export interface Pull {
  readonly between: readonly [string, string];
  readonly factor: number;
}

function combinations(axes: readonly Axis[]): number[][] {
  return axes.reduce<number[][]>((found, { values }) => found.flatMap((f) => values.map((_, i) => [...f, i])), [[]]);
}

const middle = ({ weights }: Axis) => {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.reduce((sum, w, i) => sum + (w * i) / total, 0);
};

/**
 * Cells of a log-linear model with linear-by-linear association: the product of the axes' weights, times each pull's factor
 * to the power of how far both attributes are from their middles. Each value of the first axis gets its own weight as total.
 */
export function loglinear(
  axes: readonly Axis[],
  pulls: readonly Pull[],
  derive: (of: Attributes) => Attributes,
): Cell[] {
  const middles = axes.map(middle);
  const distance = (indexes: readonly number[], name: string) => {
    const axis = axes.findIndex((a) => a.name === name);
    return (indexes[axis] as number) - (middles[axis] as number);
  };
  const weigh = (indexes: readonly number[]) =>
    pulls.reduce(
      (weight, { between: [one, other], factor }) =>
        weight * factor ** (distance(indexes, one) * distance(indexes, other)),
      axes.reduce((weight, { weights }, axis) => weight * (weights[indexes[axis] as number] as number), 1),
    );
  const weighed = combinations(axes).map((indexes) => ({ indexes, weight: weigh(indexes) }));
  const first = axes[0] as Axis;
  const totals = first.values.map((_, i) =>
    weighed.reduce((sum, { indexes, weight }) => sum + (indexes[0] === i ? weight : 0), 0),
  );
  const cells = weighed
    .filter(({ weight }) => weight > 0)
    .map(({ indexes, weight }) => {
      const attributes = Object.fromEntries(
        axes.map(({ name, values }, a) => [name, values[indexes[a] as number] as Value]),
      );
      const share = weight / (totals[indexes[0] as number] as number);
      return {
        attributes: { ...attributes, ...derive(attributes) },
        expected: share * (first.weights[indexes[0] as number] as number),
      };
    });
  return dither(cells);
}
