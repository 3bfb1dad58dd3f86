import type ts from "@tslab/typescript-for-tslab";
import type { CellDiagnostic, CellPosition } from "../protocol/messages.js";
import type { TypeScript } from "./strict-typescript.js";

export interface DiagnosticPlace {
  /** Lines that were put before the cell. */
  readonly linesBefore?: number;
  /** The sibling file that it is in; absent for the cell. */
  readonly file?: string;
}

/** One of TypeScript's diagnostics, as the notebook's protocol has it. */
export function cellDiagnostic(
  typescript: TypeScript,
  { file, start = 0, length = 0, messageText, category, code }: ts.Diagnostic,
  { linesBefore = 0, file: sibling }: DiagnosticPlace = {},
): CellDiagnostic {
  const position = (offset: number): CellPosition => {
    if (!file) return { line: 1, column: 1 };
    const { line, character } = file.getLineAndCharacterOfPosition(Math.min(offset, file.text.length));
    return { line: Math.max(1, line + 1 - linesBefore), column: character + 1 };
  };
  return {
    start: position(start),
    end: position(start + length),
    message: typescript.flattenDiagnosticMessageText(messageText, "\n"),
    code,
    severity: category === typescript.DiagnosticCategory.Error ? "error" : "warning",
    ...(sibling === undefined ? {} : { file: sibling }),
  };
}
