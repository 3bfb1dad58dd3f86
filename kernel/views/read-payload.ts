import {
  CROSSTAB_MIME,
  type Crosstab,
  type CrosstabLayer,
  DISTRIBUTION_MIME,
  EXPLANATION_MIME,
  FIGURE_MIME,
  GRID_MIME,
  MAP_MIME,
  type Payload,
  REPRODUCTION_MIME,
  TABLE_MIME,
  type Table,
} from "../mime.js";
import { checkStatisticsSizes, crosstabStatisticsShape } from "./crosstab-statistics-shape.js";
import { explanationShape } from "./explanation-shape.js";
import { checkGridSizes, gridShape } from "./grid-shape.js";
import { checkMapSizes, mapShape } from "./map-shape.js";
import { base, category, label, leftOut, origin, trimmings, units, weights } from "./payload-parts.js";
import {
  aBoolean,
  aCount,
  aNumber,
  aText,
  type Check,
  checkLength,
  fields,
  listOf,
  oneOf,
  orAbsent,
  orNull,
  wholeNumberTo,
} from "./payload-shape.js";

const common = {
  title: label,
  year: orNull(aNumber),
  base,
  confidentiality: orAbsent(
    fields({
      method: oneOf("suppress", "round"),
      threshold: aCount,
      mayBeZero: aBoolean,
      largerRounded: orAbsent(aBoolean),
    }),
  ),
  lowPrecisionBelow: orAbsent(aCount),
  ...origin,
};

const distribution = fields({
  ...common,
  variable: fields({ name: aText, label }),
  earlierYear: orNull(aNumber),
  rows: listOf(
    fields({
      ...category,
      count: units,
      weighted: orAbsent(aCount),
      share: orNull(aCount),
      earlierShare: orNull(aCount),
      earlierWithheld: orAbsent(aBoolean),
      earlierCount: orAbsent(units),
      cumulative: orAbsent(orNull(aCount)),
      group: orAbsent(aCount),
    }),
  ),
  total: units,
  weights: orAbsent(fields(weights)),
  earlierWeights: orAbsent(fields(weights)),
  earlierBase: orNull(base),
  leftOut,
  earlierLeftOut: leftOut,
  show: orAbsent(listOf(oneOf("count", "share", "percent", "cumulative"))),
  change: orAbsent(aBoolean),
  missing: orAbsent(oneOf("row")),
  form: orAbsent(oneOf("table", "bars", "histogram")),
  median: orAbsent(fields({ value: orNull(aNumber), earlier: orNull(aNumber), base: orAbsent(label) })),
  ...trimmings,
});

const grid = fields({ ...common, base: orAbsent(base), ...gridShape });

const percent = orNull(aCount);
const cell = fields({
  count: units,
  weighted: orAbsent(aCount),
  rowPercent: percent,
  columnPercent: percent,
  totalPercent: percent,
});
const side = fields({ name: aText, label, categories: listOf(fields(category)), ordered: aBoolean });

const crosstabPart = {
  cells: listOf(listOf(cell)),
  rowTotals: listOf(units),
  columnTotals: listOf(units),
  base,
  weights: orAbsent(
    fields({
      ...weights,
      rowTotals: listOf(aCount),
      columnTotals: listOf(aCount),
      rowEffectiveN: listOf(aCount),
      columnEffectiveN: listOf(aCount),
    }),
  ),
  statistics: orAbsent(fields(crosstabStatisticsShape)),
};

const categories = listOf(fields(category));

const crosstab = fields({
  ...common,
  ...crosstabPart,
  rows: side,
  columns: side,
  percent: oneOf("row", "column", "total"),
  missing: fields({ rowsOnly: units, columnsOnly: units, both: units }),
  layers: orAbsent(
    fields({
      name: aText,
      label,
      ordered: aBoolean,
      tables: listOf(fields({ ...category, ...crosstabPart })),
      missing: units,
    }),
  ),
  show: orAbsent(listOf(oneOf("count", "row", "column", "total"))),
  margins: orAbsent(aBoolean),
  dropped: orAbsent(fields({ rows: categories, columns: categories, layers: categories })),
  form: orAbsent(oneOf("table", "bars", "grouped", "mosaic", "both")),
  notes: orAbsent(listOf(label)),
  source: orAbsent(label),
});

const tableCell: Check = (value, path) => {
  if (typeof value !== "string") (typeof value === "number" ? aNumber : orNull(label))(value, path);
};

const table = fields({
  ...origin,
  title: orNull(label),
  base: orNull(label),
  columns: listOf(
    fields({
      name: aText,
      label,
      kind: oneOf("text", "count", "share", "percent", "number", "year"),
      decimals: wholeNumberTo(6),
      bars: aBoolean,
      holds: orAbsent(
        fields({ kind: oneOf("number", "text", "boolean", "date", "mixed", "other", "nothing"), missing: aCount }),
      ),
    }),
  ),
  rows: listOf(listOf(tableCell)),
  extract: orAbsent(fields({ rows: aCount, columns: aCount, counted: aCount })),
  notes: listOf(label),
});

const verdict = oneOf("reproduced", "contradiction", "notComputable", "missed");

const printedValue: Check = (value, path) =>
  (Array.isArray(value) ? listOf(orNull(numberOrText)) : orNull(numberOrText))(value, path);
const numberOrText: Check = (value, path) => (typeof value === "string" ? aText : aNumber)(value, path);
const computed: Check = (value, path) =>
  (Array.isArray(value) ? listOf(orNull(aNumber)) : orNull(aNumber))(value, path);

const reproduction = fields({
  ...origin,
  title: label,
  rows: listOf(
    fields({
      id: aText,
      report: aText,
      location: aText,
      year: orNull(aNumber),
      measure: label,
      base: fields({ label, n: orNull(aCount) }),
      published: printedValue,
      printed: aText,
      computed,
      difference: orNull(aNumber),
      decimals: wholeNumberTo(6),
      from: orNull(oneOf("answers", "method")),
      rule: orNull(label),
      verdict,
      reason: orNull(label),
    }),
  ),
  counts: fields({ reproduced: aCount, contradiction: aCount, notComputable: aCount, missed: aCount }),
  reproducedFrom: fields({ answers: aCount, method: aCount }),
});

/** What a chart can be drawn from. */
const numbers: Check = (value, path) => {
  fields({ type: oneOf(DISTRIBUTION_MIME, GRID_MIME, CROSSTAB_MIME, TABLE_MIME) })(value, path);
  shapes[(value as Payload).type](value, path);
};

const figure = fields({
  ...origin,
  place: orNull(fields({ id: aText, edition: aNumber })),
  title: orNull(label),
  spec: fields({ data: listOf(fields({})), layout: fields({}) }),
  numbers,
});

const shapes: Readonly<Record<Payload["type"], Check>> = {
  [DISTRIBUTION_MIME]: distribution,
  [GRID_MIME]: grid,
  [CROSSTAB_MIME]: crosstab,
  [TABLE_MIME]: table,
  [EXPLANATION_MIME]: fields({ ...origin, ...explanationShape }),
  [REPRODUCTION_MIME]: reproduction,
  [FIGURE_MIME]: figure,
  [MAP_MIME]: fields({ ...origin, ...mapShape }),
};

/** Whether `type` is one that a payload can have. */
export const isPayloadType = (type: unknown): type is Payload["type"] =>
  typeof type === "string" && Object.hasOwn(shapes, type);

/**
 * A payload from outside: from a saved notebook, of another version, or made by hand.
 *
 * @returns the same value, of which the views can draw every part
 * @throws TypeError that says which part is not as it should be, as in `rows[2].count`
 */
export function readPayload(value: unknown): Payload {
  fields({ type: oneOf(...Object.keys(shapes)) })(value, "");
  const payload = value as Payload;
  shapes[payload.type](payload, "");
  checkParts(payload.type === FIGURE_MIME ? payload.numbers : payload);
  return payload;
}

/** Holds the sizes of the parts of a payload against each other. */
function checkParts(payload: Payload): void {
  if (payload.type === CROSSTAB_MIME) checkSizes(payload);
  if (payload.type === GRID_MIME) checkGridSizes(payload);
  if (payload.type === TABLE_MIME) checkRows(payload);
  if (payload.type === MAP_MIME) checkMapSizes(payload);
}

function checkRows({ rows, columns }: Table): void {
  for (const [r, row] of rows.entries()) checkLength(`rows[${r}]`, row.length, columns.length, "columns");
}

function checkSizes({ layers, ...table }: Crosstab): void {
  checkPartSizes(table, table, "");
  for (const [i, layer] of (layers?.tables ?? []).entries()) checkPartSizes(layer, table, `layers.tables[${i}].`);
}

type Sides = Pick<Crosstab, "rows" | "columns">;

/** Holds the sizes of a crosstab, or of the layer of one, against its categories. */
function checkPartSizes(
  { cells, rowTotals, columnTotals, weights, statistics }: CrosstabLayer | Omit<Crosstab, "layers">,
  { rows, columns }: Sides,
  path: string,
): void {
  checkLength(`${path}cells`, cells.length, rows.categories.length);
  checkLength(`${path}rowTotals`, rowTotals.length, rows.categories.length);
  checkLength(`${path}columnTotals`, columnTotals.length, columns.categories.length);
  for (const [r, row] of cells.entries()) checkLength(`${path}cells[${r}]`, row.length, columns.categories.length);
  if (statistics) checkStatisticsSizes(statistics, rows.categories.length, columns.categories.length);
  if (!weights) return;
  checkLength(`${path}weights.rowTotals`, weights.rowTotals.length, rows.categories.length);
  checkLength(`${path}weights.columnTotals`, weights.columnTotals.length, columns.categories.length);
  checkLength(`${path}weights.rowEffectiveN`, weights.rowEffectiveN.length, rows.categories.length);
  checkLength(`${path}weights.columnEffectiveN`, weights.columnEffectiveN.length, columns.categories.length);
}
