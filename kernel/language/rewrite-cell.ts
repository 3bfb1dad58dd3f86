import type ts from "@tslab/typescript-for-tslab";
import { IMPORT, META } from "./cell-globals.js";
import { boundNames } from "./declared-names.js";
import type { TypeScript } from "./strict-typescript.js";

/**
 * Turns the JavaScript of a cell into a script for V8's REPL mode.
 *
 * - Imports become awaited calls of {@link IMPORT}, first in the cell as imports are.
 * - Every declaration becomes a `let` (functions first), for REPL mode lets any `let` replace any other, but not a
 *   function or a `const` by something else. TypeScript still refuses assignments to a `const`.
 */
export function rewriteCell(typescript: TypeScript): ts.TransformerFactory<ts.SourceFile> {
  const { factory, SyntaxKind, NodeFlags } = typescript;

  const letStatement = (declarations: readonly ts.VariableDeclaration[], original: ts.Node) =>
    typescript.setTextRange(
      factory.createVariableStatement(undefined, factory.createVariableDeclarationList(declarations, NodeFlags.Let)),
      original,
    );

  const importCall = (specifier: ts.Expression, original: ts.Node) =>
    typescript.setTextRange(
      factory.createCallExpression(factory.createIdentifier(IMPORT), undefined, [specifier]),
      original,
    );

  /** `import a, { b as c } from "m"` → `let { default: a, b: c } = await import("m")`. */
  function importStatements(statement: ts.ImportDeclaration): ts.Statement[] {
    const module = factory.createAwaitExpression(importCall(statement.moduleSpecifier, statement));
    const clause = statement.importClause;
    if (!clause) return [typescript.setTextRange(factory.createExpressionStatement(module), statement)];
    const { name, namedBindings } = clause;
    const named = name ? [bindingElement("default", name)] : [];
    if (namedBindings && typescript.isNamespaceImport(namedBindings)) {
      const whole = factory.createVariableDeclaration(namedBindings.name, undefined, undefined, module);
      const rest = named.length > 0 ? [objectPattern(named, namedBindings.name)] : [];
      return [letStatement([whole, ...rest], statement)];
    }
    for (const { propertyName, name } of namedBindings?.elements ?? [])
      named.push(bindingElement((propertyName ?? name).text, name));
    return [letStatement([objectPattern(named, module)], statement)];
  }

  function bindingElement(property: string, name: ts.Identifier): ts.BindingElement {
    const key = property === name.text ? undefined : factory.createStringLiteral(property);
    return factory.createBindingElement(undefined, key, factory.createIdentifier(name.text));
  }

  function objectPattern(elements: readonly ts.BindingElement[], value: ts.Expression): ts.VariableDeclaration {
    return factory.createVariableDeclaration(factory.createObjectBindingPattern(elements), undefined, undefined, value);
  }

  /** `function f() {}` → `let f = function () {}`, which is named `f` all the same. */
  function functionVariable(statement: ts.FunctionDeclaration & { name: ts.Identifier }): ts.Statement {
    const modifiers = statement.modifiers?.filter(typescript.isModifier);
    const { asteriskToken, parameters, body, name } = statement;
    const value = factory.createFunctionExpression(
      modifiers,
      asteriskToken,
      undefined,
      undefined,
      parameters,
      undefined,
      body ?? factory.createBlock([]),
    );
    typescript.setTextRange(value, statement);
    return letStatement([factory.createVariableDeclaration(name, undefined, undefined, value)], statement);
  }

  return (context) => {
    const visit = (node: ts.Node): ts.Node => {
      if (typescript.isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) {
        const argument = node.arguments[0];
        if (argument) return importCall(typescript.visitNode(argument, visit) as ts.Expression, node);
      }
      if (typescript.isMetaProperty(node) && node.keywordToken === SyntaxKind.ImportKeyword)
        return factory.createIdentifier(META);
      return typescript.visitEachChild(node, visit, context);
    };

    return (cell) => {
      const repeated = repeatedNames(typescript, cell);
      const parts = { functions: [] as ts.Statement[], imports: [] as ts.Statement[], rest: [] as ts.Statement[] };
      for (const statement of cell.statements) {
        if (typescript.isImportDeclaration(statement)) parts.imports.push(...importStatements(statement));
        else if (typescript.isExportDeclaration(statement)) continue;
        else {
          const visited = typescript.visitNode(statement, visit) as ts.Statement;
          if (typescript.isFunctionDeclaration(visited) && isNamed(visited) && !repeated.has(visited.name.text))
            parts.functions.push(functionVariable(visited));
          else parts.rest.push(asLet(typescript, visited, repeated));
        }
      }
      const strict = factory.createExpressionStatement(factory.createStringLiteral("use strict"));
      return factory.updateSourceFile(cell, [strict, ...parts.functions, ...parts.imports, ...parts.rest]);
    };
  };
}

function isNamed(statement: ts.FunctionDeclaration): statement is ts.FunctionDeclaration & { name: ts.Identifier } {
  return statement.name !== undefined;
}

function asLet(typescript: TypeScript, statement: ts.Statement, repeated: ReadonlySet<string>): ts.Statement {
  if (!typescript.isVariableStatement(statement)) return statement;
  const { declarationList } = statement;
  const names = declarationList.declarations.flatMap(({ name }) => boundNames(typescript, name));
  if (names.some((name) => repeated.has(name))) return statement;
  const list = typescript.factory.createVariableDeclarationList(declarationList.declarations, typescript.NodeFlags.Let);
  const changed = typescript.factory.updateVariableStatement(
    statement,
    statement.modifiers,
    typescript.setTextRange(list, declarationList),
  );
  return changed;
}

/** Names that `var` or `function` declares more than once in a cell, which `let` may not. */
function repeatedNames(typescript: TypeScript, cell: ts.SourceFile): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const add = (name: string) => void (seen.has(name) ? repeated.add(name) : seen.add(name));
  const visit = (node: ts.Node, top: boolean): void => {
    if (typescript.isFunctionDeclaration(node) && top && node.name) add(node.name.text);
    if (typescript.isVariableDeclarationList(node) && (top || (node.flags & typescript.NodeFlags.BlockScoped) === 0))
      for (const { name } of node.declarations) boundNames(typescript, name).forEach(add);
    if (typescript.isFunctionLike(node) || typescript.isClassLike(node)) return;
    typescript.forEachChild(node, (child) => visit(child, top && typescript.isVariableStatement(node)));
  };
  for (const statement of cell.statements) visit(statement, true);
  return repeated;
}
