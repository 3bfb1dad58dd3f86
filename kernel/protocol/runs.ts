import type { Header } from "./messages.js";

/** The request that a run of a cell, or of an expression, answers. */
export interface Run {
  readonly parent: Header;
  /** Publishes nothing. */
  readonly silent: boolean;
  /** Whether the front end can be asked for input. */
  readonly allowStdin: boolean;
}

/** Runs by number, also those that are over: what they left behind may still write. */
export class Runs {
  readonly #runs = new Map<number, Run>();
  readonly #active = new Set<number>();
  #last = 0;

  /** The number of a new run. */
  add(run: Run): number {
    const id = ++this.#last;
    this.#runs.set(id, run);
    this.#active.add(id);
    this.#runs.delete(id - REMEMBERED);
    return id;
  }

  get(id: number | undefined): Run | undefined {
    return id === undefined ? undefined : this.#runs.get(id);
  }

  /** As {@link get}, while the run is not over. */
  active(id: number | undefined): Run | undefined {
    return id !== undefined && this.#active.has(id) ? this.#runs.get(id) : undefined;
  }

  end(id: number): void {
    this.#active.delete(id);
  }
}

/** Runs whose late output still finds its cell. */
const REMEMBERED = 10_000;
