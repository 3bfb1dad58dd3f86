import { types } from "node:util";
import type { MimeBundle } from "../mime.js";
import { CellAllowances } from "./cell-allowances.js";
import type { CellContext, CellRun } from "./cell-context.js";
import { createDisplay, type Display } from "./display.js";
import { errorReport } from "./error-report.js";
import { type Evaluation, Evaluator } from "./evaluator.js";
import type { ErrorReport, Outcome, RunCommand, SessionEvent } from "./events.js";
import { format, type HostBundle } from "./format.js";
import type { Question } from "./input-events.js";
import { plainBundle } from "./plain-bundle.js";
import type { Place, StackTraces } from "./stack-trace.js";

/** What a session needs from the process that it runs in. */
export interface SessionHost {
  /** Tells the front end; waits while it does not keep up with what is counted. */
  readonly emit: (event: SessionEvent) => void;
  readonly hostBundle: HostBundle;
  readonly stackTraces: StackTraces;
  readonly context: CellContext;
}

/** Runs cells one at a time and tells what they do. */
export class Session {
  /** The `display` that cells call. */
  readonly display: Display;
  readonly #host: SessionHost;
  readonly #evaluator = new Evaluator();
  readonly #pendingDisplays = new Set<Promise<unknown>>();
  readonly #allowances = new CellAllowances();
  #running: { readonly cell: CellRun; readonly stop: (error: ErrorReport) => void } | undefined;

  constructor(host: SessionHost) {
    this.#host = host;
    this.display = createDisplay(
      {
        cell: () => this.#host.context.current?.id,
        show: (data, displayId, update) => this.show(data, displayId, update),
        clear: (wait) => this.#host.emit({ type: "clear", ...this.#cell(), wait }),
        waitFor: (made) => this.#waitFor(made),
      },
      host.hostBundle,
    );
  }

  /** Runs a cell; its `done` event is the last one before the cell is over. */
  async run(command: RunCommand): Promise<void> {
    const cell: CellRun = { id: command.id, label: command.label };
    this.#host.context.enter(cell);
    const outcome = await new Promise<Outcome>((resolve) => {
      this.#running = { cell, stop: (error) => resolve({ status: "error", error }) };
      void this.#evaluate(cell, command).then(resolve, (fault) => {
        // Code that V8 terminated is told of by the interrupt that follows.
        if (!isTermination(fault)) resolve({ status: "error", error: errorReport(fault) });
      });
    });
    this.#running = undefined;
    if (this.#host.context.isInterrupted(cell)) this.#host.context.stop(cell);
    this.#tellLeftOut(cell);
    this.#tellDone(cell, outcome);
  }

  #tellDone(cell: CellRun, outcome: Outcome): void {
    try {
      this.#host.emit({ type: "done", cell: cell.id, outcome });
    } catch (error) {
      // A value's own way to be shown may give what cannot be sent to another thread.
      this.#host.emit({ type: "done", cell: cell.id, outcome: { status: "error", error: errorReport(error) } });
    }
  }

  /** Ends the waiting of the cell that runs; what it declared stays, what it left in the air goes no further. */
  interrupt(report = INTERRUPTED): void {
    if (!this.#running) return;
    this.#host.context.interrupt(this.#running.cell);
    this.#running.stop(report);
  }

  show(data: MimeBundle, displayId: string | undefined, update: boolean): void {
    const id = displayId === undefined ? {} : { displayId };
    this.#host.context.refuseInterrupted();
    const { data: plain, size } = plainBundle(data);
    const cell = this.#host.context.current;
    if (update || this.#allowances.of(cell?.id).takeDisplay(size))
      this.#host.emit({ type: "display", ...this.#cell(), data: plain, ...id, update, counted: size });
    else this.#tellCut(cell);
  }

  write(name: "stdout" | "stderr", text: string): void {
    this.#host.context.refuseInterrupted();
    this.#tellText(this.#host.context.current, name, text);
  }

  /** Asks the user; the answer goes to whoever numbered the question. */
  ask(id: number, question: Question): void {
    this.#host.context.refuseInterrupted();
    this.#host.emit({ type: "input", ...this.#cell(), id, question });
  }

  /**
   * Shows an error that no cell waits for, below the cell that it came from.
   *
   * @param promise the promise that nobody handled, if it was one
   */
  showError(thrown: unknown, promise?: Promise<unknown>): void {
    const { context, stackTraces } = this.#host;
    const { traceback } = errorReport(thrown);
    const cell = (promise && context.ofPromise(promise)) ?? stackTraces.cellOf(thrown) ?? context.current;
    if (cell && context.isInterrupted(cell)) return;
    this.#tellText(cell, "stderr", `Uncaught ${traceback.join("\n")}\n`);
  }

  #tellText(cell: CellRun | undefined, name: "stdout" | "stderr", text: string): void {
    const shown = this.#allowances.of(cell?.id).take(text);
    if (shown !== "")
      this.#host.emit({ type: "stream", ...(cell && { cell: cell.id }), name, text: shown, counted: shown.length });
    if (shown.length < text.length) this.#tellCut(cell);
  }

  /** Of a cell that runs, its end says how much it was. */
  #tellCut(cell: CellRun | undefined): void {
    if (cell && cell === this.#running?.cell) return;
    const text = this.#allowances.of(cell?.id).takeLateNotice();
    if (text !== "") this.#host.emit({ type: "stream", ...(cell && { cell: cell.id }), name: "stderr", text });
  }

  /** Says how much of a cell's output is not shown. */
  #tellLeftOut({ id }: CellRun): void {
    const text = this.#allowances.of(id).takeNotice();
    if (text !== "") this.#host.emit({ type: "stream", cell: id, name: "stderr", text });
  }

  async #evaluate(cell: CellRun, command: RunCommand): Promise<Outcome> {
    const name = this.#host.stackTraces.add(cell, command.sourceMap);
    const evaluation = await this.#evaluator.evaluate(command.code + name);
    if (evaluation.status === "thrown") return { status: "error", error: this.#report(cell, evaluation) };
    try {
      const last = command.hasResult ? evaluation.value : undefined;
      const value = types.isPromise(last) ? await last : last;
      await this.#displayed();
      if (value === undefined) return { status: "ok" };
      const result = await format(value, this.#host.hostBundle);
      const { data, size } = plainBundle(result);
      if (Object.keys(data).length === 0 || !this.#allowances.of(cell.id).takeDisplay(size)) return { status: "ok" };
      return { status: "ok", result: data };
    } catch (thrown) {
      return { status: "error", error: errorReport(thrown) };
    }
  }

  #report(cell: CellRun, { error, line, column }: Evaluation & { status: "thrown" }): ErrorReport {
    const report = errorReport(error);
    // Code that V8 refuses to compile has no frame in the cell, so the place comes from V8's description.
    const named = report.traceback.some((frame) => frame.includes(cell.label));
    if (named || line === undefined || column === undefined) return report;
    const place = this.#host.stackTraces.original(cell, line, column);
    return { ...report, traceback: [...report.traceback, `    at ${placeName(cell, place)}`] };
  }

  async #displayed(): Promise<void> {
    while (this.#pendingDisplays.size > 0) await Promise.all(this.#pendingDisplays);
  }

  #waitFor(made: Promise<unknown>): void {
    const settled = made.catch((error) => this.showError(error)).finally(() => this.#pendingDisplays.delete(settled));
    this.#pendingDisplays.add(settled);
  }

  #cell(): { readonly cell?: number } {
    const cell = this.#host.context.current;
    return cell ? { cell: cell.id } : {};
  }
}

/** V8 of Node 20 says that it terminated code; later ones only that the evaluation came to nothing. */
function isTermination(fault: unknown): boolean {
  return /Inspector error .*(Execution was terminated|Internal error)$/.test(String((fault as Error)?.message));
}

function placeName(cell: CellRun, { line, column }: Place): string {
  return `${cell.label}:${line}:${column}`;
}

const INTERRUPTED: ErrorReport = {
  ename: "Interrupted",
  evalue: "The cell was interrupted; what it had declared is kept.",
  traceback: ["Interrupted: The cell was interrupted; what it had declared is kept."],
};
