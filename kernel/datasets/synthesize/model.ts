import type { Highs } from "highs";
import { divergenceSegments } from "./divergence.js";
import type { Fact, Value, Where } from "./fact.js";
import { InfeasibleFacts } from "./infeasible-facts.js";
import { linearProgram } from "./linear-program.js";
import { type Earlier, requirements } from "./requirements.js";
import { selectCells } from "./select-cells.js";
import { Solution } from "./solution.js";

/** What a group of units has in common. */
export type Attributes = Readonly<Record<string, Value>>;

/** Units with the same attributes, and how many of them we would expect before any fact is known. */
export interface Cell {
  readonly attributes: Attributes;
  readonly expected: number;
}

/** A sum of units: of those that a condition names, each times a factor. */
export interface Term {
  readonly where: Where;
  readonly factor: number;
}

/** One requirement: the terms add up to at least `low` and at most `high`. Named after the fact it serves. */
export interface Requirement {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

/** One column of the program: a cell and the steps that price it. */
export interface Column extends Cell {
  readonly family: string;
  readonly segments: readonly { readonly width: number; readonly price: number }[];
}

/** A requirement in column numbers. */
export interface Row {
  readonly name: string;
  readonly entries: ReadonlyMap<number, number>;
  /** False for what must hold whatever is published. */
  readonly published: boolean;
  readonly low: number;
  readonly high: number;
}

/**
 * Whole numbers of units in cells, such that every requirement holds and the numbers are as near the expected ones as they
 * can be (in the sense of Kullback and Leibler, step by step linear). So nothing is more uneven than the facts make it.
 */
export class Model {
  readonly #name: string;
  readonly #units: number;
  readonly #columns: Column[] = [];
  readonly #rows: Row[] = [];

  constructor(name: string, units: number) {
    this.#name = name;
    this.#units = units;
  }

  /** Adds cells that do not overlap. Conditions are read on the first family whose cells have the attributes they name. */
  family(family: string, cells: readonly Cell[]): void {
    for (const cell of cells)
      this.#columns.push({ ...cell, family, segments: divergenceSegments(cell.expected, this.#units) });
  }

  /** Requires two families to have as many units of each combination of the attributes' values that the first one has. */
  tie(attributes: readonly string[], one: string, other: string): void {
    const keyOf = (cell: Cell) => attributes.map((name) => cell.attributes[name]).join(" ");
    const known = this.#columns.filter((cell) => attributes.every((name) => name in cell.attributes));
    for (const key of new Set(known.filter((cell) => cell.family === one).map(keyOf))) {
      const entries = new Map<number, number>();
      this.#columns.forEach((cell, i) => {
        const sign = cell.family === one ? 1 : cell.family === other ? -1 : 0;
        if (sign !== 0 && known.includes(cell) && keyOf(cell) === key) entries.set(i, sign);
      });
      const name = `${one} and ${other} agree on ${attributes.join(", ")}: ${key}`;
      this.#rows.push({ name, entries, low: 0, high: 0, published: false });
    }
  }

  /** Requires what must hold whatever is published: that parts add up. */
  require(requirement: Requirement): void {
    this.#add(requirement, false);
  }

  /** Requires a published number. */
  publish(fact: Fact, earlier: Earlier): void {
    for (const requirement of requirements(fact, earlier)) this.#add(requirement, true);
  }

  #add({ name, terms, low, high }: Requirement, published: boolean): void {
    const entries = new Map<number, number>();
    let constant = 0;
    for (const { where, factor } of terms) {
      if (Object.keys(where).length === 0) constant += factor * this.#units;
      else for (const i of selectCells(this.#columns, where)) entries.set(i, (entries.get(i) ?? 0) + factor);
    }
    this.#rows.push({ name, entries, low: low - constant, high: high - constant, published });
  }

  /**
   * @returns the filled cells of every family
   * @throws InfeasibleFacts with the ids of the facts that cannot hold together with the others
   */
  solve(highs: Highs): Solution {
    const { Status, Columns } = highs.solve(linearProgram(this.#columns, this.#rows), options);
    if (Status !== "Optimal") throw new InfeasibleFacts(this.#name, Status, this.#conflict(highs));
    return new Solution(
      this.#units,
      this.#columns.map((cell, i) => ({
        family: cell.family,
        attributes: cell.attributes,
        count: Math.round((Columns[`x${i}`] as { Primal: number }).Primal),
      })),
    );
  }

  #conflict(highs: Highs): string[] {
    const { Columns } = highs.solve(linearProgram(this.#columns, this.#rows, { elastic: true }), options);
    const missed = (i: number, side: string) => ((Columns[`${side}${i}`] as { Primal?: number })?.Primal ?? 0) > 1e-6;
    const names = this.#rows.filter((_, i) => missed(i, "under") || missed(i, "over")).map(({ name }) => name);
    return [...new Set(names)];
  }
}

// One thread and a node limit, never a time limit: what is found must not depend on the machine.
const options = { random_seed: 1, threads: 1, parallel: "off", mip_rel_gap: 1e-4, output_flag: false } as const;
