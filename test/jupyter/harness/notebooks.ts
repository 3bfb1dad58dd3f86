import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FileOutput, type NotebookFile, outputsOf, unrun } from "../../e2e/harness/notebook-file.js";

const SHIPPED = join(import.meta.dirname, "../../../notebooks");

/** File names of the notebooks that ship. */
export const NOTEBOOKS = readdirSync(SHIPPED).filter((name) => name.endsWith(".ipynb"));

export function shipped(name: string): NotebookFile {
  return readNotebook(join(SHIPPED, name));
}

export function readNotebook(path: string): NotebookFile {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Puts the notebooks that ship into a folder, without their outputs, beside the files that they read. */
export function copyNotebooks(folder: string): void {
  for (const name of readdirSync(SHIPPED).filter((file) => !NOTEBOOKS.includes(file)))
    copyFileSync(join(SHIPPED, name), join(folder, name));
  for (const name of NOTEBOOKS) writeFileSync(join(folder, name), JSON.stringify(unrun(shipped(name)), null, 1));
}

/** What each output of a notebook is: its cell, its kind, its MIME types and its text. */
export function outline(notebook: NotebookFile): object[] {
  return outputsOf(notebook).map(({ cell, output }) => ({
    cell,
    type: output.output_type,
    mime: Object.keys(output.data ?? {}).sort(),
    text: textOf(output),
  }));
}

/** A text is one string, or a list of its lines. */
function textOf({ text, data, evalue }: FileOutput): string {
  return [text ?? data?.["text/plain"] ?? evalue ?? ""].flat().join("");
}
