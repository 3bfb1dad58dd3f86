import { escapeHtml } from "../escape-html.js";
import type { ExportCell, ExportDocument, ExportRow, ExportTable } from "./export-document.js";
import { guardFormula } from "./guard-formula.js";
import { oneLine } from "./one-line.js";

/**
 * A document as HTML for pasting into a text program or a page: a plain table with a caption, headers and scope, its few rules
 * as styles of its elements, no script and no style sheet. Excel takes its words for text, of which it runs none as a formula.
 */
export function clipboardHtml({ title, above, tables, below, locale }: ExportDocument): string {
  const caption = [`<strong>${text(title)}</strong>`, ...above.map(text)].join("<br>");
  const drawn = tables.map((table, t) => tableHtml(table, t === 0 ? caption : "")).join("\n");
  const notes = below.map((note) => `<p style="margin:0;${TEXT}">${text(note)}</p>`).join("\n");
  return `<div lang="${locale}">\n${drawn}\n${notes}\n</div>\n`;
}

const text = (line: string) => escapeHtml(oneLine(line));
const RULE = "1px solid #777";
/** What Excel reads of the format of cells: text. */
const TEXT = "mso-number-format:'\\@'";

function tableHtml({ heading, columns, rows }: ExportTable, caption: string): string {
  const own = heading === null ? "" : `<strong>${text(heading)}</strong>`;
  const above = [caption, own].filter((part) => part !== "").join("<br>");
  const head = columns.map(
    (column, c) => `<th scope="col" style="${style(c)};${TEXT};border-bottom:${RULE}">${text(column.heading)}</th>`,
  );
  return [
    '<table style="border-collapse:collapse">',
    ...(above === "" ? [] : [`<caption style="text-align:start;${TEXT}">${above}</caption>`]),
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>\n${rows.map((row, r) => rowHtml(row, rows[r - 1]?.kind !== "total")).join("\n")}\n</tbody>`,
    "</table>",
  ].join("\n");
}

/** A row; the first line of a total has a rule above it. */
function rowHtml({ kind, cells }: ExportRow, isFirst: boolean): string {
  const above = kind === "total" && isFirst ? `;border-top:${RULE}` : "";
  const rule = kind === "category" ? "" : `${above};font-weight:bold`;
  const [name, ...others] = cells;
  return `<tr><th scope="row" style="${style(0)};${TEXT};font-weight:normal${rule}">${text(name?.text ?? "")}</th>${others
    .map((cell, c) => `<td style="${style(c + 1)}${asText(cell)}${rule}">${text(cell.text)}</td>`)
    .join("")}</tr>`;
}

/** Signs before a number, as those of residuals, begin no formula either; other numbers stay such. */
const asText = (cell: ExportCell) => (guardFormula(cell.text) === cell.text ? "" : `;${TEXT}`);

const style = (column: number) => `padding:.2em .8em;text-align:${column === 0 ? "start" : "end"}`;
