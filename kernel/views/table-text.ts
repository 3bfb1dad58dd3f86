import type { Table, TableColumn } from "../mime.js";
import { tableBaseText } from "./base-text.js";
import { cellText } from "./cell-text.js";
import { columnHoldsText } from "./column-holds-text.js";
import { firstRows } from "./first-rows.js";
import { tableNotes } from "./notes.js";
import { plainText, textTable } from "./text-table.js";

/** A table of any rows as lines of text for a terminal. */
export function tableText(payload: Table): string {
  const { columns, locale, title } = payload;
  const shown = firstRows(payload);
  const lines = columns.length === 0 ? [] : linesOf(payload, shown);
  const { synthetic, below } = tableNotes(payload);
  const above = [title?.[locale] ?? null, tableBaseText(payload, shown.length), synthetic].filter(
    (line) => line !== null,
  );
  const parts = [above.map(plainText), lines, below.map(plainText)].filter((part) => part.length > 0);
  return parts.map((part) => part.join("\n")).join("\n\n");
}

function linesOf({ columns, rows, locale }: Table, shown: readonly number[]): string[] {
  const heading = (column: TableColumn) => {
    const holds = columnHoldsText(column, locale);
    return holds === null ? column.label[locale] : `${column.label[locale]} (${holds})`;
  };
  return textTable({
    header: columns.map(heading),
    rows: shown.map((r) => (rows[r] ?? []).map((cell, c) => cellText(cell, columns[c] as TableColumn, locale))),
    texts: columns.map(({ kind }, c) => c === 0 || kind === "text"),
  });
}
