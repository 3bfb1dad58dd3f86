import type { Compilation } from "../language/compile.js";
import type { Completeness } from "../language/completeness.js";
import type { Completion } from "../language/completion.js";
import type { Documentation } from "../language/documentation.js";
import type { Outcome, RunCommand } from "../session/events.js";
import type { CellDiagnostic } from "./messages.js";

/** The session, as the protocol sees it from another thread. */
export interface SessionPort {
  run(command: RunCommand): Promise<Outcome>;
  /** Settles when the cell that runs, if any, has been released. */
  interrupt(): Promise<void>;
}

/** A cell that is compiled, and being checked or to be checked. */
export interface PreparedCell {
  readonly compilation: Compilation;
  /** Type errors; none when it does not compile. */
  readonly diagnostics: Promise<readonly CellDiagnostic[]>;
  /** Has the check made at once that was to come when there is time. */
  check(): void;
  /** To be called when the cell does not run after all: later cells are to know nothing of it. */
  forget(): void;
}

/**
 * When a cell's types are checked: before it runs, and its declarations count only if they are right; while it runs if it
 * takes its time, else when it asks to be; or when there is nothing else to do, so that later cells and completions know of it.
 */
export type CheckMoment = "before" | "alongside" | "later";

/** The language front end, as the protocol sees it. Positions are in UTF-16 units. */
export interface LanguagePort {
  prepare(code: string, check: CheckMoment): PreparedCell;
  /** Compiles an expression that no later cell needs to know of. */
  compile(code: string): Compilation;
  complete(code: string, position: number): Promise<Completion>;
  inspect(code: string, position: number): Promise<Documentation | undefined>;
  isComplete(code: string): Completeness;
}
