import type ts from "typescript";
import type { CellDiagnostic, CellPosition } from "../protocol/messages.js";
import { withoutModules } from "./cell-scope.js";
import type { Finding } from "./checker.js";
import type { TypeScript } from "./load-typescript.js";

/** One of the compiler's diagnostics, as the notebook's protocol has it. */
export function cellDiagnostic(
  typescript: TypeScript,
  { file, start = 0, length = 0, messageText, category, code }: ts.Diagnostic,
): CellDiagnostic {
  const position = (offset: number): CellPosition => {
    if (!file) return { line: 1, column: 1 };
    const { line, character } = file.getLineAndCharacterOfPosition(Math.min(offset, file.text.length));
    return { line: line + 1, column: character + 1 };
  };
  return {
    start: position(start),
    end: position(start + length),
    message: typescript.flattenDiagnosticMessageText(messageText, "\n"),
    code,
    severity: category === typescript.DiagnosticCategory.Error ? "error" : "warning",
  };
}

/**
 * What the checker found, as the notebook's protocol has it.
 *
 * @param file the sibling file that it is in; absent for the cell
 */
export function foundDiagnostic({ range, message, code, severity }: Finding, file?: string): CellDiagnostic {
  const { start, end } = range;
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
    message: withoutModules(DECORATOR.has(code) ? `${message}\n${DECORATOR_ADVICE}` : message),
    code,
    severity: severity === ERROR ? "error" : "warning",
    ...(file === undefined ? {} : { file }),
  };
}

/** The Language Server Protocol's number for an error. */
const ERROR = 1;

/** That a decorator cannot be called as the standard has it. */
const DECORATOR: ReadonlySet<number> = new Set([1238, 1239, 1240, 1241, 1270, 1278]);
const DECORATOR_ADVICE = "Cells have the decorators of the standard, which are called with (value, context).";
