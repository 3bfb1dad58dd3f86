import type ts from "typescript";
import type { ParameterType } from "./parameter.js";
import { asAnything, asArray, asBigint, asBoolean, asNumber, asObject, asOnly, asString } from "./readings.js";

const ANYTHING: ParameterType = { words: "any", readings: asAnything };
const NUMBER: ParameterType = { words: "number", readings: [asNumber] };
const STRING: ParameterType = { words: "string", readings: [asString] };
const BOOLEAN: ParameterType = { words: "boolean", readings: [asBoolean] };
const BIGINT: ParameterType = { words: "bigint", readings: [asBigint] };
const ARRAY: ParameterType = { words: "array", readings: [asArray] };
const OBJECT: ParameterType = { words: "object", readings: [asObject] };

/** Readings that fit every text, or many: they come after those that fit few. */
const LAST: readonly unknown[] = [...asAnything, asString];

/** How the values of a written type are read; of a type that is named elsewhere, as JSON or text. */
export function parameterType(node: ts.TypeNode, typescript: typeof ts): ParameterType {
  const parts = typeParts(node, typescript).flatMap(({ readings }) => readings);
  const readings = [
    ...parts.filter((reading) => !LAST.includes(reading)),
    ...parts.filter((reading) => LAST.includes(reading)),
  ];
  return { words: node.getText(), readings };
}

/** How values like the one that a variable starts with are read. */
export function typeOfInitializer(node: ts.Expression | undefined, typescript: typeof ts): ParameterType {
  const { SyntaxKind } = typescript;
  if (!node) return ANYTHING;
  if (typescript.isParenthesizedExpression(node) || typescript.isSatisfiesExpression(node))
    return typeOfInitializer(node.expression, typescript);
  if (typescript.isAsExpression(node))
    return typescript.isConstTypeReference(node.type)
      ? typeOfInitializer(node.expression, typescript)
      : parameterType(node.type, typescript);
  if (typescript.isPrefixUnaryExpression(node)) return signed(node, typescript);
  if (typescript.isNumericLiteral(node)) return NUMBER;
  if (typescript.isBigIntLiteral(node)) return BIGINT;
  if (typescript.isStringLiteralLike(node) || typescript.isTemplateExpression(node)) return STRING;
  if (node.kind === SyntaxKind.TrueKeyword || node.kind === SyntaxKind.FalseKeyword) return BOOLEAN;
  if (typescript.isArrayLiteralExpression(node)) return ARRAY;
  return typescript.isObjectLiteralExpression(node) ? OBJECT : ANYTHING;
}

function signed({ operator, operand }: ts.PrefixUnaryExpression, typescript: typeof ts): ParameterType {
  if (operator === typescript.SyntaxKind.ExclamationToken) return BOOLEAN;
  return typeOfInitializer(operand, typescript);
}

/** The members of a union, or the type itself. */
function typeParts(node: ts.TypeNode, typescript: typeof ts): readonly ParameterType[] {
  if (typescript.isUnionTypeNode(node)) return node.types.flatMap((part) => typeParts(part, typescript));
  if (typescript.isParenthesizedTypeNode(node)) return typeParts(node.type, typescript);
  // The only operator on a written array is `readonly`.
  if (typescript.isTypeOperatorNode(node)) return typeParts(node.type, typescript);
  if (typescript.isLiteralTypeNode(node)) return [literal(node.literal, typescript)];
  if (typescript.isArrayTypeNode(node) || typescript.isTupleTypeNode(node)) return [ARRAY];
  if (typescript.isTypeLiteralNode(node)) return [OBJECT];
  if (typescript.isTypeReferenceNode(node)) return [named(node.typeName.getText())];
  return [ofKeyword(node.kind, typescript)];
}

function literal(node: ts.LiteralTypeNode["literal"], typescript: typeof ts): ParameterType {
  const { SyntaxKind } = typescript;
  if (typescript.isStringLiteralLike(node)) return only(node.text, node.text);
  if (node.kind === SyntaxKind.NullKeyword) return only(null, "null");
  if (node.kind === SyntaxKind.TrueKeyword) return only(true, "true");
  if (node.kind === SyntaxKind.FalseKeyword) return only(false, "false");
  const value = Number(node.getText().replaceAll("_", ""));
  return Number.isNaN(value) ? BIGINT : only(value, String(value));
}

const only = (value: string | number | boolean | null | undefined, written: string): ParameterType => ({
  words: written,
  readings: [asOnly(value, written)],
});

function named(name: string): ParameterType {
  if (name === "Array" || name === "ReadonlyArray") return ARRAY;
  return name === "Record" ? OBJECT : ANYTHING;
}

function ofKeyword(kind: ts.SyntaxKind, { SyntaxKind }: typeof ts): ParameterType {
  switch (kind) {
    case SyntaxKind.NumberKeyword:
      return NUMBER;
    case SyntaxKind.StringKeyword:
      return STRING;
    case SyntaxKind.BooleanKeyword:
      return BOOLEAN;
    case SyntaxKind.BigIntKeyword:
      return BIGINT;
    case SyntaxKind.ObjectKeyword:
      return OBJECT;
    case SyntaxKind.UndefinedKeyword:
      return only(undefined, "undefined");
    default:
      return ANYTHING;
  }
}
