import type { ExportDocument } from "./export-document.js";
import { guardFormula } from "./guard-formula.js";
import { records } from "./records.js";

/** So that Excel reads the file as UTF-8. */
const BOM = "\ufeff";

/**
 * A document as a file of comma-separated values (RFC 4180): with semicolons and decimal commas in Norwegian, as Excel there
 * expects, and with commas and points in English. Nothing in it is run as a formula.
 */
export function csv(document: ExportDocument): string {
  const separator = document.locale === "nb" ? ";" : ",";
  const lines = records(document).map((cells) =>
    cells.map((cell) => quoted(guardFormula(cell), separator)).join(separator),
  );
  return `${BOM}${lines.join("\r\n")}\r\n`;
}

/** Also what only the separator of the other language stands in: a spreadsheet set to that would take it apart. */
function quoted(cell: string, separator: string): string {
  const isApart = cell.includes(separator) || (/[,;]/.test(cell) && !DECIMAL.test(cell));
  return isApart || /["\r\n']/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const DECIMAL = /^[-−]?\d+,\d+$/;
