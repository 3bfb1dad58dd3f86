import type { CellDiagnostic } from "../protocol/messages.js";
import type { CheckMoment, LanguagePort, PreparedCell } from "../protocol/ports.js";
import type { Compilation } from "./compile.js";
import type { Completeness } from "./completeness.js";
import type { Completion } from "./completion.js";
import type { Documentation } from "./documentation.js";
import type { Check, Language } from "./language.js";
import { cacheTypeScript } from "./load-typescript.js";

/** A cell that compiles, on its way. */
interface CheckedCell {
  readonly code: string;
  readonly moment: CheckMoment;
  isBeingChecked?: boolean;
  /** Set when later cells know of it. */
  kept?: Check;
  isForgotten?: boolean;
}

/**
 * Compiles at once, and checks, completes and documents in turn. A cell that need not be checked before it runs is checked
 * when it asks to be, when something is asked that depends on it, or when there is time.
 */
export class LanguageQueue implements LanguagePort {
  readonly #language: Language;
  /** Checks to make, oldest first. */
  #unchecked: (() => Promise<void>)[] = [];
  #untilThereIsTime: NodeJS.Timeout | undefined;
  /** Settled when all is done that was asked so far. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Does what the first cell would wait for. */
  warmUp(): void {
    this.#inTurn(() => this.#language.warmUp()).then(
      () => setTimeout(cacheTypeScript, CACHE_AFTER).unref(),
      // Whoever asks first hears of it.
      () => {},
    );
  }

  prepare(code: string, moment: CheckMoment): PreparedCell {
    const compilation = this.#language.compile(code);
    // What cannot be parsed has no types to check.
    if (compilation.status !== "compiled") return { compilation, diagnostics: NONE, check: () => {}, forget: () => {} };
    const cell: CheckedCell = { code, moment };
    const diagnostics = new Promise<readonly CellDiagnostic[]>((resolve, reject) => {
      this.#unchecked.push(() => this.#check(cell, resolve).catch(reject));
    });
    // Who runs the cell unchecked does not wait for this.
    diagnostics.catch(() => {});
    if (moment === "before") this.#checkNow();
    else {
      clearTimeout(this.#untilThereIsTime);
      this.#untilThereIsTime = setTimeout(() => this.#checkNow(), PATIENCE[moment]);
    }
    return { compilation, diagnostics, check: () => this.#checkNow(), forget: () => this.#forget(cell) };
  }

  compile(code: string): Compilation {
    return this.#language.compile(code);
  }

  complete(code: string, position: number): Promise<Completion> {
    return this.#afterChecks(() => this.#language.complete(code, position));
  }

  inspect(code: string, position: number): Promise<Documentation | undefined> {
    return this.#afterChecks(() => this.#language.inspect(code, position));
  }

  isComplete(code: string): Completeness {
    return this.#language.isComplete(code);
  }

  #checkNow(): void {
    clearTimeout(this.#untilThereIsTime);
    void this.#afterChecks(async () => {});
  }

  async #check(cell: CheckedCell, found: (diagnostics: readonly CellDiagnostic[]) => void): Promise<void> {
    if (cell.isForgotten) return;
    cell.isBeingChecked = true;
    const check = await this.#language.check(cell.code);
    cell.isBeingChecked = false;
    found(check.diagnostics);
    // The cell waits for what was found; what is remembered of it, only later ones do.
    await new Promise((resolve) => setImmediate(resolve));
    const runs = cell.moment !== "before" || !check.diagnostics.some(({ severity }) => severity === "error");
    if (!runs || cell.isForgotten) return;
    this.#language.keep(check);
    cell.kept = check;
  }

  #forget(cell: CheckedCell): void {
    cell.isForgotten = true;
    const { isBeingChecked, kept } = cell;
    if (isBeingChecked) this.#language.interrupt();
    if (kept) void this.#inTurn(async () => this.#language.forget(kept));
  }

  /** Does something that depends on all cells before it. */
  #afterChecks<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      const checks = this.#unchecked;
      this.#unchecked = [];
      for (const check of checks) await check();
      return work();
    });
  }

  /** Does something when what was asked before is done, well or not. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }
}

const NONE: Promise<readonly CellDiagnostic[]> = Promise.resolve([]);
/** Milliseconds without another cell after which a cell is checked that could run unchecked. */
const PATIENCE = { alongside: 20, later: 100 };
/** Milliseconds after which what TypeScript has become is written down. */
const CACHE_AFTER = 1_000;
