import type { Crosstab, PercentOf } from "../mime.js";
import { categoryText } from "./category-text.js";
import { crosstabPercent, type PercentCell } from "./crosstab-percent.js";
import { escapeHtml } from "./escape-html.js";
import { type NumberFormat, numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/**
 * The `<table>` of a crosstab: in each cell the percent with the units behind it below, and the margins.
 * Numbers as computed are in `data-value` (percent) and `data-count` (units).
 *
 * @param caption - what stands in the caption, as HTML
 */
export function crosstabTableHtml(payload: Crosstab, percent: PercentOf, caption: string): string {
  const { cells, rowMargin, columnMargin, corner } = crosstabPercent(payload, percent);
  const format = numberFormat(payload.locale);
  const rows = payload.rows.categories.map((category, r) => {
    const label = escapeHtml(categoryText(category, payload.locale));
    return rowHtml(label, [...(cells[r] ?? []), rowMargin[r] as PercentCell], format);
  });
  const total = rowHtml(WORDS.total[payload.locale], [...columnMargin, corner], format, ' class="kl-total"');
  return `<table><caption>${caption}</caption>${headHtml(payload)}<tbody>${rows.join("")}${total}</tbody></table>`;
}

function headHtml({ rows, columns, locale }: Crosstab): string {
  const label = (text: string) => `><bdi>${escapeHtml(text)}</bdi></th>`;
  const categories = columns.categories.map(
    (category) => `<th scope="col" class="kl-number"${label(categoryText(category, locale))}`,
  );
  const group = `<th scope="colgroup" colspan="${columns.categories.length}"${label(columns.label[locale])}`;
  const total = `<th scope="col" rowspan="2" class="kl-number">${WORDS.total[locale]}</th>`;
  const corner = `<th scope="col" rowspan="2"${label(rows.label[locale])}`;
  return `<thead><tr>${corner}${group}${total}</tr><tr>${categories.join("")}</tr></thead>`;
}

function rowHtml(label: string, cells: readonly PercentCell[], format: NumberFormat, attributes = ""): string {
  const numbers = cells.map((cell) => cellHtml(cell, format)).join("");
  return `<tr${attributes}><th scope="row"><bdi>${label}</bdi></th>${numbers}</tr>`;
}

function cellHtml({ percent, count }: PercentCell, format: NumberFormat): string {
  const units = `<span class="kl-units">(${format.count(count)})</span>`;
  return `<td class="kl-number" data-value="${percent ?? ""}" data-count="${count}">${format.percent(percent)} ${units}</td>`;
}
