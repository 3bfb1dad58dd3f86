import type { CellSource } from "./cell-scope.js";
import { declaredNames, isGlobal } from "./declared-names.js";
import type { TypeScript } from "./load-typescript.js";
import { withoutExports } from "./without-exports.js";

/** Reads what a cell declares. */
export function readCell(typescript: TypeScript, source: string): CellSource {
  const cell = typescript.createSourceFile("cell.ts", source, typescript.ScriptTarget.ES2022);
  return {
    text: withoutExports(typescript, cell),
    names: declaredNames(typescript, cell),
    augments: cell.statements.some(
      (statement) =>
        typescript.isModuleDeclaration(statement) &&
        (isGlobal(typescript, statement) || typescript.isStringLiteral(statement.name)),
    ),
  };
}
