import type { ExportCell, ExportDocument, ExportTable } from "./export-document.js";
import { oneLine } from "./one-line.js";

/** A document in GitHub's Markdown: title in bold, a table of pipes, and notes. What looks like markup in labels is text. */
export function markdown({ title, above, tables, below }: ExportDocument): string {
  const named = oneLine(title) === "" ? [] : [`**${inline(title)}**`];
  const parts = [...named, ...above.map(line), ...tables.flatMap(tableParts), ...below.map(line)];
  return `${parts.join("\n\n")}\n`;
}

function tableParts({ heading, columns, rows }: ExportTable): string[] {
  const head = row(columns.map((column) => inline(column.heading)));
  const rule = row(columns.map((_, c) => (c === 0 ? ":--" : "--:")));
  const body = rows.map(({ kind, cells }) =>
    row(cells.map((cell) => (kind === "category" ? cellText(cell) : bold(cell)))),
  );
  return [...(heading === null ? [] : [`**${inline(heading)}**`]), [head, rule, ...body].join("\n")];
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const cellText = ({ text }: ExportCell) => inline(text);
const bold = ({ text }: ExportCell) => (oneLine(text) === "" ? "" : `**${inline(text)}**`);

/** Every character that could begin markup, HTML, an entity, a formula or a cell. */
const inline = (text: string) => oneLine(text).replace(/[\\`*_[\]<>|&~$#]/g, (character) => `\\${character}`);

/** A paragraph of its own: no list, no heading, no rule. */
const line = (text: string) =>
  inline(text)
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
