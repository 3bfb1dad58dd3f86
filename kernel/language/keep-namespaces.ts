import type ts from "@tslab/typescript-for-tslab";
import { declaredNames } from "./declared-names.js";
import type { TypeScript } from "./strict-typescript.js";

/**
 * Declarations after a cell, with the namespaces of earlier cells, which tslab forgets.
 *
 * @param before declarations before the cell
 * @param after declarations after it, as tslab gives them
 */
export function keepNamespaces(typescript: TypeScript, before: string, after: string): string {
  if (!/\bnamespace\b/.test(before)) return after;
  const now = new Set(parse(typescript, after).statements.flatMap((statement) => declaredNames(typescript, statement)));
  const parsed = parse(typescript, before);
  const lost = parsed.statements.filter(
    (statement) => typescript.isModuleDeclaration(statement) && !now.has(statement.name.text),
  );
  return [after, ...lost.map((statement) => statement.getFullText(parsed).trim())].join("\n");
}

function parse(typescript: TypeScript, declarations: string): ts.SourceFile {
  return typescript.createSourceFile("declarations.d.ts", declarations, typescript.ScriptTarget.ES2022);
}
