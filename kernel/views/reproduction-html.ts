import type { Locale, Reproduction, ReproductionRow } from "../mime.js";
import { escapeHtml } from "./escape-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { locationText } from "./location-text.js";
import { reproductionNotes } from "./notes.js";
import { reproductionCells } from "./reproduction-cells.js";
import { type ReproductionGroup, reproductionGroups } from "./reproduction-groups.js";
import { reproductionReasons } from "./reproduction-reasons.js";
import { reproductionSummary } from "./reproduction-summary.js";
import { WORDS } from "./words.js";

const COLUMNS = 5;

/**
 * Published numbers beside computed ones as an HTML fragment, grouped by the place where they stand. The verdict is a word
 * and a sign. `data-id` and `data-verdict` tell rows apart, and numbers as computed are in `data-value`.
 *
 * @param payload - what `reproduce` makes
 */
export function reproductionHtml(payload: Reproduction): string {
  const { locale } = payload;
  const title = payload.title[locale];
  const notes = reproductionNotes(payload);
  const heading = headingHtml({ title, base: reproductionSummary(payload, locale), synthetic: notes.synthetic });
  const reasons = reproductionReasons(payload);
  const groups = reproductionGroups(payload).map((group) => groupHtml(group, locale, reasons));
  const table = `<table><caption>${heading}</caption>${headHtml(locale)}${groups.join("")}</table>`;
  return frameHtml(scrollHtml(table, title), notes, locale);
}

function headHtml(locale: Locale): string {
  const number = (text: string, kind = "") => `<th scope="col" class="kl-number${kind}">${text}</th>`;
  const { measure, printed, computed, difference, verdict } = WORDS;
  return `<thead><tr><th scope="col">${measure[locale]}</th>${number(printed[locale])}${number(computed[locale])}${number(
    difference[locale],
    " kl-spare",
  )}<th scope="col">${verdict[locale]}</th></tr></thead>`;
}

function groupHtml({ report, location, rows }: ReproductionGroup, locale: Locale, reasons: readonly string[]): string {
  const place = `<bdi>${escapeHtml(locationText(location, locale))}</bdi> <span class="kl-units"><bdi>${escapeHtml(report)}</bdi></span>`;
  const heading = `<tr class="kl-group"><th scope="rowgroup" colspan="${COLUMNS}">${place}</th></tr>`;
  return `<tbody>${heading}${rows.map((row) => rowHtml(row, locale, reasons)).join("")}</tbody>`;
}

function rowHtml(row: ReproductionRow, locale: Locale, reasons: readonly string[]): string {
  const { measure, base, printed, computed, difference, sign, verdict, rule, reason } = reproductionCells(row, locale);
  const small = (text: string) => `<span class="kl-units"><bdi>${escapeHtml(text)}</bdi></span>`;
  const number = (text: string, value: unknown, kind = "") =>
    `<td class="kl-number${kind}" data-value="${escapeHtml(String(value ?? ""))}"><bdi>${escapeHtml(text)}</bdi></td>`;
  const note = reason === "" ? "" : `<sup title="${escapeHtml(reason)}">${reasons.indexOf(reason) + 1})</sup>`;
  const cells = [
    `<th scope="row" title="${escapeHtml(row.id)}"><bdi>${escapeHtml(measure)}</bdi> ${small(base)}</th>`,
    number(printed, row.published),
    number(computed, row.computed),
    number(difference, row.difference, " kl-spare"),
    `<td><span class="kl-verdict"><span aria-hidden="true">${sign}</span> ${verdict}${note}</span>${rule === "" ? "" : ` ${small(rule)}`}</td>`,
  ];
  return `<tr data-id="${escapeHtml(row.id)}" data-verdict="${row.verdict}">${cells.join("")}</tr>`;
}
