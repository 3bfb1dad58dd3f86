import type ts from "typescript";
import type { TypeScript } from "./load-typescript.js";

/**
 * A cell's text with `export` taken out: every declaration of a cell is seen by later cells, exported or not.
 * Everything else keeps its place, so that positions stay right.
 */
export function withoutExports(typescript: TypeScript, cell: ts.SourceFile): string {
  const blanks = cell.statements.flatMap((statement) => exportSpan(typescript, cell, statement) ?? []);
  return blanks.reduceRight(
    (text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end),
    cell.text,
  );
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

function exportSpan(typescript: TypeScript, cell: ts.SourceFile, statement: ts.Statement): Replacement | undefined {
  if (typescript.isExportDeclaration(statement)) return blank(cell, statement.getStart(cell), statement.end);
  if (typescript.isExportAssignment(statement))
    return blank(cell, statement.getStart(cell), statement.expression.getStart(cell));
  const modifiers = typescript.canHaveModifiers(statement) ? (typescript.getModifiers(statement) ?? []) : [];
  const exporting = modifiers.filter(({ kind }) => isExporting(typescript, kind));
  const [first, last] = [exporting.at(0), exporting.at(-1)];
  if (!first || !last) return undefined;
  const span = blank(cell, first.getStart(cell), last.end);
  const anonymous = first !== last && !("name" in statement && statement.name);
  return anonymous ? { ...span, instead: DEFAULT_NAME.padEnd(span.instead.length) } : span;
}

function isExporting(typescript: TypeScript, kind: ts.SyntaxKind): boolean {
  return kind === typescript.SyntaxKind.ExportKeyword || kind === typescript.SyntaxKind.DefaultKeyword;
}

/** As long as `export default`, which it stands for. */
const DEFAULT_NAME = "let _default =";

function blank(cell: ts.SourceFile, start: number, end: number): Replacement {
  return { start, end, instead: cell.text.slice(start, end).replace(/[^\r\n]/g, " ") };
}
