import { findSourceMap, SourceMap } from "node:module";
import { fileURLToPath } from "node:url";
import type { CellRun } from "./cell-context.js";

/** Prefix of the script name that V8 knows a cell by. */
const CELL_SCRIPT = "kommunelab-cell-";

interface KnownCell {
  readonly run: CellRun;
  /** Null when the script is the cell's own text from its second line on. */
  readonly sourceMap: string | null;
  parsed?: SourceMap;
}

/** A place in user code, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Makes stack traces name cells and the lines of TypeScript that people wrote, and leave out the kernel's own frames;
 * for every error, so that `console.error(error)` reads the same as an error that ends its cell.
 */
export class StackTraces {
  readonly #cells = new Map<string, KnownCell>();
  readonly #internal: string;
  readonly #origins = new WeakMap<Error, CellRun>();

  /** @param internal URL of the folder whose frames are the kernel's own */
  constructor(internal: string) {
    this.#internal = internal;
  }

  install(): void {
    Error.prepareStackTrace = (error, frames) => {
      const outermost = frames.findLast((frame) => isCell(scriptOf(frame)));
      const cell = outermost && this.#cells.get(scriptOf(outermost));
      if (cell) this.#origins.set(error, cell.run);
      return `${heading(error)}${this.#trace(frames)}`;
    };
  }

  /** The cell whose run made an error, if its trace tells. */
  cellOf(error: unknown): CellRun | undefined {
    if (!(error instanceof Error)) return undefined;
    // The trace is made when it is first read.
    void error.stack;
    return this.#origins.get(error);
  }

  /** Remembers a cell; the answer is the comment that gives its script the name that frames carry. */
  add(run: CellRun, sourceMap: string | null): string {
    this.#cells.set(`${CELL_SCRIPT}${run.id}`, { run, sourceMap });
    return `\n//# sourceURL=${CELL_SCRIPT}${run.id}`;
  }

  /** Where in the cell's text a place of its compiled code (from 0) is. */
  original({ id }: CellRun, line: number, column: number): Place {
    return this.#place(`${CELL_SCRIPT}${id}`, line, column);
  }

  #trace(frames: readonly NodeJS.CallSite[]): string {
    const kept = frames.filter((frame) => !this.#isInternal(frame));
    const last = kept.findLastIndex((frame) => isCell(scriptOf(frame)));
    // What calls a cell is the kernel; a trace without a cell keeps all it has.
    const shown = last < 0 ? kept.filter((frame) => scriptOf(frame) !== "") : kept.slice(0, last + 1);
    return shown.map((frame) => `\n    at ${this.#frame(frame)}`).join("");
  }

  #isInternal(frame: NodeJS.CallSite): boolean {
    const script = scriptOf(frame);
    return script.startsWith(this.#internal) || script === "node:inspector";
  }

  #frame(frame: NodeJS.CallSite): string {
    const script = scriptOf(frame);
    const text = frame.toString();
    const [line, column] = [frame.getLineNumber(), frame.getColumnNumber()];
    if (line === null || column === null || script === "") return text;
    const position = `${script}:${line}:${column}`;
    if (!isCell(script) && !isSibling(script)) return text;
    const place = this.#place(script, line - 1, column - 1);
    return text.replace(position, () => `${this.#name(script)}:${place.line}:${place.column}`);
  }

  #name(script: string): string {
    return this.#cells.get(script)?.run.label ?? fileURLToPath(script);
  }

  #place(script: string, line: number, column: number): Place {
    // What goes on after an await has the place of our line.
    if (this.#cells.get(script)?.sourceMap === null) return { line: Math.max(1, line), column: column + 1 };
    const entry = this.#sourceMap(script)?.findEntry(line, column);
    if (!entry || !("originalLine" in entry)) return { line: line + 1, column: column + 1 };
    return { line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  }

  #sourceMap(script: string): SourceMap | undefined {
    const cell = this.#cells.get(script);
    if (!cell) return findSourceMap(script);
    if (cell.sourceMap === null) return undefined;
    cell.parsed ??= new SourceMap(JSON.parse(cell.sourceMap));
    return cell.parsed;
  }
}

function scriptOf(frame: NodeJS.CallSite): string {
  return frame.getScriptNameOrSourceURL() ?? "";
}

function isCell(script: string): boolean {
  return script.startsWith(CELL_SCRIPT);
}

function isSibling(script: string): boolean {
  return /^file:.*\.[mc]?tsx?(\?|$)/.test(script);
}

/** Name and message, as V8 itself writes them. */
function heading(error: Error): string {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error";
  }
}
