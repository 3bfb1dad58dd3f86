import type { Distribution, DistributionRow } from "../mime.js";
import { distributionBaseText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { escapeHtml } from "./escape-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { distributionNotes } from "./notes.js";
import { type NumberFormat, numberFormat } from "./number-format.js";
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
  const format = numberFormat(payload.locale);
  const longest = Math.max(0, ...payload.rows.flatMap(({ share, earlierShare }) => [share ?? 0, earlierShare ?? 0]));
  const rows = payload.rows.map((row) => rowHtml(row, payload, format, longest)).join("");
  const table = `<table><caption>${heading}</caption>${headHtml(payload)}<tbody>${rows}${totalHtml(payload, format)}</tbody></table>`;
  return frameHtml(scrollHtml(table, title), notes, payload.locale);
}

function headHtml({ variable, year, earlierYear, locale }: Distribution): string {
  const share = WORDS.share[locale];
  const headings = [WORDS.count[locale], earlierYear === null ? share : `${share} ${year}`];
  if (earlierYear !== null) headings.push(`${share} ${earlierYear}`);
  const numbers = headings.map((heading) => `<th scope="col" class="kl-number">${heading}</th>`).join("");
  return `<thead><tr><th scope="col"><bdi>${escapeHtml(variable.label[locale])}</bdi></th>${numbers}</tr></thead>`;
}

function rowHtml(row: DistributionRow, payload: Distribution, format: NumberFormat, longest: number): string {
  const cells = [
    `<td class="kl-number" data-value="${row.count}">${format.count(row.count)}</td>`,
    shareHtml(row.share, format, barHtml(row.share, longest)),
  ];
  if (payload.earlierYear !== null) {
    cells.push(shareHtml(row.earlierShare, format, barHtml(row.earlierShare, longest), " kl-earlier"));
  }
  const label = escapeHtml(categoryText(row, payload.locale));
  return `<tr data-code="${escapeHtml(row.code)}"><th scope="row"><bdi>${label}</bdi></th>${cells.join("")}</tr>`;
}

function totalHtml({ total, base, earlierBase, earlierYear, locale }: Distribution, format: NumberFormat): string {
  const whole = (n: number | undefined) => shareHtml(n ? 1 : null, format, "");
  const earlier = earlierYear === null ? "" : whole(earlierBase?.n);
  const count = `<td class="kl-number" data-value="${total}">${format.count(total)}</td>`;
  return `<tr class="kl-total"><th scope="row">${WORDS.total[locale]}</th>${count}${whole(base.n)}${earlier}</tr>`;
}

function shareHtml(share: number | null, format: NumberFormat, bar: string, kind = ""): string {
  return `<td class="kl-number${kind}" data-value="${share ?? ""}">${bar}${format.share(share)}</td>`;
}

/** A bar whose track is as long as the table's greatest share. */
function barHtml(share: number | null, longest: number): string {
  const length = share === null || longest === 0 ? 0 : (100 * share) / longest;
  const fill = length === 0 ? "" : `<span class="kl-fill" style="width:${length.toFixed(2)}%"></span>`;
  return `<span class="kl-track" aria-hidden="true">${fill}</span>`;
}
