import type ts from "typescript";
import { IMPORT, META } from "./cell-globals.js";
import type { TypeScript } from "./load-typescript.js";
import { TopLevelVariables } from "./top-level-variables.js";

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
      const variables = new TopLevelVariables(typescript, cell);
      const functions = new Map<string, ts.Statement>();
      const imports: ts.Statement[] = [];
      const rest: ts.Statement[] = [];
      for (const statement of cell.statements) {
        if (typescript.isImportDeclaration(statement)) {
          imports.push(...importStatements(statement));
        } else if (!typescript.isExportDeclaration(statement) && !isUseStrict(typescript, statement)) {
          const visited = typescript.visitNode(statement, visit) as ts.Statement;
          if (typescript.isFunctionDeclaration(visited) && isNamed(visited))
            functions.set(visited.name.text, functionVariable(visited));
          else rest.push(variables.rewrite(visited, context));
        }
      }
      return factory.updateSourceFile(cell, [
        factory.createExpressionStatement(factory.createStringLiteral("use strict")),
        ...hoistedVariables([...variables.hoisted].filter((name) => !functions.has(name))),
        ...functions.values(),
        ...imports,
        ...rest,
      ]);
    };
  };

  function hoistedVariables(names: readonly string[]): ts.Statement[] {
    if (names.length === 0) return [];
    const declarations = names.map((name) => factory.createVariableDeclaration(name));
    return [
      factory.createVariableStatement(undefined, factory.createVariableDeclarationList(declarations, NodeFlags.Let)),
    ];
  }
}

/** The directive that TypeScript and perhaps the cell begin with; a script begins with ours. */
function isUseStrict(typescript: TypeScript, statement: ts.Statement): boolean {
  if (!typescript.isExpressionStatement(statement)) return false;
  return typescript.isStringLiteral(statement.expression) && statement.expression.text === "use strict";
}

function isNamed(statement: ts.FunctionDeclaration): statement is ts.FunctionDeclaration & { name: ts.Identifier } {
  return statement.name !== undefined;
}
