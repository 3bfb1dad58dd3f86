import type { Table } from "../../mime.js";
import { tableBaseText } from "../base-text.js";
import { cellText } from "../cell-text.js";
import { tableNotes } from "../notes.js";
import type { ExportDocument } from "./export-document.js";

/** A table of any rows as it leaves the notebook: all rows that the payload holds. */
export function tableExport(payload: Table): ExportDocument {
  const { title, columns, rows, locale } = payload;
  const notes = tableNotes(payload);
  const base = tableBaseText(payload);
  return {
    title: title?.[locale] ?? "",
    above: [...(base === null ? [] : [base]), ...(notes.synthetic === null ? [] : [notes.synthetic])],
    tables: [
      {
        heading: null,
        columns: columns.map(({ name, label }) => ({ key: name, heading: label[locale] })),
        rows: rows.map((row) => ({
          kind: "category",
          cells: columns.map((column, c) => {
            const cell = row[c] ?? null;
            const value = typeof cell === "number" ? cell : null;
            return { text: cellText(cell, column, locale), value, decimals: column.decimals, mark: "" };
          }),
        })),
      },
    ],
    below: notes.below,
    locale,
  };
}
