import { isTextMime } from "./mime-kind.js";
import type { Cell, Notebook, Output, OutputData } from "./notebook.js";

/**
 * The text of a notebook's file, as Jupyter and VS Code write it: keys in order, texts line by line, indented by one space,
 * with a newline at the end. The same notebook always gives the same text.
 */
export function writeNotebook(notebook: Notebook): string {
  return `${JSON.stringify(inOrder({ ...notebook, cells: notebook.cells.map(cellJson) }), null, 1)}\n`;
}

function cellJson(cell: Cell): object {
  const source = lines(cell.source);
  return cell.cell_type === "code" ? { ...cell, source, outputs: cell.outputs.map(outputJson) } : { ...cell, source };
}

function outputJson(output: Output): object {
  if (output.output_type === "stream") return { ...output, text: lines(output.text) };
  if (output.output_type === "error") return output;
  return { ...output, data: dataJson(output.data) };
}

function dataJson(data: OutputData): object {
  return Object.fromEntries(
    Object.entries(data).map(([mime, value]) => [
      mime,
      isTextMime(mime) && typeof value === "string" ? lines(value) : value,
    ]),
  );
}

/** Lines with their line ends. */
function lines(text: string): readonly string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}
