import type ts from "@tslab/typescript-for-tslab";
import type { TypeScript } from "./strict-typescript.js";

/** Names that a statement at the top of a cell or declaration file declares. */
export function declaredNames(typescript: TypeScript, statement: ts.Statement): string[] {
  if (typescript.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(typescript, name));
  if (typescript.isImportDeclaration(statement)) return importedNames(typescript, statement.importClause);
  const name = "name" in statement ? (statement.name as ts.Node | undefined) : undefined;
  return name && typescript.isIdentifier(name) ? [name.text] : [];
}

function importedNames(typescript: TypeScript, clause: ts.ImportClause | undefined): string[] {
  const { name, namedBindings } = clause ?? {};
  const own = name ? [name.text] : [];
  if (!namedBindings) return own;
  if (typescript.isNamespaceImport(namedBindings)) return [...own, namedBindings.name.text];
  return [...own, ...namedBindings.elements.map((element) => element.name.text)];
}

/** Names that a variable's name or pattern binds. */
export function boundNames(typescript: TypeScript, name: ts.BindingName): string[] {
  if (typescript.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    typescript.isBindingElement(element) ? boundNames(typescript, element.name) : [],
  );
}
