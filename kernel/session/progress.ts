import type { Locale, MimeBundle } from "../mime.js";
import { tableLocale } from "../table-locale.js";
import { progressHtml } from "../views/progress-html.js";
import type { ProgressState } from "../views/progress-state.js";
import { progressText } from "../views/progress-text.js";
import type { Display, DisplayHandle } from "./display.js";
import { DISPLAY } from "./format.js";

export interface ProgressOptions {
  /** What is done, as in `"Scoring"`. */
  readonly label?: string;
  /** Language of the words beside the bar; the one that `locale()` tells when absent. */
  readonly locale?: Locale;
  /** Names the place, so that a later bar of the same cell with that id takes it over: for a bar inside a loop. */
  readonly id?: string;
}

export interface IterationOptions extends ProgressOptions {
  /** How many there are, when what is iterated over does not say by its `length` or `size`. */
  readonly total?: number;
}

/** A bar that is moved by hand. */
export interface ProgressBar {
  /** Steps taken so far. */
  readonly count: number;
  /** Takes a step, or several. */
  step(by?: number): void;
  /** Shows that the work came to its end. */
  done(): void;
  /** Shows that the work was left before its end; does nothing after `done`. */
  stop(): void;
}

/** Shows how far work has come. */
export interface Progress {
  /**
   * A bar for `total` steps, or for nobody knows how many when it is `Infinity`.
   *
   * @throws RangeError for a total below 0, or one that is not a number
   * @example
   * const bar = progress(1000, { label: "Scoring" });
   * for (let i = 0; i < 1000; i++) bar.step();
   * bar.done();
   */
  (total: number, options?: ProgressOptions): ProgressBar;
  /**
   * The same items one by one, with a bar that moves when the loop is done with each.
   *
   * @example
   * for (const unit of progress(kommuner2022.units, { label: "Scoring" })) unit.length;
   */
  <T>(items: Iterable<T>, options?: IterationOptions): Iterable<T>;
  /** The same for what comes bit by bit: `for await (const part of progress(stream)) …`. */
  <T>(items: AsyncIterable<T>, options?: IterationOptions): AsyncIterable<T>;
}

/** Milliseconds between two updates of a bar, at least. */
const PAUSE_MS = 100;

/**
 * @param display - where the bars go
 * @param now - milliseconds of a clock that is never set back
 */
export function createProgress(display: Display, now: () => number = performance.now.bind(performance)): Progress {
  function progress<T>(items: number | Iterable<T> | AsyncIterable<T>, options: IterationOptions = {}) {
    const start = (total: number | null) => new Bar({ ...options, total, display, now });
    if (typeof items === "number") return start(checkedTotal(items));
    const total = options.total === undefined ? sizeOf(items) : checkedTotal(options.total);
    if (isAsync(items)) return { [Symbol.asyncIterator]: () => followAsync(items, start(total)) };
    if (isSync(items)) return { [Symbol.iterator]: () => follow(items, start(total)) };
    throw new TypeError("progress takes something to iterate over, or how many steps there are");
  }
  return progress as Progress;
}

function* follow<T>(items: Iterable<T>, bar: Bar): Generator<T, void, undefined> {
  try {
    for (const item of items) {
      yield item;
      bar.step();
    }
    bar.done();
  } finally {
    bar.stop();
  }
}

async function* followAsync<T>(items: AsyncIterable<T>, bar: Bar): AsyncGenerator<T, void, undefined> {
  try {
    for await (const item of items) {
      yield item;
      bar.step();
    }
    bar.done();
  } finally {
    bar.stop();
  }
}

interface BarParts extends ProgressOptions {
  readonly total: number | null;
  readonly display: Display;
  readonly now: () => number;
}

class Bar implements ProgressBar {
  readonly #parts: BarParts;
  readonly #locale: Locale;
  readonly #began: number;
  readonly #handle: DisplayHandle;
  #count = 0;
  #shown: number;
  #phase: ProgressState["phase"] = "running";

  constructor(parts: BarParts) {
    this.#parts = parts;
    this.#locale = parts.locale ?? tableLocale();
    this.#began = parts.now();
    this.#shown = this.#began;
    this.#handle = parts.display.bundle(this.#bundle(), parts.id === undefined ? {} : { id: parts.id });
  }

  get count(): number {
    return this.#count;
  }

  step(by = 1): void {
    if (!(by >= 0)) throw new RangeError(`a bar cannot take ${by} steps`);
    this.#count += by;
    if (this.#phase === "running" && this.#parts.now() - this.#shown >= PAUSE_MS) this.#show();
  }

  done(): void {
    this.#end("done");
  }

  stop(): void {
    this.#end("stopped");
  }

  /** A bar itself shows nothing more, so that a cell may end with it. */
  [DISPLAY](): MimeBundle {
    return {};
  }

  #end(phase: "done" | "stopped"): void {
    if (this.#phase !== "running") return;
    this.#phase = phase;
    this.#show();
  }

  #show(): void {
    this.#shown = this.#parts.now();
    const bundle = this.#bundle();
    this.#handle.update({ [DISPLAY]: () => bundle });
  }

  #bundle(): MimeBundle {
    const { label = null, total, now } = this.#parts;
    const elapsed = (now() - this.#began) / 1_000;
    const state: ProgressState = {
      label,
      count: this.#count,
      total,
      elapsed,
      phase: this.#phase,
      locale: this.#locale,
    };
    return { "text/html": progressHtml(state), "text/plain": progressText(state) };
  }
}

/** Null for a total that nobody knows. */
function checkedTotal(total: number): number | null {
  if (!(total >= 0)) throw new RangeError(`progress cannot have ${total} steps`);
  return total === Number.POSITIVE_INFINITY ? null : total;
}

function sizeOf(items: object | string): number | null {
  if (typeof items === "string") return [...items].length;
  const { length, size } = Object(items) as { length?: unknown; size?: unknown };
  const known = typeof length === "number" ? length : size;
  return typeof known === "number" && known >= 0 ? known : null;
}

function isAsync<T>(items: object): items is AsyncIterable<T> {
  return Symbol.asyncIterator in Object(items);
}

function isSync<T>(items: object): items is Iterable<T> {
  return Symbol.iterator in Object(items);
}
