import type { Grid } from "../mime.js";
import { base, category, label, leftOut, trimmings, units, weights } from "./payload-parts.js";
import {
  aBoolean,
  aCount,
  aText,
  type Check,
  checkLength,
  fields,
  listOf,
  oneOf,
  orAbsent,
  orNull,
} from "./payload-shape.js";

const share = orNull(aCount);

const itemBase = orNull(
  fields({
    base,
    leftOut,
    weights: orAbsent(fields(weights)),
  }),
);

/** What a grid has, beside what every payload has. */
export const gridShape = {
  heading: label,
  earlierYear: orNull(aCount),
  answers: listOf(fields(category)),
  everyAnswer: aBoolean,
  several: orAbsent(aBoolean),
  by: orAbsent(fields({ name: aText, base, earlierBase: orNull(base) })),
  ordered: aBoolean,
  items: listOf(
    fields({
      name: aText,
      label,
      group: orAbsent(aCount),
      cells: listOf(
        fields({
          count: units,
          weighted: orAbsent(aCount),
          share,
          earlierCount: orAbsent(units),
          earlierShare: share,
        }),
      ),
      now: itemBase,
      earlier: itemBase,
    }),
  ),
  show: listOf(oneOf("count", "share", "percent")),
  change: aBoolean,
  missing: oneOf("row", "note"),
  form: oneOf("table", "bars", "grouped", "both"),
  ...trimmings,
  weights: orAbsent(fields({ name: orNull(aText), label })),
} as const satisfies Record<string, Check>;

/** Holds the cells of a grid against its answers. */
export function checkGridSizes({ items, answers }: Grid): void {
  for (const [i, { cells }] of items.entries())
    checkLength(`items[${i}].cells`, cells.length, answers.length, "answers");
}
