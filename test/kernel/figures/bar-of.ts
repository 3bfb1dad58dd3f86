import type { Figure } from "../../../kernel/mime.js";
import { specNumber, specNumbers } from "./spec-numbers.js";

/** A bar of a chart: its number, the units that it stands for, and how many it is of; NaN where the spec has none. */
export interface Bar {
  readonly value: number;
  readonly count: number;
  readonly base: number;
}

/**
 * The bar that Plotly draws for a category in a series.
 *
 * @param series - an answer's code, or a survey year
 */
export function barOf({ spec }: Figure, series: string | number, category: string | number): Bar {
  const { value, count, base } = specNumber(spec, String(category), series);
  return { value: value ?? Number.NaN, count: count ?? Number.NaN, base: base ?? Number.NaN };
}

/** Codes of the categories of a chart, in its order. */
export const categoriesOf = ({ spec }: Figure): readonly string[] => [
  ...new Set(specNumbers(spec).map(({ place }) => place)),
];
