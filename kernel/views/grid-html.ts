import type { Grid, GridForm, GridItem } from "../mime.js";
import { besideBars } from "./beside-bars.js";
import { distributionFootnotes } from "./distribution-footnotes.js";
import { markHtml } from "./distribution-html.js";
import { escapeHtml } from "./escape-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { gridBarsHtml } from "./grid-bars-html.js";
import { type GridColumn, gridColumns } from "./grid-columns.js";
import { gridGroupsHtml } from "./grid-groups-html.js";
import { gridBaseText, gridNotes } from "./grid-notes.js";

/** How a grid is drawn. */
export interface GridView {
  /** By default what the payload asks for. */
  readonly shape?: GridForm;
}

/**
 * A grid as an HTML fragment: a table of items × answers, bars of 100 percent, a bar for each answer, or table and bars. Works
 * without scripts, and without its style as a plain table and lists. Numbers as computed are in `data-value`.
 *
 * @param payload - what `distribution` makes of several variables
 */
export function gridHtml(payload: Grid, { shape = payload.form }: GridView = {}): string {
  const title = payload.title[payload.locale];
  const notes = gridNotes(payload);
  const heading = headingHtml({ title, base: gridBaseText(payload), synthetic: notes.synthetic });
  const kind = shape === "grouped" || payload.several ? "grouped" : "stacked";
  const bars = shape === "table" ? "" : gridBarsHtml(payload, kind, heading);
  const caption = shape === "both" ? escapeHtml(title) : heading;
  const table = shape === "table" || shape === "both" ? scrollHtml(tableHtml(payload, caption), title) : "";
  return frameHtml(bars + table, notes, payload.locale);
}

function tableHtml(payload: Grid, caption: string): string {
  const columns = gridColumns(payload);
  const { marks } = distributionFootnotes(payload, payload.locale);
  const hasBars = payload.answers.length === 1;
  const longest = Math.max(0, ...payload.items.flatMap(({ cells }) => cells.flatMap(sharesOf)));
  const beside = columns.map(({ cell }) => besideBars(payload.items.map((item) => cell(item).text)));
  const rows = payload.items.map((item, i) => {
    const label = `<bdi>${escapeHtml(item.label[payload.locale])}</bdi>${markHtml(marks.get(item.name))}`;
    const cells = columns.map((column, c) => cellHtml(item, column, hasBars ? longest : null, beside[c])).join("");
    const group = gridGroupsHtml(payload, i, columns.length);
    return `${group}<tr data-code="${escapeHtml(item.name)}"><th scope="row">${label}</th>${cells}</tr>`;
  });
  const isFlush = columns.at(-1)?.answer !== null;
  return `<table class="kl-grid${isFlush ? " kl-flush" : ""}${columns.length > DENSE ? " kl-dense" : ""}"><caption>${caption}</caption>${headHtml(payload, columns)}<tbody>${rows.join("")}</tbody></table>`;
}

/** Columns from which they stand closer. */
const DENSE = 8;

const sharesOf = ({ share, earlierShare }: GridItem["cells"][number]) => [share ?? 0, earlierShare ?? 0];

const classesOf = ({ isEarlier, kind }: GridColumn) =>
  `kl-number${isEarlier ? " kl-earlier" : ""}${kind === "n" || kind === "leftOut" ? " kl-of" : ""}`;

/** One row of headings where every answer has one column, else answers above what stands of them. */
function headHtml({ heading, answers, show, earlierYear, locale }: Grid, columns: readonly GridColumn[]): string {
  const perAnswer = columns.filter(({ answer }) => answer !== null).length / Math.max(1, answers.length);
  const first = (rows: string) => `<th scope="col"${rows}><bdi>${escapeHtml(heading[locale])}</bdi></th>`;
  const units = (rows: string) =>
    columns
      .filter(({ answer }) => answer === null)
      .map((column) => `<th scope="col"${rows} class="${classesOf(column)}">${escapeHtml(column.heading)}</th>`)
      .join("");
  const label = (text: string) => `<bdi>${escapeHtml(text)}</bdi>`;
  if (perAnswer === 1 && show.length === 1 && earlierYear === null) {
    const heads = answers.map((answer) => `<th scope="col" class="kl-number">${label(answer.label[locale])}</th>`);
    return `<thead><tr>${first("")}${heads.join("")}${units("")}</tr></thead>`;
  }
  const top = answers
    .map((answer) => `<th scope="colgroup" colspan="${perAnswer}">${label(answer.label[locale])}</th>`)
    .join("");
  const below = columns
    .filter(({ answer }) => answer !== null)
    .map((column) => `<th scope="col" class="${classesOf(column)}">${escapeHtml(column.heading)}</th>`)
    .join("");
  const two = ' rowspan="2"';
  return `<thead><tr>${first(two)}${top}${units(two)}</tr><tr>${below}</tr></thead>`;
}

/** A cell; with a bar beside shares where the table is of one answer. */
function cellHtml(item: GridItem, column: GridColumn, longest: number | null, beside = (text: string) => text): string {
  const { text, value } = column.cell(item);
  const share = column.isEarlier ? item.cells[0]?.earlierShare : item.cells[0]?.share;
  const isShare = column.kind === "share" || column.kind === "percent";
  const hasBar = longest !== null && isShare;
  const content = hasBar ? `${barHtml(share ?? 0, longest)}${beside(text)}` : text;
  return `<td class="${classesOf(column)}" data-value="${value ?? ""}">${content}</td>`;
}

function barHtml(share: number, longest: number): string {
  const length = longest === 0 ? 0 : (100 * share) / longest;
  const fill = length === 0 ? "" : `<span class="kl-fill" style="width:${length.toFixed(2)}%"></span>`;
  return `<span class="kl-track" aria-hidden="true">${fill}</span>`;
}
