import type { CellDiagnostic, Message } from "../kernel/protocol/messages.js";

/** A type error as an editor shows it; lines and columns count from 0. */
export interface EditorDiagnostic {
  readonly range: { readonly start: EditorPosition; readonly end: EditorPosition };
  readonly message: string;
  /** TypeScript's number, as in TS2322. */
  readonly code: number;
  readonly severity: "error" | "warning";
  /** The sibling file it is in, relative to the notebook's folder; absent for the cell itself. */
  readonly file?: string;
}

interface EditorPosition {
  readonly line: number;
  readonly character: number;
}

/** The type errors that a message of the kernel tells of; most messages tell of none. */
export function diagnosticsOf({ metadata }: Message): readonly EditorDiagnostic[] {
  const found = (metadata.kommunelab as { diagnostics?: readonly CellDiagnostic[] } | undefined)?.diagnostics;
  return (found ?? []).map(editorDiagnostic);
}

function editorDiagnostic({ start, end, message, code, severity, file }: CellDiagnostic): EditorDiagnostic {
  const range = { start: editorPosition(start), end: editorPosition(end) };
  return { range, message, code, severity, ...(file === undefined ? {} : { file }) };
}

function editorPosition({ line, column }: CellDiagnostic["start"]): EditorPosition {
  return { line: Math.max(0, line - 1), character: Math.max(0, column - 1) };
}
