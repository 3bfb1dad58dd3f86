import type { Share, Where } from "../../ledger/fact.js";
import type { FilledCell } from "./cell.js";
import { selectCells } from "./select-cells.js";

/** The filled cells of a model. */
export class Solution {
  readonly #units: number;
  readonly #cells: readonly FilledCell[];

  constructor(units: number, cells: readonly FilledCell[]) {
    this.#units = units;
    this.#cells = cells;
  }

  /** The cells of one family. */
  family(family: string): FilledCell[] {
    return this.#cells.filter((cell) => cell.family === family);
  }

  /** Units that a condition names. */
  count(where: Where): number {
    if (Object.keys(where).length === 0) return this.#units;
    return selectCells(this.#cells, where).reduce((sum, i) => sum + (this.#cells[i] as FilledCell).count, 0);
  }

  /** Units of `where` as a share of those of `of`, 0–1. */
  share({ where, of }: Share): number {
    return this.count(where) / this.count(of);
  }
}
