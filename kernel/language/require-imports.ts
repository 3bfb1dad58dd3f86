import type ts from "typescript";
import type { TypeScript } from "./load-typescript.js";

/** `import fs = require("fs")` → `const fs = require("fs")`, which TypeScript would leave out of an ES module. */
export function requireImports(typescript: TypeScript): ts.TransformerFactory<ts.SourceFile> {
  const { factory } = typescript;
  const rewrite = (statement: ts.Statement): ts.Statement => {
    if (!typescript.isImportEqualsDeclaration(statement) || statement.isTypeOnly) return statement;
    if (!typescript.isExternalModuleReference(statement.moduleReference)) return statement;
    const call = factory.createCallExpression(factory.createIdentifier("require"), undefined, [
      statement.moduleReference.expression,
    ]);
    const variable = factory.createVariableDeclaration(statement.name, undefined, undefined, call);
    const list = factory.createVariableDeclarationList([variable], typescript.NodeFlags.Const);
    return typescript.setTextRange(factory.createVariableStatement(undefined, list), statement);
  };
  return () => (cell) => factory.updateSourceFile(cell, cell.statements.map(rewrite));
}
