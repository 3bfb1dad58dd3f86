import type ts from "typescript";
import { boundNames } from "./declared-names.js";
import type { TypeScript } from "./load-typescript.js";

/**
 * Takes `var` out of the top of a cell, so that a later cell may declare the name in another way: a `var` that stands
 * alone becomes a `let`; one in a block or loop, or of a name that has several, becomes an assignment to a `let` that
 * the cell begins with.
 */
export class TopLevelVariables {
  /** Names to declare at the beginning of the cell. */
  readonly hoisted = new Set<string>();
  readonly #typescript: TypeScript;
  readonly #repeated: ReadonlySet<string>;

  constructor(typescript: TypeScript, cell: ts.SourceFile) {
    this.#typescript = typescript;
    const names = cell.statements.flatMap((statement) => this.#declared(statement));
    this.#repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  }

  /** A statement at the top of the cell, as REPL mode should have it. */
  rewrite(statement: ts.Statement, context: ts.TransformationContext): ts.Statement {
    if (this.#typescript.isVariableStatement(statement) && !this.#isRepeated(statement.declarationList))
      return this.#asLet(statement);
    const visit = (node: ts.Node): ts.Node => {
      if (this.#typescript.isFunctionLike(node) || this.#typescript.isClassLike(node)) return node;
      const visited = this.#typescript.visitEachChild(node, visit, context);
      return this.#withoutVar(visited);
    };
    return visit(statement) as ts.Statement;
  }

  #asLet(statement: ts.VariableStatement): ts.Statement {
    const { factory, NodeFlags } = this.#typescript;
    const { declarationList, modifiers } = statement;
    const list = factory.createVariableDeclarationList(declarationList.declarations, NodeFlags.Let);
    return factory.updateVariableStatement(statement, modifiers, this.#typescript.setTextRange(list, declarationList));
  }

  #withoutVar(node: ts.Node): ts.Node {
    const { factory } = this.#typescript;
    if (this.#typescript.isVariableStatement(node) && this.#isVar(node.declarationList)) {
      const assignment = this.#assignment(node.declarationList);
      const statement = assignment ? factory.createExpressionStatement(assignment) : factory.createEmptyStatement();
      return this.#typescript.setTextRange(statement, node);
    }
    if (this.#typescript.isForStatement(node)) {
      const { initializer, condition, incrementor, statement } = node;
      if (!initializer || !this.#isVarList(initializer)) return node;
      return factory.updateForStatement(node, this.#assignment(initializer), condition, incrementor, statement);
    }
    if (this.#typescript.isForOfStatement(node) && this.#isVarList(node.initializer))
      return factory.updateForOfStatement(
        node,
        node.awaitModifier,
        this.#target(node.initializer),
        node.expression,
        node.statement,
      );
    if (this.#typescript.isForInStatement(node) && this.#isVarList(node.initializer))
      return factory.updateForInStatement(node, this.#target(node.initializer), node.expression, node.statement);
    return node;
  }

  /** `var a = 1, { b } = c` → `a = 1, ({ b } = c)`; nothing when nothing is assigned. */
  #assignment(list: ts.VariableDeclarationList): ts.Expression | undefined {
    const { factory } = this.#typescript;
    const assignments = list.declarations.flatMap((declaration) => {
      this.#hoist(declaration.name);
      if (!declaration.initializer) return [];
      const assigned = factory.createAssignment(this.#pattern(declaration.name), declaration.initializer);
      return [this.#typescript.setTextRange(factory.createParenthesizedExpression(assigned), declaration)];
    });
    return assignments.reduce<ts.Expression | undefined>(
      (before, next) => (before ? factory.createComma(before, next) : next),
      undefined,
    );
  }

  /** The variable of a `for … of` or `for … in`. */
  #target({ declarations: [declaration] }: ts.VariableDeclarationList): ts.Expression {
    if (!declaration) throw new Error("a for loop without a variable");
    this.#hoist(declaration.name);
    return this.#pattern(declaration.name);
  }

  /** A binding pattern as the target of an assignment. */
  #pattern(name: ts.BindingName): ts.Expression {
    const { factory } = this.#typescript;
    const withDefault = (target: ts.Expression, value: ts.Expression | undefined) =>
      value ? factory.createAssignment(target, value) : target;
    if (this.#typescript.isIdentifier(name)) return name;
    if (this.#typescript.isArrayBindingPattern(name))
      return factory.createArrayLiteralExpression(
        name.elements.map((element) => {
          if (this.#typescript.isOmittedExpression(element)) return element;
          const target = this.#pattern(element.name);
          return element.dotDotDotToken
            ? factory.createSpreadElement(target)
            : withDefault(target, element.initializer);
        }),
      );
    return factory.createObjectLiteralExpression(
      name.elements.map((element) => {
        const target = this.#pattern(element.name);
        if (element.dotDotDotToken) return factory.createSpreadAssignment(target);
        const key = element.propertyName ?? (element.name as ts.Identifier);
        return factory.createPropertyAssignment(key, withDefault(target, element.initializer));
      }),
    );
  }

  #hoist(name: ts.BindingName): void {
    for (const { text } of boundNames(this.#typescript, name)) this.hoisted.add(text);
  }

  #isRepeated({ declarations }: ts.VariableDeclarationList): boolean {
    return declarations.some(({ name }) =>
      boundNames(this.#typescript, name).some(({ text }) => this.#repeated.has(text)),
    );
  }

  #isVarList(node: ts.Node): node is ts.VariableDeclarationList {
    return this.#typescript.isVariableDeclarationList(node) && this.#isVar(node);
  }

  #isVar(list: ts.VariableDeclarationList): boolean {
    return (list.flags & this.#typescript.NodeFlags.BlockScoped) === 0;
  }

  /** Names that a statement declares for the whole cell: its own, and `var` in blocks and loops. */
  #declared(node: ts.Node, top = true): string[] {
    if (this.#typescript.isFunctionDeclaration(node)) return top && node.name ? [node.name.text] : [];
    if (this.#typescript.isFunctionLike(node) || this.#typescript.isClassLike(node)) return [];
    const own =
      this.#typescript.isVariableDeclarationList(node) && (top || this.#isVar(node))
        ? node.declarations.flatMap(({ name }) => boundNames(this.#typescript, name)).map(({ text }) => text)
        : [];
    const within: string[] = [];
    const stillTop = top && this.#typescript.isVariableStatement(node);
    this.#typescript.forEachChild(node, (child) => void within.push(...this.#declared(child, stillTop)));
    return [...own, ...within];
  }
}
