import type ts from "@tslab/typescript-for-tslab";
import { declaredNames } from "./declared-names.js";
import type { TypeScript } from "./strict-typescript.js";

/**
 * Declarations of a cell that TypeScript will not make a declaration file of, as when a type comes from deep inside a
 * package: portable or not, its types are written as well as they can be, and are `any` where they cannot.
 *
 * @param program the program that the cell was checked in
 * @param cell its file there
 * @param before declarations before the cell
 */
export function writtenDeclarations(
  typescript: TypeScript,
  program: ts.Program,
  cell: ts.SourceFile,
  before: string,
): string {
  const printer = typescript.createPrinter({ removeComments: false });
  const checker = program.getTypeChecker();
  const write = (statement: ts.Statement): string[] => {
    if (STANDS_AS_WRITTEN.some((name) => typescript[name](statement))) return [statement.getText(cell)];
    return declaredIdentifiers(typescript, statement).map((name) => {
      const type = checker.typeToTypeNode(checker.getTypeAtLocation(name), cell, flags(typescript));
      const text = type ? printer.printNode(typescript.EmitHint.Unspecified, type, cell) : "any";
      return `declare let ${name.text}: ${text};`;
    });
  };
  const names = new Set(cell.statements.flatMap((statement) => declaredNames(typescript, statement)));
  return [...cell.statements.flatMap(write), withoutNames(typescript, before, names)].join("\n");
}

const STANDS_AS_WRITTEN = ["isImportDeclaration", "isInterfaceDeclaration", "isTypeAliasDeclaration"] as const;

function flags({ NodeBuilderFlags }: TypeScript): ts.NodeBuilderFlags {
  return NodeBuilderFlags.NoTruncation | NodeBuilderFlags.IgnoreErrors | NodeBuilderFlags.UseStructuralFallback;
}

function declaredIdentifiers(typescript: TypeScript, statement: ts.Statement): ts.Identifier[] {
  const bound = (name: ts.BindingName): ts.Identifier[] => {
    if (typescript.isIdentifier(name)) return [name];
    return name.elements.flatMap((element) => (typescript.isBindingElement(element) ? bound(element.name) : []));
  };
  if (typescript.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  const name = "name" in statement ? (statement.name as ts.Node | undefined) : undefined;
  return name && typescript.isIdentifier(name) ? [name] : [];
}

/** Declarations without those of some names, which a cell has declared anew. */
function withoutNames(typescript: TypeScript, declarations: string, names: ReadonlySet<string>): string {
  const file = typescript.createSourceFile("declarations.d.ts", declarations, typescript.ScriptTarget.ES2022);
  return file.statements
    .flatMap((statement): string[] => {
      const declared = declaredNames(typescript, statement);
      if (!declared.some((name) => names.has(name))) return [statement.getFullText(file).trim()];
      if (!typescript.isVariableStatement(statement)) return [];
      const rest = statement.declarationList.declarations.filter(
        ({ name }) => typescript.isIdentifier(name) && !names.has(name.text),
      );
      return rest.map((declaration) => `declare let ${declaration.getText(file)};`);
    })
    .join("\n");
}
