import { aBoolean, aNumber, aText, type Check, fields, listOf, orNull } from "./payload-shape.js";

const label = fields({ nb: aText, en: aText });
const category = fields({ code: aText, label });
const side = fields({ label, categories: listOf(category), at: orNull(aNumber) });

const matrix = fields({
  rows: side,
  columns: side,
  cells: listOf(listOf(aNumber)),
  readings: listOf(listOf(orNull(aText))),
});

const step = fields({
  name: aText,
  label,
  rule: label,
  source: orNull(label),
  readings: listOf(fields({ name: aText, place: label, value: label })),
  headings: listOf(label),
  lines: listOf(fields({ label, value: orNull(category), points: orNull(aNumber), holds: aBoolean })),
  matrix: orNull(matrix),
  value: orNull(aNumber),
  result: category,
});

/** What an explanation has, beside what every payload has. */
export const explanationShape = {
  title: label,
  unit: aText,
  variable: fields({ name: aText, label }),
  year: aNumber,
  value: orNull(aNumber),
  result: category,
  steps: listOf(step),
} as const satisfies Record<string, Check>;
