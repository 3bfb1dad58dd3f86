import type { CellDiagnostic, ErrorContent } from "../protocol/messages.js";

/** What a front end shows of a cell that TypeScript refuses: each place with its line and a mark below the column. */
export function diagnosticReport(
  ename: "SyntaxError" | "TypeCheckError",
  diagnostics: readonly CellDiagnostic[],
  { label, code }: { readonly label: string; readonly code: string },
): ErrorContent {
  return {
    ename,
    evalue: diagnostics[0]?.message ?? "",
    traceback: diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, { label, code })),
  };
}

/** One diagnostic, as in `cell 3:2:7 - error TS2322: …`, with a code frame when it is in the cell. */
export function diagnosticLines(
  { start, end, severity, code: number, message, file }: CellDiagnostic,
  { label, code }: { readonly label: string; readonly code: string },
): string[] {
  const heading = `${file ?? label}:${start.line}:${start.column} - ${severity} TS${number}: ${message}`;
  const line = file === undefined ? code.split(/\r\n|\n|\r/)[start.line - 1] : undefined;
  if (line === undefined) return [heading];
  const gutter = `${start.line} | `;
  const last = end.line === start.line ? end.column : line.length + 1;
  // The space before the mark keeps the line's tabs, so that it stands below what it marks.
  const indent = line.slice(0, start.column - 1).replace(/[^\t]/g, " ");
  const mark = "^".repeat(Math.max(1, last - start.column));
  return [heading, `  ${gutter}${line}`, `  ${" ".repeat(gutter.length - 2)}| ${indent}${mark}`];
}
