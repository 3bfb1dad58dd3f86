import type ts from "typescript";
import type { CellDiagnostic } from "../protocol/messages.js";
import { cellDiagnostic } from "./cell-diagnostic.js";
import { isPlain } from "./is-plain.js";
import { jsxDiagnostic } from "./jsx-diagnostic.js";
import type { TypeScript } from "./load-typescript.js";
import { requireImports } from "./require-imports.js";
import { rewriteCell } from "./rewrite-cell.js";
import { withoutExports } from "./without-exports.js";

/** A cell as JavaScript for V8's REPL mode. */
export interface CompiledCell {
  readonly code: string;
  /** JSON of the source map from `code` to the cell; null when `code` is the cell's own text below a line of ours. */
  readonly sourceMap: string | null;
  /** Whether the cell ends with an expression, whose value is the cell's result. */
  readonly hasResult: boolean;
}

export type Compilation =
  | { readonly status: "compiled"; readonly cell: CompiledCell }
  | { readonly status: "syntaxError"; readonly diagnostics: readonly CellDiagnostic[] };

/** Compiles one cell by itself: types are taken away, not checked. */
export function compile(typescript: TypeScript, source: string): Compilation {
  const parsed = typescript.createSourceFile(FILE, source, typescript.ScriptTarget.ES2022);
  const hasResult = endsWithExpression(typescript, parsed);
  // TypeScript would take longer than all the rest of a small cell.
  if (isPlain(typescript, parsed))
    return { status: "compiled", cell: { code: `${STRICT}\n${source}\n`, sourceMap: null, hasResult } };
  const { outputText, sourceMapText, diagnostics } = typescript.transpileModule(withoutExports(typescript, parsed), {
    fileName: FILE,
    reportDiagnostics: true,
    compilerOptions: {
      target: typescript.ScriptTarget.ES2022,
      module: typescript.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      sourceMap: true,
      newLine: typescript.NewLineKind.LineFeed,
    },
    transformers: { before: [requireImports(typescript)], after: [rewriteCell(typescript)] },
  });
  const syntaxErrors = (diagnostics ?? []).filter(({ file }) => file !== undefined);
  if (syntaxErrors.length > 0) {
    const found = jsxDiagnostic(typescript, source) ?? syntaxErrors.map((error) => cellDiagnostic(typescript, error));
    return { status: "syntaxError", diagnostics: [found].flat() };
  }
  const cell = {
    code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"),
    sourceMap: sourceMapText ?? "",
    hasResult,
  };
  return { status: "compiled", cell };
}

const FILE = "cell.ts";
const STRICT = '"use strict";';

function endsWithExpression(typescript: TypeScript, cell: ts.SourceFile): boolean {
  const last = cell.statements.findLast((statement) => !typescript.isEmptyStatement(statement));
  return last !== undefined && (typescript.isExpressionStatement(last) || typescript.isExportAssignment(last));
}
