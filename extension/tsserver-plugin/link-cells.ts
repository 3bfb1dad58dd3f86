import type ts from "typescript";
import { type CellFile, cellFile } from "./cell-file.js";

/** What TypeScript's binder leaves in a file and its symbols; not in TypeScript's published types. */
interface BoundFile extends ts.SourceFile {
  readonly locals?: ts.SymbolTable;
}
interface BoundSymbol extends ts.Symbol {
  exportSymbol?: ts.Symbol;
  isReferenced?: number;
}

interface BoundCell extends CellFile {
  readonly locals: Map<ts.__String, ts.Symbol>;
  /** The names that the cell itself declares or imports. */
  readonly own: ReadonlyMap<ts.__String, ts.Symbol>;
}

/**
 * Lets each cell see the names that the other cells of its notebook declare or import: of several cells with one name, the
 * nearest before it, else the first after it. A cell's own names come first.
 *
 * Each cell is a module, so that two cells, or two notebooks, can have the same name. The binder keeps a module's names
 * in a table that the checker looks them up in; the names of other cells are put into that table.
 *
 * @returns a function to be called with the current program before the checker is asked about a cell
 */
export function linkCells(): (program: ts.Program | undefined) => void {
  const ownNames = new WeakMap<ts.SymbolTable, BoundCell["own"]>();
  let linked: ts.Program | undefined;
  return (program) => {
    if (!program || program === linked) return;
    linked = program;
    // Making the checker binds the files.
    program.getTypeChecker();
    const cells = boundCells(program, ownNames);
    for (const cell of cells) link(cell, cells);
  };
}

function boundCells(program: ts.Program, ownNames: WeakMap<ts.SymbolTable, BoundCell["own"]>): readonly BoundCell[] {
  const cells = program.getSourceFiles().flatMap((file: BoundFile) => {
    const cell = cellFile(file.fileName);
    if (!cell || !file.locals) return [];
    const own = ownNames.get(file.locals) ?? new Map(file.locals);
    ownNames.set(file.locals, own);
    return [{ ...cell, locals: file.locals as BoundCell["locals"], own }];
  });
  return cells.sort((a, b) => a.handle - b.handle);
}

function link({ notebook, handle, locals, own }: BoundCell, cells: readonly BoundCell[]): void {
  const others = cells.filter((other) => other.notebook === notebook && other.handle !== handle);
  const nearestFirst = [
    ...others.filter((other) => other.handle < handle).reverse(),
    ...others.filter((other) => other.handle > handle),
  ];
  locals.clear();
  for (const [name, symbol] of own) {
    // A name that no other line of its cell reads may well be for the cells below.
    (symbol as BoundSymbol).isReferenced = -1;
    locals.set(name, symbol);
  }
  for (const other of nearestFirst)
    for (const [name, symbol] of other.own)
      if (!locals.has(name)) locals.set(name, (symbol as BoundSymbol).exportSymbol ?? symbol);
}
