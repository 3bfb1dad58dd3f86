import type ts from "typescript";
import { cellFile } from "./cell-file.js";

/** A place where a cell uses a name that another cell declares. */
export interface CellUse {
  readonly fileName: string;
  readonly textSpan: ts.TextSpan;
  /** In `{ name }`, what a new name goes after, so that the property keeps the old one. */
  readonly prefixText?: string;
}

/**
 * Where the cells of a notebook use the name at a position, apart from the cell that declares it: there TypeScript finds
 * the uses by itself. Empty for what is no name of a cell's top level.
 */
export function usesInOtherCells(
  typescript: typeof ts,
  program: ts.Program,
  fileName: string,
  position: number,
): readonly CellUse[] {
  const file = program.getSourceFile(fileName);
  const name = file && identifierAt(typescript, file, position);
  const checker = program.getTypeChecker();
  const symbol = name && meaningOf(typescript, checker, name);
  const home = symbol?.declarations?.[0]?.getSourceFile();
  const notebook = home && cellFile(home.fileName)?.notebook;
  if (!notebook || !name) return [];
  const isUse = (node: ts.Identifier) => node.text === name.text && meaningOf(typescript, checker, node) === symbol;
  return program
    .getSourceFiles()
    .filter((other) => other !== home && cellFile(other.fileName)?.notebook === notebook)
    .flatMap((other) =>
      identifiersOf(typescript, other)
        .filter(isUse)
        .map((node) => useOf(typescript, other, node)),
    );
}

function useOf(typescript: typeof ts, file: ts.SourceFile, node: ts.Identifier): CellUse {
  const start = node.getStart(file);
  const textSpan = { start, length: node.end - start };
  const shorthand = typescript.isShorthandPropertyAssignment(node.parent) ? { prefixText: `${node.text}: ` } : {};
  return { fileName: file.fileName, textSpan, ...shorthand };
}

/** What a name stands for: in `{ name }` the variable and not the property, and for an exported name the export. */
function meaningOf(typescript: typeof ts, checker: ts.TypeChecker, node: ts.Identifier): ts.Symbol | undefined {
  const symbol = typescript.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol && checker.getExportSymbolOfSymbol(symbol);
}

function identifierAt(typescript: typeof ts, file: ts.SourceFile, position: number): ts.Identifier | undefined {
  return identifiersOf(typescript, file).find((node) => node.getStart(file) <= position && position <= node.end);
}

function identifiersOf(typescript: typeof ts, file: ts.SourceFile): readonly ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (typescript.isIdentifier(node)) found.push(node);
    typescript.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
