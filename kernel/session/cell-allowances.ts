import { OutputAllowance } from "./output-allowance.js";

/** What each run of a cell may still show. */
export class CellAllowances {
  readonly #byRun = new Map<number | undefined, OutputAllowance>();

  /** @param run undefined for what no cell is known to have made */
  of(run: number | undefined): OutputAllowance {
    const known = this.#byRun.get(run);
    if (known) return known;
    const made = new OutputAllowance();
    this.#byRun.set(run, made);
    if (this.#byRun.size > REMEMBERED) this.#byRun.delete(this.#byRun.keys().next().value);
    return made;
  }
}

/** Runs whose late output is still counted with what they showed before. */
const REMEMBERED = 10_000;
