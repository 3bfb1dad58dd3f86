import { promiseHooks } from "node:v8";
import { calledByNode } from "./called-by-node.js";

/** A cell as it runs once. */
export interface CellRun {
  /** Unique in this kernel; names the script that V8 sees. */
  readonly id: number;
  /** What people call it, as in `cell 3`. */
  readonly label: string;
  /** Set when it was interrupted and is over: none of its code may run any more. */
  isStopped?: boolean;
}

/**
 * Knows which cell the running code came from, also in its timers and after its awaits; and keeps a cell that was
 * interrupted from going on by them.
 *
 * Node's AsyncLocalStorage would do for the first, but it turns on checks that end the process when V8 terminates code
 * in the middle of a callback, which is how cells are interrupted.
 */
export class CellContext {
  #current: CellRun | undefined;
  /** What {@link current} was outside the promise callbacks that run. */
  readonly #outside: (CellRun | undefined)[] = [];
  readonly #interrupted = new WeakSet<CellRun>();
  readonly #end: () => void;

  /** @param end ends the code that runs now; it may decide not to, and return */
  constructor(end: () => void = () => {}) {
    this.#end = end;
  }

  /** The cell that the running code came from, or else the last one that started. */
  get current(): CellRun | undefined {
    return this.#current;
  }

  /** What runs from now on belongs to `cell`. */
  enter(cell: CellRun): void {
    // A callback that V8 terminated never left.
    this.#outside.length = 0;
    this.#current = cell;
  }

  /** The cell that made a promise. */
  ofPromise(promise: Promise<unknown>): CellRun | undefined {
    return Stamp.of(promise);
  }

  /** From now on the cell's code gets no timers. */
  interrupt(cell: CellRun): void {
    this.#interrupted.add(cell);
  }

  /** The cell was interrupted and is over: what it waits for, as reading a file, does not let it go on. */
  stop(cell: CellRun): void {
    cell.isStopped = true;
  }

  isInterrupted(cell: CellRun): boolean {
    return this.#interrupted.has(cell);
  }

  /** @throws Error in code of a cell that was interrupted */
  refuseInterrupted(): void {
    if (this.#current && this.#interrupted.has(this.#current))
      throw new Error(`${this.#current.label} was interrupted`);
  }

  /** Follows cells through the promises and timers that they make. */
  install(): void {
    promiseHooks.createHook({
      init: (promise) => void (this.#current && new Stamp(promise, this.#current)),
      before: (promise) => {
        const cell = Stamp.of(promise);
        if (cell?.isStopped) this.#end();
        this.#outside.push(this.#current);
        this.#current = cell ?? this.#current;
      },
      after: () => {
        this.#current = this.#outside.pop() ?? this.#current;
      },
    });
    for (const name of ["setTimeout", "setInterval", "setImmediate"] as const) this.#wrapTimer(name);
  }

  #wrapTimer(name: "setTimeout" | "setInterval" | "setImmediate"): void {
    const original = globalThis[name] as (callback: Callback, ...rest: unknown[]) => unknown;
    const wrapped = (callback: Callback, ...rest: unknown[]) => {
      const isOver = this.#overFor(wrapped);
      if (isOver()) this.refuseInterrupted();
      return original(typeof callback === "function" ? this.#bind(callback, isOver) : callback, ...rest);
    };
    // Among them what `util.promisify` makes of the function.
    Object.defineProperties(wrapped, Object.getOwnPropertyDescriptors(original));
    Object.defineProperty(globalThis, name, { value: wrapped, configurable: true, writable: true });
  }

  /**
   * Tells whether the cell that sets a timer was interrupted. What parts of Node set goes on: `fetch` shares its connections
   * and its clock among all cells, and would never answer again if it broke off halfway.
   */
  #overFor(timer: (...values: never[]) => unknown): () => boolean {
    const cell = this.#current;
    const isOfNode = calledByNode(timer);
    return () => cell !== undefined && this.#interrupted.has(cell) && !isOfNode();
  }

  #bind(callback: Callback, isOver: () => boolean): Callback {
    const cell = this.#current;
    const context = this;
    return function (this: unknown, ...values) {
      if (isOver()) return;
      const before = context.#current;
      context.#current = cell;
      try {
        callback.apply(this, values);
      } finally {
        context.#current = before;
      }
    };
  }
}

/** Gives back what its subclass then adds its private fields to. */
class Returned {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field gets onto an object made elsewhere
    return object;
  }
}

/** Marks promises with their cell, unseen from outside; an order of magnitude faster than a WeakMap. */
class Stamp extends Returned {
  readonly #cell: CellRun;

  constructor(promise: object, cell: CellRun) {
    super(promise);
    this.#cell = cell;
  }

  static of(promise: object): CellRun | undefined {
    return #cell in promise ? (promise as Stamp).#cell : undefined;
  }
}

type Callback = (this: unknown, ...values: unknown[]) => void;
