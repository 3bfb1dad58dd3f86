import { diagnosticLines, diagnosticReport } from "../language/diagnostic-report.js";
import type { Outcome } from "../session/events.js";
import type {
  CellDiagnostic,
  ErrorContent,
  ExecuteMetadata,
  ExecuteRequest,
  Header,
  Message,
  TypeCheck,
} from "./messages.js";
import type { Outputs } from "./outputs.js";
import type { CheckMoment, LanguagePort, SessionPort } from "./ports.js";
import type { Publisher } from "./publisher.js";

export interface CellRunnerParts {
  readonly session: SessionPort;
  readonly language: LanguagePort;
  readonly publisher: Publisher;
  readonly outputs: Outputs;
  readonly typeCheck: TypeCheck;
}

/** A cell as it runs once. */
export interface Cell {
  readonly run: number;
  readonly label: string;
}

/** An error as a message carries it. */
export interface Failure {
  readonly error: ErrorContent;
  readonly diagnostics?: readonly CellDiagnostic[];
}

export interface CellEnd {
  readonly outcome: Failure | Extract<Outcome, { status: "ok" }>;
  /** Says the rest about the cell, for which its reply need not wait. */
  readonly sayRest?: () => Promise<void>;
}

/** Compiles, checks and runs cells. */
export class CellRunner {
  readonly #parts: CellRunnerParts;
  /** Releases a cell that is being checked and has not started. */
  #cancel: (() => void) | undefined;

  constructor(parts: CellRunnerParts) {
    this.#parts = parts;
  }

  /** Releases the cell that is being checked or runs, if any. */
  async interrupt(): Promise<void> {
    this.#cancel?.();
    await this.#parts.session.interrupt();
  }

  async run(message: Message<ExecuteRequest>, code: string, { run, label }: Cell): Promise<CellEnd> {
    const { language, session } = this.#parts;
    const { typeCheck = this.#parts.typeCheck } = (message.metadata.kommunelab ?? {}) as ExecuteMetadata;
    const prepared = language.prepare(code, CHECK_MOMENT[typeCheck]);
    const { compilation } = prepared;
    if (compilation.status === "syntaxError")
      return { outcome: refused("SyntaxError", compilation.diagnostics, { label, code }) };
    if (typeCheck === "error") {
      const diagnostics = await this.#unlessCancelled(prepared.diagnostics);
      if (diagnostics === "cancelled") {
        prepared.forget();
        return { outcome: { error: CANCELLED } };
      }
      if (diagnostics.some(({ severity }) => severity === "error"))
        return { outcome: refused("TypeCheckError", diagnostics, { label, code }) };
    }
    const warned =
      typeCheck === "warn" && !message.content.silent
        ? prepared.diagnostics.then(
            (found) => this.#warn(message.header, found, { label, code }),
            (error: Error) => this.#say(message.header, `${label} was not checked: ${error.message}`),
          )
        : undefined;
    const result = await session.run({ type: "run", id: run, label, ...compilation.cell });
    const outcome = result.status === "error" ? { error: result.error } : result;
    if (!warned) return { outcome };
    const sayRest = async () => {
      // The check would take the processors that the reply needs to get to the front end.
      await new Promise((resolve) => setTimeout(resolve, REPLY_LEAVES));
      prepared.check();
      await warned;
    };
    return { outcome, sayRest };
  }

  /** Runs an expression that a front end wants to know the value of; gives what it is answered with. */
  async evaluate(code: string, { run, label }: Cell): Promise<Record<string, unknown>> {
    const compilation = this.#parts.language.compile(code);
    if (compilation.status === "syntaxError")
      return { status: "error", ...diagnosticReport("SyntaxError", compilation.diagnostics, { label, code }) };
    const outcome = await this.#parts.session.run({ type: "run", id: run, label, ...compilation.cell });
    if (outcome.status === "error") return { status: "error", ...outcome.error };
    return { status: "ok", data: outcome.result ?? { "text/plain": "undefined" }, metadata: {} };
  }

  async #unlessCancelled<Value>(check: Promise<Value>): Promise<Value | "cancelled"> {
    const cancelled = new Promise<"cancelled">((resolve) => {
      this.#cancel = () => resolve("cancelled");
    });
    try {
      return await Promise.race([check, cancelled]);
    } finally {
      this.#cancel = undefined;
    }
  }

  #warn(parent: Header, diagnostics: readonly CellDiagnostic[], cell: { label: string; code: string }): void {
    if (diagnostics.length === 0) return;
    const text = diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, cell)).join("\n");
    this.#say(parent, text, { kommunelab: { diagnostics } });
  }

  #say(parent: Header, text: string, metadata: Record<string, unknown> = {}): void {
    this.#parts.outputs.flush();
    this.#parts.publisher.publish("stream", { name: "stderr", text: `${text}\n` }, parent, metadata);
  }
}

function refused(
  ename: "SyntaxError" | "TypeCheckError",
  diagnostics: readonly CellDiagnostic[],
  cell: { label: string; code: string },
): Failure {
  return { error: diagnosticReport(ename, diagnostics, cell), diagnostics };
}

const CHECK_MOMENT: Readonly<Record<TypeCheck, CheckMoment>> = { error: "before", warn: "alongside", off: "later" };

/** Milliseconds from a reply to the check of its cell. */
const REPLY_LEAVES = 1;

const CANCELLED: ErrorContent = {
  ename: "Interrupted",
  evalue: "The cell was interrupted before it started.",
  traceback: ["Interrupted: The cell was interrupted before it started."],
};
