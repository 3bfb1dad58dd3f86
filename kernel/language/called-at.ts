import type ts from "typescript";
import type { TypeScript } from "./load-typescript.js";

/** Where the name of the function ends that `position` is among the arguments of, if any. */
export function calledAt(typescript: TypeScript, source: string, position: number): number | undefined {
  const file = typescript.createSourceFile("cell.ts", source, typescript.ScriptTarget.ES2022, true);
  let called: number | undefined;
  const visit = (node: ts.Node): void => {
    if (typescript.isCallExpression(node) || typescript.isNewExpression(node)) {
      if (isAmongArguments(typescript, node, position)) called = nameEnd(typescript, node) ?? called;
    }
    node.forEachChild(visit);
  };
  visit(file);
  return called;
}

function isAmongArguments(
  typescript: TypeScript,
  call: ts.CallExpression | ts.NewExpression,
  position: number,
): boolean {
  if (!call.arguments || position < call.arguments.pos) return false;
  // Whoever asks may be about to write the rest.
  const isClosed = call.getChildren().at(-1)?.kind === typescript.SyntaxKind.CloseParenToken;
  return !isClosed || position < call.end;
}

function nameEnd(typescript: TypeScript, { expression }: ts.CallExpression | ts.NewExpression): number | undefined {
  if (typescript.isIdentifier(expression)) return expression.end;
  return typescript.isPropertyAccessExpression(expression) ? expression.name.end : undefined;
}
