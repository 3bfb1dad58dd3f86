import type { Highs } from "highs";
import type { Fact } from "../../ledger/fact.js";
import type { Cell } from "./cell.js";
import { divergenceSegments } from "./divergence.js";
import { InfeasibleFacts } from "./infeasible-facts.js";
import { type Column, linearProgram, type Row } from "./linear-program.js";
import { type Earlier, type Requirement, requirements } from "./requirements.js";
import { selectCells } from "./select-cells.js";
import { Solution } from "./solution.js";

// One thread and no time limit: what is found must not depend on the machine.
const options = { random_seed: 1, threads: 1, parallel: "off", mip_rel_gap: 1e-4, output_flag: false } as const;

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
    const keyOf = ({ attributes: of }: Cell) => attributes.map((name) => of[name]).join(" ");
    const indexes = (family: string, key: string) =>
      this.#columns.flatMap((cell, i) => (cell.family === family && keyOf(cell) === key ? [i] : []));
    const keys = new Set(this.#columns.filter(({ family }) => family === one).map(keyOf));
    for (const key of keys) {
      const plus = indexes(one, key).map((i) => [i, 1] as const);
      const minus = indexes(other, key).map((i) => [i, -1] as const);
      const name = `${one} and ${other} agree on ${attributes.join(", ")}: ${key}`;
      this.#rows.push({ name, entries: new Map([...plus, ...minus]), low: 0, high: 0, published: false });
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
