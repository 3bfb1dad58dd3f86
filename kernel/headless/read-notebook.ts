import { type JsonObject, jsonArray, jsonObject, oneOf, wholeNumber } from "./check-json.js";
import { jsonFault } from "./json-fault.js";
import type { Cell, Notebook } from "./notebook.js";
import { NotebookError } from "./notebook-error.js";
import { readCell } from "./read-cell.js";
import { uniqueIds } from "./unique-ids.js";

/** The first minor format whose cells have ids. */
const WITH_IDS = 5;

/** Formats that front ends still read, and save as format 4. */
const OLD_FORMATS: readonly unknown[] = [1, 2, 3];

/**
 * A notebook from the text of its file.
 *
 * @throws NotebookError naming the place, when it is not JSON, not a notebook, or of another format than 4
 */
export function readNotebook(text: string): Notebook {
  const notebook = jsonObject(parsed(text), "the file");
  checkFormat(notebook);
  const cells = jsonArray(notebook.cells, "cells").map((cell, i) => readCell(cell, `cells[${i}]`));
  return {
    ...notebook,
    cells: uniqueIds(cells) as readonly Cell[],
    metadata: jsonObject(notebook.metadata ?? {}, "metadata"),
    nbformat: 4,
    nbformat_minor: Math.max(WITH_IDS, wholeNumber(notebook.nbformat_minor ?? 0, "nbformat_minor")),
  };
}

function parsed(text: string): unknown {
  // Some editors begin a file with a byte order mark.
  const json = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new NotebookError(
      `${place(json, jsonFault(json) ?? 0)}: not a notebook, since it is not JSON (${(error as Error).message}).`,
    );
  }
}

/** Line and column, as editors count them. */
function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1) as string).length + 1}`;
}

function checkFormat(notebook: JsonObject): void {
  if (!("nbformat" in notebook)) throw new NotebookError("not a notebook: «nbformat» is missing.");
  if (OLD_FORMATS.includes(notebook.nbformat))
    throw new NotebookError(
      `nbformat: the notebook is in format ${notebook.nbformat}, and format 4 is needed. Open it in Jupyter or VS Code and save it.`,
    );
  oneOf(notebook.nbformat, [4], "nbformat");
}
