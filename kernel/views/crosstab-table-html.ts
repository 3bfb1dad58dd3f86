import type { Crosstab, Locale, PercentOf } from "../mime.js";
import { categoryText } from "./category-text.js";
import { crosstabPercent, type PercentCell } from "./crosstab-percent.js";
import { effectiveNumbers } from "./effective-numbers.js";
import { escapeHtml } from "./escape-html.js";
import { markedNumber } from "./marked-number.js";
import { type NumberFormat, numberFormat } from "./number-format.js";
import { residualHtml } from "./residual-html.js";
import { type StatisticsFormat, statisticsFormat } from "./statistics-format.js";
import { WORDS } from "./words.js";

/** What cells are written with. */
interface Writing {
  readonly locale: Locale;
  readonly format: NumberFormat;
  readonly statistics: StatisticsFormat;
}

/**
 * The `<table>` of a crosstab: in each cell the percent with the units behind it below, the margins, and where it is weighted
 * how many units each base is worth. Numbers as computed are in `data-value` (percent), `data-count` (units),
 * `data-weighted` (the sum of their weights), `data-expected` (units) and `data-residual`. Cells with a residual far from 0 are
 * shaded and have a sign.
 *
 * @param caption - what stands in the caption, as HTML
 */
export function crosstabTableHtml(payload: Crosstab, percent: PercentOf, caption: string): string {
  const { cells, rowMargin, columnMargin, corner } = crosstabPercent(payload, percent);
  const { atRows, atColumns } = effectiveNumbers(payload, percent);
  const format = numberFormat(payload.locale);
  const writing: Writing = { locale: payload.locale, format, statistics: statisticsFormat(payload.locale) };
  const rows = payload.rows.categories.map((category, r) => {
    const label = escapeHtml(categoryText(category, payload.locale));
    return rowHtml(label, [...(cells[r] ?? []), rowMargin[r] as PercentCell], writing, {
      effective: atRows?.[r],
    });
  });
  const total = rowHtml(WORDS.total[payload.locale], [...columnMargin, corner], writing, {
    attributes: ' class="kl-total"',
    effective: atRows?.at(-1),
  });
  const effective = atColumns ? effectiveRowHtml(atColumns, payload, format) : "";
  const head = headHtml(payload, atRows !== null);
  return `<table><caption>${caption}</caption>${head}<tbody>${rows.join("")}${total}${effective}</tbody></table>`;
}

function effectiveRowHtml(numbers: readonly number[], { locale }: Crosstab, format: NumberFormat): string {
  const cells = numbers.map((n) => effectiveHtml(n, format)).join("");
  return `<tr class="kl-effective"><th scope="row">${WORDS.effectiveN[locale]}</th>${cells}</tr>`;
}

const effectiveHtml = (n: number, format: NumberFormat) =>
  `<td class="kl-number kl-effective" data-value="${n}">${format.weighted(n)}</td>`;

function headHtml({ rows, columns, locale }: Crosstab, withEffective: boolean): string {
  const label = (text: string) => `><bdi>${escapeHtml(text)}</bdi></th>`;
  const categories = columns.categories.map(
    (category) => `<th scope="col" class="kl-number"${label(categoryText(category, locale))}`,
  );
  const group = `<th scope="colgroup" colspan="${columns.categories.length}"${label(columns.label[locale])}`;
  const total = `<th scope="col" rowspan="2" class="kl-number">${WORDS.total[locale]}</th>`;
  const corner = `<th scope="col" rowspan="2"${label(rows.label[locale])}`;
  const effective = withEffective
    ? `<th scope="col" rowspan="2" class="kl-number">${WORDS.effectiveN[locale]}</th>`
    : "";
  return `<thead><tr>${corner}${group}${total}${effective}</tr><tr>${categories.join("")}</tr></thead>`;
}

function rowHtml(
  label: string,
  cells: readonly PercentCell[],
  writing: Writing,
  { attributes = "", effective }: { attributes?: string; effective?: number | undefined },
): string {
  const numbers = cells.map((cell) => cellHtml(cell, writing)).join("");
  const last = effective === undefined ? "" : effectiveHtml(effective, writing.format);
  return `<tr${attributes}><th scope="row"><bdi>${label}</bdi></th>${numbers}${last}</tr>`;
}

function cellHtml(cell: PercentCell, { locale, format, statistics }: Writing): string {
  const { percent, count, weighted } = cell;
  const { classes, attributes, sign } = residualHtml(cell, statistics, locale);
  const units = `<span class="kl-units">(${format.count(count)})</span>`;
  const data = `data-value="${percent ?? ""}" data-count="${count ?? ""}"`;
  const weight = weighted === null ? "" : ` data-weighted="${weighted}"`;
  return `<td class="kl-number${classes}" ${data}${weight}${attributes}>${sign}${markedNumber(format.percent(percent), cell)} ${units}</td>`;
}
