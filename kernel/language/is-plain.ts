import type ts from "typescript";
import type { TypeScript } from "./load-typescript.js";

/**
 * Whether a cell is JavaScript that runs as it is written: expressions in which nothing is TypeScript's own, nor rewritten
 * for cells as declarations and imports are. Most cells that show something are. What is not known here is not plain.
 */
export function isPlain(typescript: TypeScript, cell: ts.SourceFile): boolean {
  if ((cell as unknown as Parsed).parseDiagnostics.length > 0 || cell.text.includes(HTML_COMMENT)) return false;
  const kinds = plainKinds(typescript);
  const isPlainNode = (node: ts.Node): boolean =>
    kinds.has(node.kind) && !isOptionalParameter(typescript, node) && !typescript.forEachChild(node, isOther);
  const isOther = (node: ts.Node): true | undefined => (isPlainNode(node) ? undefined : true);
  return cell.statements.every(isPlainNode);
}

/** What begins a comment in V8, and is three operators in TypeScript. */
const HTML_COMMENT = "<!--";

/** A parsed file holds its syntax errors, which TypeScript's types do not tell. */
interface Parsed {
  readonly parseDiagnostics: readonly ts.Diagnostic[];
}

/** `(a?) => a` has no type that would tell it from JavaScript. */
function isOptionalParameter(typescript: TypeScript, node: ts.Node): boolean {
  return typescript.isParameter(node) && node.questionToken !== undefined;
}

let known: ReadonlySet<ts.SyntaxKind> | undefined;

function plainKinds({ SyntaxKind }: TypeScript): ReadonlySet<ts.SyntaxKind> {
  known ??= new Set([
    ...[SyntaxKind.EmptyStatement, SyntaxKind.ExpressionStatement, SyntaxKind.ParenthesizedExpression],
    ...[SyntaxKind.Identifier, SyntaxKind.ThisKeyword],
    ...[SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword],
    ...[SyntaxKind.NumericLiteral, SyntaxKind.BigIntLiteral, SyntaxKind.StringLiteral],
    ...[SyntaxKind.RegularExpressionLiteral, SyntaxKind.NoSubstitutionTemplateLiteral],
    ...[SyntaxKind.TemplateExpression, SyntaxKind.TemplateSpan, SyntaxKind.TaggedTemplateExpression],
    ...[SyntaxKind.TemplateHead, SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail],
    ...[SyntaxKind.PropertyAccessExpression, SyntaxKind.ElementAccessExpression, SyntaxKind.QuestionDotToken],
    ...[SyntaxKind.CallExpression, SyntaxKind.NewExpression, SyntaxKind.SpreadElement],
    ...[SyntaxKind.ArrayLiteralExpression, SyntaxKind.OmittedExpression],
    ...[SyntaxKind.ObjectLiteralExpression, SyntaxKind.PropertyAssignment, SyntaxKind.ShorthandPropertyAssignment],
    ...[SyntaxKind.SpreadAssignment, SyntaxKind.ComputedPropertyName],
    ...[SyntaxKind.ArrowFunction, SyntaxKind.Parameter, SyntaxKind.EqualsGreaterThanToken, SyntaxKind.DotDotDotToken],
    ...[SyntaxKind.AsyncKeyword, SyntaxKind.AwaitExpression],
    ...[SyntaxKind.ConditionalExpression, SyntaxKind.QuestionToken, SyntaxKind.ColonToken],
    ...[SyntaxKind.PrefixUnaryExpression, SyntaxKind.PostfixUnaryExpression, SyntaxKind.BinaryExpression],
    ...[SyntaxKind.TypeOfExpression, SyntaxKind.VoidExpression, SyntaxKind.DeleteExpression],
    ...operators(SyntaxKind),
  ]);
  return known;
}

/** What may stand between the two sides of an expression. */
function operators({ FirstBinaryOperator, LastBinaryOperator, InKeyword, InstanceOfKeyword }: typeof ts.SyntaxKind) {
  const symbols = Array.from(
    { length: LastBinaryOperator - FirstBinaryOperator + 1 },
    (_, i) => (FirstBinaryOperator + i) as ts.SyntaxKind,
  );
  return [...symbols, InKeyword, InstanceOfKeyword];
}
