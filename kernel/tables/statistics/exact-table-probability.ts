import { type Counts, marginsOf, sum } from "./counts.js";
import { eachDeal } from "./each-deal.js";
import { logFactorials } from "./log-factorials.js";

/** Ways whose logarithms differ by less have the same probability, and are gone on with as one. */
const SAME = 1e-10;

/** A way costs as much as so many cells that are dealt out. */
const WAY = 20;

/** Tables with more rows and columns than these have too many ways, whatever their counts. */
const MOST = { rows: 10, columns: 100 };

/** What the rows have left when some columns are dealt out, and the ways that lead there. */
interface Node {
  /** Sorted, since the order of the rows makes no difference. */
  readonly left: readonly number[];
  /** By the logarithm of Π 1/x! of what is dealt out: how many ways have it. */
  readonly ways: Map<number, { readonly log: number; count: number }>;
}

type Nodes = Map<string, Node>;

/** What can follow a node: logarithms of Π 1/x! of its likeliest and its least likely end. */
interface Ends {
  readonly most: number;
  readonly least: number;
}

/**
 * The probability of a table no likelier than `counts`, given its margins, when rows and columns are independent: Fisher's
 * p for a table of any size.
 *
 * Column after column is dealt out over the rows. What the rows then have left is a node, and all ways to a node go on alike
 * (Mehta and Patel 1983). The likeliest and the least likely end of each node are known, so that a way of which every end counts,
 * or none does, is settled at once.
 *
 * @param tie - how many times likelier a table may be and still count as no likelier
 * @param steps - how many cells may be dealt out in all
 * @returns null when `steps` did not suffice
 */
export function exactTableProbability(counts: Counts, tie: number, steps: number): number | null {
  try {
    return Math.min(1, new Network(counts, tie, steps).probability());
  } catch (error) {
    if (error instanceof OutOfSteps) return null;
    throw error;
  }
}

/** Thrown deep in the network, and caught where it was begun. */
class OutOfSteps extends Error {}

class Network {
  readonly #rows: readonly number[];
  readonly #columns: readonly number[];
  readonly #logs: Float64Array;
  /** Tables with a greater Π 1/x! are likelier than the one at hand. */
  readonly #limit: number;
  readonly #ends = new Map<string, Ends>();
  #steps: number;

  constructor(counts: Counts, tie: number, steps: number) {
    const { rows, columns, n } = marginsOf(counts);
    const [few, many] = rows.length <= columns.length ? [rows, columns] : [columns, rows];
    this.#rows = sorted(few);
    this.#columns = sorted(many).reverse();
    this.#logs = logFactorials(n + few.length);
    this.#limit = Math.log(tie) - this.#factorials(counts.flat());
    this.#steps = steps;
  }

  probability(): number {
    if (this.#isTooLarge()) throw new OutOfSteps();
    const start: Node = { left: this.#rows, ways: new Map([[0, { log: 0, count: 1 }]]) };
    const whole = this.#weightOf(this.#rows, 0);
    let nodes: Nodes = new Map([[this.#rows.join(), start]]);
    let settled = 0;
    for (let stage = 0; nodes.size > 0; stage++) {
      const next: Nodes = new Map();
      for (const node of nodes.values()) {
        settled += this.#settle(node, stage, whole);
        if (node.ways.size > 0) this.#goOn(node, stage, next);
      }
      nodes = next;
    }
    return settled;
  }

  /** Whether dealing out the two greatest columns alone, the rows in any order being one, takes about too many steps. */
  #isTooLarge(): boolean {
    if (this.#rows.length > MOST.rows || this.#columns.length > MOST.columns) return true;
    const rows = this.#rows.length;
    const deals = (column: number) => this.#log(column + rows - 1) - this.#log(column) - this.#log(rows - 1);
    const [first = 0, second = 0] = this.#columns.slice(0, -1).map(deals);
    return Math.exp(first + second - this.#log(rows)) > this.#steps;
  }

  /** Takes away the ways of which every end counts, or none does; returns the probability of those that count. */
  #settle({ left, ways }: Node, stage: number, whole: number): number {
    const { most, least } = this.#endsOf(left, stage);
    const weight = this.#weightOf(left, stage) - whole;
    let settled = 0;
    for (const [key, { log, count }] of ways) {
      const allCount = log + most <= this.#limit;
      if (allCount) settled += count * Math.exp(log + weight);
      if (allCount || log + least > this.#limit) ways.delete(key);
    }
    return settled;
  }

  /** Deals out one more column from each way that is not settled. */
  #goOn({ left, ways }: Node, stage: number, next: Nodes): void {
    this.#deal(left, stage, (after, dealt) => {
      const child = nodeAt(next, after);
      this.#steps -= WAY * ways.size;
      for (const { log, count } of ways.values()) {
        const key = Math.round((log + dealt) / SAME);
        const same = child.ways.get(key);
        if (same) same.count += count;
        else child.ways.set(key, { log: log + dealt, count });
      }
    });
  }

  #endsOf(left: readonly number[], stage: number): Ends {
    if (stage === this.#columns.length - 1) {
      const only = -this.#factorials(left);
      return { most: only, least: only };
    }
    const key = `${stage}:${left.join()}`;
    const known = this.#ends.get(key);
    if (known) return known;
    let [most, least] = [-Infinity, Infinity];
    this.#deal(left, stage, (after, dealt) => {
      const ends = this.#endsOf(after, stage + 1);
      most = Math.max(most, dealt + ends.most);
      least = Math.min(least, dealt + ends.least);
    });
    const ends = { most, least };
    this.#ends.set(key, ends);
    return ends;
  }

  #deal(left: readonly number[], stage: number, visit: (after: readonly number[], dealt: number) => void): void {
    eachDeal(left, this.#columns[stage] as number, (after, given) => {
      this.#steps -= given.length;
      if (this.#steps < 0) throw new OutOfSteps();
      visit(sorted(after), -this.#factorials(given));
    });
  }

  /** The logarithm of the sum of Π 1/x! over all ways to deal out the columns from `stage` on. */
  #weightOf(left: readonly number[], stage: number): number {
    const columns = this.#columns.slice(stage);
    return this.#log(sum(left)) - this.#factorials(left) - this.#factorials(columns);
  }

  #log(n: number): number {
    return this.#logs[n] as number;
  }

  #factorials(counts: readonly number[]): number {
    return counts.reduce((total, count) => total + this.#log(count), 0);
  }
}

const sorted = (counts: readonly number[]) => counts.toSorted((a, b) => a - b);

function nodeAt(nodes: Nodes, left: readonly number[]): Node {
  const key = left.join();
  const node = nodes.get(key) ?? { left, ways: new Map() };
  nodes.set(key, node);
  return node;
}
