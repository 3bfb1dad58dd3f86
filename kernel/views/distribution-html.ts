import type { Distribution, DistributionRow } from "../mime.js";
import { distributionBaseText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { type DistributionColumn, distributionColumns, type NumberCell } from "./distribution-columns.js";
import { escapeHtml } from "./escape-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { distributionNotes } from "./notes.js";
import { WORDS } from "./words.js";

/**
 * A frequency table as an HTML fragment: category, count, share, earlier share and total, with a bar beside each share.
 * Works without scripts, and without its style as a plain table. Numbers as computed are in `data-value`.
 *
 * @param payload - what `distribution` makes
 */
export function distributionHtml(payload: Distribution): string {
  const title = payload.title[payload.locale];
  const notes = distributionNotes(payload);
  const heading = headingHtml({ title, base: distributionBaseText(payload), synthetic: notes.synthetic });
  const columns = distributionColumns(payload);
  const longest = Math.max(0, ...payload.rows.flatMap(({ share, earlierShare }) => [share ?? 0, earlierShare ?? 0]));
  const rows = payload.rows.map((row) => rowHtml(row, payload, columns, longest)).join("");
  const body = `<tbody>${rows}${totalHtml(payload, columns)}</tbody>`;
  const table = `<table><caption>${heading}</caption>${headHtml(payload, columns)}${body}</table>`;
  return frameHtml(scrollHtml(table, title), notes, payload.locale);
}

function headHtml({ variable, locale }: Distribution, columns: readonly DistributionColumn[]): string {
  const numbers = columns
    .map(({ heading, kind }) => `<th scope="col" class="${classesOf(kind)}">${heading}</th>`)
    .join("");
  return `<thead><tr><th scope="col"><bdi>${escapeHtml(variable.label[locale])}</bdi></th>${numbers}</tr></thead>`;
}

function rowHtml(
  row: DistributionRow,
  { locale }: Distribution,
  columns: readonly DistributionColumn[],
  longest: number,
): string {
  const cells = columns.map(({ kind, cell }) => {
    const number = cell(row);
    const isShare = kind === "share" || kind === "earlierShare";
    return cellHtml(number, isShare ? barHtml(number.value, longest) : "", kind);
  });
  const label = escapeHtml(categoryText(row, locale));
  return `<tr data-code="${escapeHtml(row.code)}"><th scope="row"><bdi>${label}</bdi></th>${cells.join("")}</tr>`;
}

function totalHtml({ locale }: Distribution, columns: readonly DistributionColumn[]): string {
  const cells = columns.map(({ total, kind }) => cellHtml(total, "", kind)).join("");
  return `<tr class="kl-total"><th scope="row">${WORDS.total[locale]}</th>${cells}</tr>`;
}

/** The shares of the other year have another bar; sums of weights, which can be told from the shares, give way where it is narrow. */
const CLASSES: Readonly<Partial<Record<DistributionColumn["kind"], string>>> = {
  earlierShare: " kl-earlier",
  weighted: " kl-spare",
};

const classesOf = (kind: DistributionColumn["kind"]) => `kl-number${CLASSES[kind] ?? ""}`;

function cellHtml({ text, value }: NumberCell, bar: string, kind: DistributionColumn["kind"]): string {
  return `<td class="${classesOf(kind)}" data-value="${value ?? ""}">${bar}${text}</td>`;
}

/** A bar whose track is as long as the table's greatest share. */
function barHtml(share: number | null, longest: number): string {
  const length = share === null || longest === 0 ? 0 : (100 * share) / longest;
  const fill = length === 0 ? "" : `<span class="kl-fill" style="width:${length.toFixed(2)}%"></span>`;
  return `<span class="kl-track" aria-hidden="true">${fill}</span>`;
}
