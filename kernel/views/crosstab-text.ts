import type { Crosstab, CrosstabMeasure } from "../mime.js";
import { crosstabBaseText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { crosstabLayers, type LayerTable } from "./crosstab-layers.js";
import { measuresBaseText, measureText, shownMeasures } from "./crosstab-measures.js";
import { crosstabPercent, type PercentCell, type PercentTable } from "./crosstab-percent.js";
import { crosstabStatisticsText } from "./crosstab-statistics-text.js";
import { effectiveNumbers } from "./effective-numbers.js";
import { markedNumber } from "./marked-number.js";
import { crosstabNotes } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { residualMark } from "./residual-mark.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** How the cells of a crosstab are written. */
interface Writing {
  readonly payload: Crosstab;
  /** The numbers of a cell, a line each; null alone is the percent with the units behind it. */
  readonly lines: readonly (CrosstabMeasure | null)[];
  readonly hasNames: boolean;
  readonly hasMargins: boolean;
  readonly cellText: (cell: PercentCell, line: CrosstabMeasure | null) => string;
}

/** A crosstab as lines of text for a terminal: percents with the units behind them in parentheses; layers below each other. */
export function crosstabText(payload: Crosstab): string {
  const { locale, columns, percent } = payload;
  const measures = shownMeasures(payload, percent);
  const layers = crosstabLayers(payload);
  const every = layers.flatMap(({ table }) => allCells(crosstabPercent(table, percent)));
  const writing: Writing = {
    payload,
    lines: measures ?? [null],
    hasNames: measures !== null && measures.length > 1,
    hasMargins: payload.margins !== false,
    cellText: cellTexts(every, payload),
  };
  const { synthetic, below } = crosstabNotes(payload, percent);
  const above = [
    payload.title[locale],
    measures ? measuresBaseText(payload, measures) : crosstabBaseText(payload, percent, true),
    ...(synthetic === null ? [] : [synthetic]),
    `${locale === "nb" ? "Kolonner" : "Columns"}: ${columns.label[locale]}`,
  ];
  const statistics = crosstabStatisticsText(payload, true);
  const middle = statistics.length === 0 ? [] : ["", ...statistics.map(plainText)];
  return [
    ...above.map(plainText),
    ...layers.flatMap((layer) => ["", ...layerLines(layer, writing)]),
    ...middle,
    "",
    ...below.map(plainText),
  ].join("\n");
}

const allCells = ({ cells, rowMargin, columnMargin, corner }: PercentTable) => [
  ...cells.flat(),
  ...rowMargin,
  ...columnMargin,
  corner,
];

function layerLines({ heading, table }: LayerTable, writing: Writing): string[] {
  const { payload, hasMargins, hasNames } = writing;
  const { locale, percent, rows, columns } = payload;
  const { atRows, atColumns } = effectiveNumbers(table, percent);
  const { weighted } = numberFormat(locale);
  const effective = (row: number) => (atRows ? [weighted(atRows[row] as number)] : []);
  const [total, effectiveN] = [WORDS.total[locale], WORDS.effectiveN[locale]];
  const totals = rowLines(total, ({ columnMargin, corner }) => [...columnMargin, corner], table, writing);
  const body = rows.categories.flatMap((category, r) =>
    rowLines(
      categoryText(category, locale),
      ({ cells, rowMargin }) => [...(cells[r] ?? []), ...(hasMargins ? [rowMargin[r] as PercentCell] : [])],
      table,
      writing,
    ).map((line, i) => [...line, ...(i === 0 ? effective(r) : atRows ? [""] : [])]),
  );
  const last = totals.map((line, i) => [
    ...line,
    ...(i === 0 ? effective(rows.categories.length) : atRows ? [""] : []),
  ]);
  const worth = atColumns && (hasMargins ? atColumns : atColumns.slice(0, -1));
  const lines = textTable({
    header: [
      rows.label[locale],
      ...(hasNames ? [WORDS.measure[locale]] : []),
      ...columns.categories.map((category) => categoryText(category, locale)),
      ...(hasMargins ? [total] : []),
      ...(atRows ? [effectiveN] : []),
    ],
    rows: body,
    after: [
      ...(hasMargins ? last : []),
      ...(worth ? [[effectiveN, ...(hasNames ? [""] : []), ...worth.map(weighted)]] : []),
    ],
    texts: [true, hasNames],
  });
  return [...(heading === null ? [] : [plainText(heading)]), ...lines];
}

/** The lines of a row, one a measure. */
function rowLines(
  label: string,
  cellsOf: (table: PercentTable) => readonly PercentCell[],
  table: Crosstab,
  { payload, lines, hasNames, cellText }: Writing,
): string[][] {
  return lines.map((line, i) => {
    const kind = line === null || line === "count" ? payload.percent : line;
    const cells = cellsOf(crosstabPercent(table, kind)).map(
      (cell) => (i === 0 ? signOf(cell) : "") + cellText(cell, line),
    );
    return [i === 0 ? label : "", ...(hasNames && line !== null ? [measureText(line, payload)] : []), ...cells];
  });
}

function signOf({ residual }: PercentCell): string {
  const mark = residualMark(residual);
  return mark === null ? "" : `${mark.sign}\u00a0`;
}

/** Writes cells with counts of equal width, so that the percents' decimals stand below each other. */
function cellTexts(all: readonly PercentCell[], { locale }: Crosstab): Writing["cellText"] {
  const format = numberFormat(locale);
  const parenthesised = ({ count }: PercentCell) => `(${format.count(count)})`;
  const width = Math.max(...all.map((cell) => parenthesised(cell).length));
  return (cell, line) => {
    if (line === "count") return format.count(cell.count);
    const written = markedNumber(format.percent(cell.percent), cell);
    return line === null ? `${written} ${parenthesised(cell).padStart(width, "\u00a0")}` : written;
  };
}
