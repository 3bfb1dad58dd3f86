import type ts from "typescript";
import type { DeclaredParameter } from "./parameter.js";
import { parameterType, typeOfInitializer } from "./parameter-type.js";

/**
 * The variables that a cell declares at its top level, each with what values it can have: those of the type written after the
 * name or its value (`as`), else those like the value that it starts with.
 *
 * @param typescript - a TypeScript compiler
 */
export function declaredParameters(code: string, typescript: typeof ts): readonly DeclaredParameter[] {
  const file = typescript.createSourceFile("parameters.ts", code, typescript.ScriptTarget.Latest, true);
  return file.statements.filter(typescript.isVariableStatement).flatMap(({ declarationList }) => {
    const keyword = keywordOf(declarationList, typescript);
    return declarationList.declarations.flatMap((declaration) =>
      boundNames(declaration.name, typescript).map((name) => declared(name, keyword, declaration, typescript)),
    );
  });
}

function keywordOf({ flags }: ts.VariableDeclarationList, { NodeFlags }: typeof ts): DeclaredParameter["keyword"] {
  if (flags & NodeFlags.Const) return "const";
  return flags & NodeFlags.Let ? "let" : "var";
}

/** Several when the declaration takes an object or array apart. */
function boundNames(name: ts.BindingName, typescript: typeof ts): readonly string[] {
  if (typescript.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    typescript.isBindingElement(element) ? boundNames(element.name, typescript) : [],
  );
}

function declared(
  name: string,
  keyword: DeclaredParameter["keyword"],
  { name: bound, type, initializer }: ts.VariableDeclaration,
  typescript: typeof ts,
): DeclaredParameter {
  // What is taken out of a value can be anything.
  const own = typescript.isIdentifier(bound);
  const written = own ? (type ?? assertedType(initializer, typescript)) : undefined;
  if (written)
    return {
      name,
      keyword,
      type: parameterType(written, typescript),
      annotation: written.getText(),
      literal: undefined,
    };
  return {
    name,
    keyword,
    type: typeOfInitializer(own ? initializer : undefined, typescript),
    annotation: undefined,
    literal: keyword === "const" && own && isLiteral(initializer, typescript) ? initializer?.getText() : undefined,
  };
}

/** The type in `"nb" as "nb" | "en"`, which the variable then has. */
function assertedType(node: ts.Expression | undefined, typescript: typeof ts): ts.TypeNode | undefined {
  return node && typescript.isAsExpression(node) && !typescript.isConstTypeReference(node.type) ? node.type : undefined;
}

function isLiteral(node: ts.Expression | undefined, typescript: typeof ts): boolean {
  if (!node) return false;
  if (typescript.isPrefixUnaryExpression(node))
    return node.operator === typescript.SyntaxKind.MinusToken && typescript.isNumericLiteral(node.operand);
  const { TrueKeyword, FalseKeyword } = typescript.SyntaxKind;
  return (
    typescript.isNumericLiteral(node) ||
    typescript.isBigIntLiteral(node) ||
    typescript.isStringLiteralLike(node) ||
    node.kind === TrueKeyword ||
    node.kind === FalseKeyword
  );
}
