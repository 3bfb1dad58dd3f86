import type { Table, TableCell, TableColumn } from "../mime.js";
import { tableBaseText } from "./base-text.js";
import { cellText } from "./cell-text.js";
import { columnHoldsText } from "./column-holds-text.js";
import { escapeHtml } from "./escape-html.js";
import { firstRows } from "./first-rows.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { tableNotes } from "./notes.js";
import type { TableSort } from "./table-order.js";
import { WORDS } from "./words.js";

/** What of a table is drawn where it can be sorted and its pages turned. */
export interface TableView {
  /** Indexes of the rows, in order. */
  readonly rows: readonly number[];
  /** What all rows are sorted by, also those on other pages. */
  readonly sort: TableSort | null;
}

/** Characters from which a text needs room for several words a line. */
const LONG = 40;

/**
 * A table of any rows as an HTML fragment: texts to the left, numbers to the right, a bar beside each number of the columns
 * that ask for one. Numbers as computed are in `data-value`.
 *
 * @param payload - what `table` makes
 * @param view - the rows to draw, below headings that are buttons; without it a still picture, of the first rows of an extract
 */
export function tableHtml(payload: Table, view?: TableView): string {
  const { locale, columns } = payload;
  const rows = view?.rows ?? firstRows(payload);
  const title = payload.title?.[locale] ?? null;
  const notes = tableNotes(payload);
  const heading = headingHtml({
    title,
    base: tableBaseText(payload, view ? payload.rows.length : rows.length),
    synthetic: notes.synthetic,
  });
  const head = columns.map((column, c) => headHtml(column, c, payload, view)).join("");
  const cells = columns.map((_, c) => cellsHtml(c, payload, rows));
  const body = rows.map((_, r) => `<tr>${cells.map((column) => column[r]).join("")}</tr>`).join("");
  const caption = heading === "" ? "" : `<caption>${heading}</caption>`;
  const table = `<table class="${payload.extract ? "kl-any kl-extract" : "kl-any"}">${caption}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return frameHtml(scrollHtml(table, title ?? WORDS.table[locale]), notes, locale);
}

function headHtml(column: TableColumn, c: number, payload: Table, view: TableView | undefined): string {
  const { locale } = payload;
  const { label, kind } = column;
  const number = c === 0 || kind === "text" ? "" : ' class="kl-number"';
  const holds = columnHoldsText(column, locale);
  const below = holds === null ? "" : `<span class="kl-units">${escapeHtml(holds)}</span>`;
  const name = `<bdi>${escapeHtml(label[locale])}</bdi>`;
  if (!view) return `<th scope="col"${number}>${name}${below}</th>`;
  const sorted = view.sort?.column === c ? view.sort.direction : "none";
  const width = Math.min(WIDEST, widestIn(payload, c));
  return `<th scope="col"${number} aria-sort="${sorted}" style="min-width:${width}ch"><button type="button" class="kl-sort" data-column="${c}">${name}</button>${below}</th>`;
}

/** A column keeps its width from page to page, up to this many characters. */
const WIDEST = 32;

function widestIn({ rows, columns, locale }: Table, c: number): number {
  const column = columns[c] as TableColumn;
  return rows.reduce((most, row) => Math.max(most, cellText(row[c] ?? null, column, locale).length), 0);
}

/** The cells of one column in the rows that are drawn. */
function cellsHtml(c: number, payload: Table, rows: readonly number[]): string[] {
  const column = payload.columns[c] as TableColumn;
  const cells = rows.map((r) => payload.rows[r]?.[c] ?? null);
  const words = cells.map((cell) => cellText(cell, column, payload.locale));
  const texts = words.map((text) => `<bdi>${escapeHtml(text)}</bdi>`);
  if (c === 0) return texts.map((text) => `<th scope="row">${text}</th>`);
  const widest = words.reduce((most, { length }) => Math.max(most, length), 0);
  if (column.kind === "text") return texts.map((text) => `<td${widest > LONG ? ' class="kl-long"' : ""}>${text}</td>`);
  const longest = column.bars ? greatest(column, payload) : 0;
  return cells.map((cell, r) => {
    const value = typeof cell === "number" ? cell : "";
    const figure = column.bars
      ? `${barHtml(lengthOf(cell, column), longest)}<span class="kl-figure" style="min-width:${widest}ch">${texts[r]}</span>`
      : texts[r];
    const isLong = (words[r] as string).length > LONG;
    return `<td class="kl-number${isLong ? " kl-long" : ""}" data-value="${value}">${figure}</td>`;
  });
}

/** A bar whose track is as long as the longest bar on the same scale. */
function barHtml(length: number, longest: number): string {
  const fill =
    length === 0 ? "" : `<span class="kl-fill" style="width:${((100 * length) / longest).toFixed(2)}%"></span>`;
  return `<span class="kl-track" aria-hidden="true">${fill}</span>`;
}

/** Shares are drawn as percents; what is missing or below zero has no length. */
function lengthOf(cell: TableCell, { kind }: TableColumn): number {
  return typeof cell === "number" && cell > 0 ? cell * (kind === "share" ? 100 : 1) : 0;
}

/** Shares and percents share a scale; every other column has its own. */
function greatest(column: TableColumn, { columns, rows }: Table): number {
  const isPercent = ({ kind }: TableColumn) => kind === "share" || kind === "percent";
  const sameScale = (other: TableColumn) => other === column || (isPercent(column) && isPercent(other) && other.bars);
  const lengths = rows.flatMap((row) =>
    columns.map((other, c) => (sameScale(other) ? lengthOf(row[c] ?? null, other) : 0)),
  );
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}
