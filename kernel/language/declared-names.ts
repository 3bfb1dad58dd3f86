import type ts from "typescript";
import type { TypeScript } from "./load-typescript.js";

/** How later cells see a name: a variable, which they may assign to when it is no constant, or anything else. */
export type NameKind = "let" | "const" | "other";

export interface DeclaredName {
  readonly kind: NameKind;
  /** Offset of the name where it is first declared. */
  readonly start: number;
}

/** Names that a cell declares at its top, `var` in blocks and loops included. */
export function declaredNames(typescript: TypeScript, cell: ts.SourceFile): ReadonlyMap<string, DeclaredName> {
  const found = new Map<string, DeclaredName>();
  const add = (name: ts.Identifier, kind: NameKind) => {
    const before = found.get(name.text);
    // A type may have the name of a variable; then it is the whole of both that later cells see.
    if (before) found.set(name.text, { ...before, kind: before.kind === kind ? kind : "other" });
    else found.set(name.text, { kind, start: name.getStart(cell) });
  };
  const addList = (list: ts.VariableDeclarationList) => {
    for (const { name } of list.declarations)
      for (const bound of boundNames(typescript, name)) add(bound, kindOf(typescript, list));
  };
  const visitNested = (node: ts.Node): void => {
    if (typescript.isFunctionLike(node) || typescript.isClassLike(node) || typescript.isModuleBlock(node)) return;
    if (typescript.isVariableDeclarationList(node) && (node.flags & typescript.NodeFlags.BlockScoped) === 0)
      addList(node);
    typescript.forEachChild(node, visitNested);
  };
  for (const statement of cell.statements) {
    if (typescript.isVariableStatement(statement)) addList(statement.declarationList);
    else visitNested(statement);
    for (const name of ownNames(typescript, statement)) add(name, "other");
  }
  return found;
}

function kindOf({ NodeFlags }: TypeScript, { flags }: ts.VariableDeclarationList): NameKind {
  return flags & (NodeFlags.Const | NodeFlags.Using) ? "const" : "let";
}

/** Names of what is no variable: functions, types, imports and the like. */
function ownNames(typescript: TypeScript, statement: ts.Statement): ts.Identifier[] {
  if (typescript.isImportDeclaration(statement)) return importedNames(typescript, statement.importClause);
  const name = "name" in statement ? (statement.name as ts.Node | undefined) : undefined;
  return name && typescript.isIdentifier(name) && !isGlobal(typescript, statement) ? [name] : [];
}

/** Whether a statement is `declare global`. */
export function isGlobal({ NodeFlags }: TypeScript, { flags }: ts.Statement): boolean {
  return (flags & NodeFlags.GlobalAugmentation) !== 0;
}

function importedNames(typescript: TypeScript, clause: ts.ImportClause | undefined): ts.Identifier[] {
  const { name, namedBindings } = clause ?? {};
  const own = name ? [name] : [];
  if (!namedBindings) return own;
  if (typescript.isNamespaceImport(namedBindings)) return [...own, namedBindings.name];
  return [...own, ...namedBindings.elements.map((element) => element.name)];
}

/** Names that a variable's name or pattern binds. */
export function boundNames(typescript: TypeScript, name: ts.BindingName): ts.Identifier[] {
  if (typescript.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) =>
    typescript.isBindingElement(element) ? boundNames(typescript, element.name) : [],
  );
}
