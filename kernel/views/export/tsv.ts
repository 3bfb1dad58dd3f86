import type { ExportDocument } from "./export-document.js";
import { guardFormula } from "./guard-formula.js";
import { records } from "./records.js";

/** A document as lines of cells with tabs between them, for pasting into a spreadsheet, which runs none of it. */
export function tsv(document: ExportDocument): string {
  return `${records(document)
    .map((cells) => cells.map(guardFormula).join("\t"))
    .join("\n")}\n`;
}
