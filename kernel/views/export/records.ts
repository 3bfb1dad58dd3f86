import type { ExportDocument } from "./export-document.js";
import { oneLine } from "./one-line.js";
import { plainNumber } from "./plain-number.js";

/**
 * A document as lines of cells for spreadsheets: title, base, the tables, notes and source, with empty lines between them. Numbers
 * are as {@link plainNumber} writes them.
 */
export function records({ title, above, tables, below, locale }: ExportDocument): string[][] {
  const parts = [
    [title, ...above].map((line) => [oneLine(line)]),
    ...tables.map(({ heading, columns, rows }) => [
      ...(heading === null ? [] : [[oneLine(heading)]]),
      columns.map((column) => oneLine(column.heading)),
      ...rows.map(({ cells }) => cells.map((cell) => oneLine(plainNumber(cell, locale)))),
    ]),
    below.map((line) => [oneLine(line)]),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [[], ...part]));
}
