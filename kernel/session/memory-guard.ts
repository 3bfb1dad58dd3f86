import { Session } from "node:inspector";
import { totalmem } from "node:os";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { ErrorReport } from "./events.js";

/** How much memory there is, in bytes. */
export interface MemoryLimits {
  /** What V8 lets the main thread's objects take before it ends the process. */
  readonly heap: number;
  /** What the process may take in all: arrays of bytes are not among V8's objects. */
  readonly process: number;
}

/** How much of it is used, in bytes. */
export interface MemoryReadings {
  /** Of the main thread's objects, also while it loops. */
  heap(): Promise<number>;
  process(): number;
  /** Frees what nothing refers to any more. */
  collect(): Promise<void>;
  close(): void;
}

/**
 * Watches the memory while a cell runs, from another thread: a cell that fills it is ended before V8 ends the whole process
 * and everything that the notebook has made. Cells that take less than {@link INTERVAL} are not watched, so it costs nothing.
 */
export class MemoryGuard {
  readonly #limits: MemoryLimits;
  readonly #read: () => MemoryReadings;
  readonly #full: (report: ErrorReport) => void;
  #readings: MemoryReadings | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param full called when the cell has to be ended, with what to say */
  constructor(limits: MemoryLimits, full: (report: ErrorReport) => void, read = readMainThread) {
    this.#limits = limits;
    this.#full = full;
    this.#read = read;
  }

  /** A cell runs. */
  watch(): void {
    this.rest();
    this.#timer = setTimeout(() => void this.#look(), INTERVAL);
  }

  /** No cell runs. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#readings?.close();
    this.#readings = undefined;
  }

  async #look(): Promise<void> {
    const timer = this.#timer;
    // The cell may end while its memory is read, or another one begin.
    const isOver = () => this.#timer !== timer;
    this.#readings ??= this.#read();
    const readings = this.#readings;
    let heap = await readings.heap();
    if (isOver()) return;
    let report = this.#fullness(heap, readings.process(), FULL);
    if (report) {
      await readings.collect();
      if (isOver()) return;
      heap = await readings.heap();
      if (isOver()) return;
      report = this.#fullness(heap, readings.process(), FULL_OF_KEPT);
    }
    if (report) {
      this.rest();
      this.#full(report);
      return;
    }
    const interval = heap > this.#limits.heap / 2 ? SHORT_INTERVAL : INTERVAL;
    this.#timer = setTimeout(() => void this.#look(), interval);
  }

  #fullness(heap: number, all: number, part: number): ErrorReport | undefined {
    const limits = this.#limits;
    if (heap > limits.heap * part)
      return outOfMemory(`objects take ${megabytes(heap)} of ${megabytes(limits.heap)}`, RAISE);
    if (all > limits.process * part)
      return outOfMemory(`the process uses ${megabytes(all)} of ${megabytes(limits.process)}`, "");
    return undefined;
  }
}

/** Makes this thread, the main one, fit to be watched by a guard in another; the answer is its limits. */
export function letMemoryBeGuarded(): MemoryLimits {
  let collect: (() => void) | undefined;
  const value = () => {
    collect ??= garbageCollector();
    collect();
  };
  Object.defineProperty(globalThis, COLLECT, { value, enumerable: false });
  const constrained = process.constrainedMemory?.() ?? 0;
  const memory = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return { heap: getHeapStatistics().heap_size_limit - YOUNG, process: memory };
}

/** V8 gives it to what is made after it was told to. What the inspector has for it collects so often that V8 gives up. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}

function readMainThread(): MemoryReadings {
  const inspector = new Session();
  inspector.connectToMainThread();
  const post = <Reply>(method: string, parameters?: object) =>
    new Promise<Reply>((resolve) => {
      inspector.post(method, parameters, (_error: Error | null, reply?: object) => resolve(reply as Reply));
    });
  return {
    heap: async () => (await post<{ usedSize: number } | undefined>("Runtime.getHeapUsage"))?.usedSize ?? 0,
    process: () => process.memoryUsage.rss(),
    collect: () => post("Runtime.evaluate", { expression: `${COLLECT}()` }),
    close: () => inspector.disconnect(),
  };
}

/** Milliseconds between looks. */
const INTERVAL = 150;
/** The same from where half of the memory is used. */
const SHORT_INTERVAL = 25;
/** The part of the memory from which on it may be full: V8 gives up when it has collected four times above 80 percent in vain. */
const FULL = 0.79;
/** The same when what nothing refers to has been freed: V8 itself does so at the latest halfway from what is left to the limit. */
const FULL_OF_KEPT = 0.72;
/** The global function of the main thread that frees memory. */
const COLLECT = "__kommunelabCollectGarbage";
/** What V8 counts in its limit for new objects, which the old ones cannot have: three semi-spaces, of 64 MB since version 13. */
const YOUNG = 3 * (Number.parseInt(process.versions.v8, 10) >= 13 ? 64 : 16) * 1024 * 1024;
const RAISE =
  " Start the kernel with a higher limit, as in NODE_OPTIONS=--max-old-space-size=8192 (in MB; in VS Code the setting kommunelab.maxMemory).";

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",")} MB`;
}

function outOfMemory(what: string, advice: string): ErrorReport {
  const evalue = `The cell was ended because the memory is nearly full: ${what}. What it had declared is kept; set large variables to undefined to free them.${advice}`;
  return { ename: "OutOfMemory", evalue, traceback: [`OutOfMemory: ${evalue}`] };
}
