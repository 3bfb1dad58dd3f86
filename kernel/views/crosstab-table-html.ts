import type { Crosstab, CrosstabMeasure, Locale, PercentOf } from "../mime.js";
import { categoryText } from "./category-text.js";
import { crosstabLayers, type LayerTable } from "./crosstab-layers.js";
import { measureText } from "./crosstab-measures.js";
import { crosstabPercent, type PercentCell, type PercentTable } from "./crosstab-percent.js";
import { effectiveNumbers } from "./effective-numbers.js";
import { escapeHtml } from "./escape-html.js";
import { markedNumber } from "./marked-number.js";
import { type NumberFormat, numberFormat } from "./number-format.js";
import { residualHtml } from "./residual-html.js";
import { type StatisticsFormat, statisticsFormat } from "./statistics-format.js";
import { WORDS } from "./words.js";

/** What cells are written with. */
interface Writing {
  readonly payload: Crosstab;
  readonly locale: Locale;
  readonly format: NumberFormat;
  readonly statistics: StatisticsFormat;
  readonly percent: PercentOf;
  /** The numbers of a cell, a line each; null for the percent with the units below. */
  readonly measures: readonly CrosstabMeasure[] | null;
  readonly hasMargins: boolean;
  /** Whether the effective number of units of each row stands in a column of its own. */
  readonly hasEffectiveColumn: boolean;
}

/** A row of a table as each kind of percent, and what stands before it. */
interface Line {
  readonly label: string;
  readonly cells: (table: PercentTable) => readonly PercentCell[];
  readonly className?: string;
  readonly effective: number | undefined;
}

/**
 * The `<table>` of a crosstab: in each cell the percent with the units behind it below, the margins, and where it is weighted
 * how many units each base is worth; layers below each other, each under its heading. Numbers as computed are in `data-value`
 * (percent), `data-count` (units), `data-weighted` (the sum of their weights), `data-expected` (units) and `data-residual`. Cells
 * with a residual far from 0 are shaded and have a sign.
 *
 * @param caption - what stands in the caption, as HTML
 * @param measures - numbers that each have a line of their own, in place of percent and units
 */
export function crosstabTableHtml(
  payload: Crosstab,
  percent: PercentOf,
  caption: string,
  measures: readonly CrosstabMeasure[] | null = null,
): string {
  const { locale } = payload;
  const writing: Writing = {
    payload,
    locale,
    format: numberFormat(locale),
    statistics: statisticsFormat(locale),
    percent,
    measures,
    hasMargins: payload.margins !== false,
    hasEffectiveColumn: effectiveNumbers(payload, percent).atRows !== null,
  };
  const bodies = crosstabLayers(payload).map((layer) => bodyHtml(layer, writing));
  const className = payload.margins === false ? ' class="kl-flush"' : "";
  return `<table${className}><caption>${caption}</caption>${headHtml(writing)}${bodies.join("")}</table>`;
}

const hasNames = ({ measures }: Writing) => measures !== null && measures.length > 1;

function bodyHtml({ heading, table }: LayerTable, writing: Writing): string {
  const { hasMargins, percent, format, locale } = writing;
  const { atRows, atColumns } = effectiveNumbers(table, percent);
  const rows = table.rows.categories.map((category, r) =>
    lineHtml(
      {
        label: escapeHtml(categoryText(category, locale)),
        cells: ({ cells, rowMargin }) => [...(cells[r] ?? []), ...(hasMargins ? [rowMargin[r] as PercentCell] : [])],
        effective: atRows?.[r],
      },
      table,
      writing,
    ),
  );
  const total = lineHtml(
    {
      label: WORDS.total[locale],
      cells: ({ columnMargin, corner }) => [...columnMargin, corner],
      className: "kl-total",
      effective: atRows?.at(-1),
    },
    table,
    writing,
  );
  const shownColumns = hasMargins ? atColumns : (atColumns?.slice(0, -1) ?? null);
  const effective = shownColumns ? effectiveRowHtml(shownColumns, writing, format) : "";
  const above = heading === null ? "" : headingHtml(heading, writing);
  return `<tbody>${above}${rows.join("")}${hasMargins ? total : ""}${effective}</tbody>`;
}

function headingHtml(heading: string, writing: Writing): string {
  const { payload, hasMargins, hasEffectiveColumn } = writing;
  const others = [hasNames(writing), hasMargins, hasEffectiveColumn].filter(Boolean).length;
  const span = 1 + payload.columns.categories.length + others;
  return `<tr class="kl-group"><th scope="rowgroup" colspan="${span}"><bdi>${escapeHtml(heading)}</bdi></th></tr>`;
}

function effectiveRowHtml(numbers: readonly number[], writing: Writing, format: NumberFormat): string {
  const cells = numbers.map((n) => effectiveHtml(n, format)).join("");
  const span = hasNames(writing) ? ' colspan="2"' : "";
  return `<tr class="kl-effective"><th scope="row"${span}>${WORDS.effectiveN[writing.locale]}</th>${cells}</tr>`;
}

const effectiveHtml = (n: number, format: NumberFormat, lines = 1) =>
  `<td class="kl-number kl-effective"${lines > 1 ? ` rowspan="${lines}"` : ""} data-value="${n}">${format.weighted(n)}</td>`;

function headHtml(writing: Writing): string {
  const { payload, hasEffectiveColumn, hasMargins, locale } = writing;
  const { rows, columns } = payload;
  const label = (text: string) => `><bdi>${escapeHtml(text)}</bdi></th>`;
  const categories = columns.categories.map(
    (category) => `<th scope="col" class="kl-number"${label(categoryText(category, locale))}`,
  );
  const group = `<th scope="colgroup" colspan="${columns.categories.length}"${label(columns.label[locale])}`;
  const margin = (text: string) => `<th scope="col" rowspan="2" class="kl-number">${text}</th>`;
  const corner = `<th scope="col" rowspan="2"${label(rows.label[locale])}`;
  const names = hasNames(writing) ? `<th scope="col" rowspan="2" class="kl-measure">${WORDS.measure[locale]}</th>` : "";
  const total = hasMargins ? margin(WORDS.total[locale]) : "";
  const effective = hasEffectiveColumn ? margin(WORDS.effectiveN[locale]) : "";
  return `<thead><tr>${corner}${names}${group}${total}${effective}</tr><tr>${categories.join("")}</tr></thead>`;
}

function lineHtml(line: Line, table: Crosstab, writing: Writing): string {
  const { measures, percent, format } = writing;
  const { label, className, effective } = line;
  const lines = measures ?? [null];
  const rows = lines.map((measure, i) => {
    const kind = measure === null || measure === "count" ? percent : measure;
    const cells = line.cells(crosstabPercent(table, kind)).map((cell) => cellHtml(cell, measure, i === 0, writing));
    const span = lines.length > 1 ? ` rowspan="${lines.length}"` : "";
    const head = i > 0 ? "" : `<th scope="${span === "" ? "row" : "rowgroup"}"${span}><bdi>${label}</bdi></th>`;
    const name = hasNames(writing) && measure !== null ? nameHtml(measure, writing) : "";
    const last = effective === undefined || i > 0 ? "" : effectiveHtml(effective, format, lines.length);
    const classes = [...(className ? [className] : []), ...(i > 0 ? ["kl-more"] : [])].join(" ");
    return `<tr${classes === "" ? "" : ` class="${classes}"`}>${head}${name}${cells.join("")}${last}</tr>`;
  });
  return rows.join("");
}

const nameHtml = (measure: CrosstabMeasure, { payload }: Writing) =>
  `<th scope="row" class="kl-measure">${measureText(measure, payload)}</th>`;

function cellHtml(cell: PercentCell, measure: CrosstabMeasure | null, isFirst: boolean, writing: Writing): string {
  const { percent, count, weighted } = cell;
  const { locale, format, statistics } = writing;
  const { classes, attributes, sign } = residualHtml(cell, statistics, locale);
  const data = `data-value="${percent ?? ""}" data-count="${count ?? ""}"`;
  const weight = weighted === null ? "" : ` data-weighted="${weighted}"`;
  const written = markedNumber(format.percent(percent), cell);
  const units = format.count(count);
  const both = `${written} <span class="kl-units">(${units})</span>`;
  const number = measure === null ? both : measure === "count" ? units : written;
  return `<td class="kl-number${classes}" ${data}${weight}${attributes}>${isFirst ? sign : ""}${number}</td>`;
}
