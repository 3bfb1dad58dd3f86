import type ts from "typescript";
import type { CellFile } from "./cell-file.js";

export interface CellImport {
  /** The module's name, as the cell has it. */
  readonly text: string;
  readonly cell: CellFile;
  readonly options: ts.CompilerOptions;
  readonly host: ts.ModuleResolutionHost;
  /** Kommunelab's own folder, whose tslab serves notebooks that import it. */
  readonly root: string;
}

/** Finds what a cell imports, as if the cell were a file in the notebook's folder. */
export function resolveFromNotebook(
  typescript: typeof ts,
  { text, cell, options, host, root }: CellImport,
): ts.ResolvedModuleWithFailedLookupLocations {
  const from = text === "tslab" ? root : cell.folder;
  return typescript.resolveModuleName(text, `${from}/cell.ts`, options, host);
}
