import type { CellEnd, CellRunner, Failure } from "./cell-runner.js";
import { codeOf } from "./code-replies.js";
import type { History } from "./history.js";
import { kernelError } from "./kernel-error.js";
import type { ExecuteRequest, Header, Message } from "./messages.js";
import type { Outputs } from "./outputs.js";
import type { Publisher } from "./publisher.js";
import type { Runs } from "./runs.js";

export interface ExecutionParts {
  readonly runner: CellRunner;
  readonly publisher: Publisher;
  readonly outputs: Outputs;
  readonly runs: Runs;
  readonly history: History;
  readonly now: () => Date;
}

/** A cell that was begun. */
interface Execution {
  readonly code: string;
  /** Whether it counts and is remembered. */
  readonly counted: boolean;
  readonly execution_count: number;
  /** Of the reply. */
  readonly metadata: { readonly started: string };
  readonly end: Promise<CellEnd>;
}

/** Executes requests one after another, and answers them. */
export class ExecutionQueue {
  readonly #parts: ExecutionParts;
  /** Requests that wait, oldest first. */
  #waiting: Message<ExecuteRequest>[] = [];
  #executing = false;
  #count = 0;

  constructor(parts: ExecutionParts) {
    this.#parts = parts;
  }

  /** Takes a request; settles when nothing waits any more, or at once when others are being executed. */
  async add(message: Message): Promise<void> {
    this.#waiting.push(message as unknown as Message<ExecuteRequest>);
    if (this.#executing) return;
    this.#executing = true;
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
        const request = next;
        // Another thread runs the cell while this one tells of it; what the cell does cannot be told sooner.
        const execution = this.#begin(request);
        await this.#parts.publisher.withStatus(request, () => this.#tell(request, execution));
      }
    } finally {
      this.#executing = false;
    }
  }

  /** Counts a cell and sets it going. */
  #begin(message: Message<ExecuteRequest>): Execution {
    const { silent = false, store_history = true, allow_stdin = false } = message.content;
    const { history, runner, runs, now } = this.#parts;
    const code = codeOf(message.content as unknown as Record<string, unknown>);
    const counted = store_history && !silent;
    if (counted) history.add(++this.#count, code);
    const execution_count = this.#count;
    const run = runs.add({ parent: message.header, silent, allowStdin: allow_stdin });
    const label = counted ? `cell ${execution_count}` : "uncounted cell";
    const end = runner.run(message, code, { run, label }).catch(fault);
    return { code, counted, execution_count, metadata: { started: now().toISOString() }, end };
  }

  /** Publishes what becomes of a cell, and answers its request. */
  async #tell(message: Message<ExecuteRequest>, execution: Execution): Promise<void> {
    const { silent = false, stop_on_error = true } = message.content;
    const { publisher, outputs } = this.#parts;
    const { header } = message;
    const { code, counted, execution_count, metadata, end } = execution;
    if (!silent) publisher.publish("execute_input", { code, execution_count }, header);
    const { outcome, sayRest } = await end;
    outputs.flush();
    if ("error" in outcome) {
      if (!silent) this.#publishError(outcome, header);
      if (stop_on_error) this.#abortWaiting();
      publisher.reply(message, { status: "error", execution_count, ...outcome.error, user_expressions: {} }, metadata);
    } else {
      if (counted) this.#parts.history.answer(execution_count, outcome.result);
      if (outcome.result && !silent)
        publisher.publish("execute_result", { data: outcome.result, metadata: {}, execution_count }, header);
      const user_expressions = await this.#userExpressions(message);
      publisher.reply(message, { status: "ok", execution_count, user_expressions, payload: [] }, metadata);
    }
    await sayRest?.();
    outputs.flush();
  }

  #publishError({ error, diagnostics }: Failure, parent: Header): void {
    const metadata = diagnostics ? { kommunelab: { diagnostics } } : {};
    this.#parts.publisher.publish("error", { ...error }, parent, metadata);
  }

  async #userExpressions({ header, content }: Message<ExecuteRequest>): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {};
    for (const [name, expression] of Object.entries(content.user_expressions ?? {})) {
      const run = this.#parts.runs.add({ parent: header, silent: true, allowStdin: content.allow_stdin ?? false });
      answers[name] = await this.#parts.runner.evaluate(String(expression), { run, label: `expression ${name}` });
    }
    return answers;
  }

  /** A cell that failed takes with it those that were already waiting. */
  #abortWaiting(): void {
    const aborted = this.#waiting;
    this.#waiting = [];
    const reply = { status: "aborted", execution_count: this.#count };
    for (const message of aborted)
      void this.#parts.publisher.withStatus(message, () => this.#parts.publisher.reply(message, reply));
  }
}

/** A fault of the kernel's own ends the cell as an error of its code does. */
function fault(error: unknown): CellEnd {
  return { outcome: { error: kernelError(error) } };
}
