import { diagnosticLines, diagnosticReport } from "../language/diagnostic-report.js";
import type { Outcome, SessionEvent } from "../session/events.js";
import { fromCodePoints, toCodePoints } from "./code-points.js";
import { History, type HistoryRequest } from "./history.js";
import {
  type CellDiagnostic,
  type Channel,
  createMessage,
  type ErrorContent,
  type ExecuteMetadata,
  type ExecuteRequest,
  type Header,
  type Message,
  type Sender,
  type TypeCheck,
} from "./messages.js";
import type { CheckMoment, LanguagePort, SessionPort } from "./ports.js";

/** What a kernel needs from the process around it. */
export interface KernelHost {
  readonly session: SessionPort;
  readonly language: LanguagePort;
  readonly send: (message: Message) => void;
  readonly sender: Sender;
  /** Content of `kernel_info_reply`. */
  readonly info: Record<string, unknown>;
  readonly typeCheck: TypeCheck;
  /** Called when the front end asked the kernel to end, after its reply was sent. */
  readonly exit: () => void;
}

/** The request that a cell run answers. */
interface Run {
  readonly parent: Header;
  readonly silent: boolean;
}

/** An error as a message carries it. */
interface Failure {
  readonly error: ErrorContent;
  readonly diagnostics?: readonly CellDiagnostic[];
}

/**
 * A Jupyter kernel: gets messages, runs cells one after another, and answers. Which transport the messages came over is
 * not its business.
 */
export class Kernel {
  readonly #host: KernelHost;
  readonly #history = new History();
  readonly #runs = new Map<number, Run>();
  #count = 0;
  #lastRun = 0;
  /** Execute requests that wait, oldest first. */
  #queue: Message[] = [];
  #executing = false;
  /** Releases a cell that is being prepared and has not started. */
  #cancel: (() => void) | undefined;
  #stream: { readonly cell: number | undefined; readonly name: string; text: string } | undefined;

  constructor(host: KernelHost) {
    this.#host = host;
  }

  /** Tells that the kernel has started. */
  start(): void {
    this.#publish("status", { execution_state: "starting" });
  }

  /** Takes a request from a front end. */
  async receive(message: Message): Promise<void> {
    if (message.header.msg_type === "execute_request") {
      this.#queue.push(message);
      return this.#executeQueue();
    }
    await this.#withStatus(message, () => this.#answer(message));
  }

  /** Takes what the session tells. */
  onEvent(event: SessionEvent): void {
    if (event.type === "stream") this.#onStream(event);
    else {
      this.#flushStream();
      if (event.type === "display") this.#onDisplay(event);
      if (event.type === "clear") this.#publishFor(event.cell, "clear_output", { wait: event.wait });
    }
  }

  #onDisplay({ cell, data, displayId, update }: Extract<SessionEvent, { type: "display" }>): void {
    const transient = displayId === undefined ? {} : { display_id: displayId };
    this.#publishFor(cell, update ? "update_display_data" : "display_data", { data, metadata: {}, transient });
  }

  async #answer(message: Message): Promise<void> {
    const { header, content } = message;
    switch (header.msg_type) {
      case "kernel_info_request":
        return this.#reply(message, { ...this.#host.info });
      case "complete_request":
        return this.#reply(message, await this.#complete(content));
      case "inspect_request":
        return this.#reply(message, await this.#inspect(content));
      case "is_complete_request":
        return this.#reply(message, { ...(await this.#host.language.isComplete(String(content.code))) });
      case "history_request":
        return this.#reply(message, { status: "ok", history: this.#history.find(content as HistoryRequest) });
      case "comm_info_request":
        return this.#reply(message, { status: "ok", comms: {} });
      case "interrupt_request":
        await this.#interrupt();
        return this.#reply(message, { status: "ok" });
      case "shutdown_request":
        this.#reply(message, { status: "ok", restart: content.restart === true });
        return this.#host.exit();
    }
    // Messages that ask for nothing (comm_open and the like) are let be, as Jupyter's protocol wants.
  }

  async #complete(content: Message["content"]): Promise<Record<string, unknown>> {
    const code = String(content.code);
    const { start, end, candidates } = await this.#host.language.complete(
      code,
      fromCodePoints(code, Number(content.cursor_pos)),
    );
    const [cursor_start, cursor_end] = [toCodePoints(code, start), toCodePoints(code, end)];
    const types = candidates.map(({ name, kind }) => ({
      text: name,
      type: kind,
      start: cursor_start,
      end: cursor_end,
    }));
    return {
      status: "ok",
      matches: candidates.map(({ name }) => name),
      cursor_start,
      cursor_end,
      metadata: { _jupyter_types_experimental: types },
    };
  }

  async #inspect(content: Message["content"]): Promise<Record<string, unknown>> {
    const code = String(content.code);
    const found = await this.#host.language.inspect(code, fromCodePoints(code, Number(content.cursor_pos)));
    return { status: "ok", found: found !== undefined, data: found ?? {}, metadata: {} };
  }

  async #interrupt(): Promise<void> {
    this.#cancel?.();
    await this.#host.session.interrupt();
  }

  async #executeQueue(): Promise<void> {
    if (this.#executing) return;
    this.#executing = true;
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
        const message = next as unknown as Message<ExecuteRequest>;
        await this.#withStatus(message, () => this.#execute(message));
      }
    } finally {
      this.#executing = false;
    }
  }

  async #execute(message: Message<ExecuteRequest>): Promise<void> {
    const { code, silent = false, store_history: store = true, stop_on_error: stop = true } = message.content;
    const counted = store && !silent;
    if (counted) this.#history.add(++this.#count, code);
    const execution_count = this.#count;
    if (!silent) this.#publish("execute_input", { code, execution_count }, message.header);
    const run = this.#newRun(message.header, silent);
    const label = counted ? `cell ${execution_count}` : "uncounted cell";
    const { outcome, settled } = await this.#run(message, run, label);
    this.#flushStream();
    if ("error" in outcome) {
      this.#publishError(outcome, message.header, silent);
      if (stop) this.#abortQueue();
      this.#reply(message, { status: "error", execution_count, ...outcome.error, user_expressions: {} });
    } else {
      if (outcome.result && !silent)
        this.#publish("execute_result", { data: outcome.result, metadata: {}, execution_count }, message.header);
      const user_expressions = await this.#userExpressions(message);
      this.#reply(message, { status: "ok", execution_count, user_expressions, payload: [] });
    }
    await settled;
    this.#flushStream();
  }

  /** Compiles, checks and runs a cell; `settled` is when there is nothing more to say about it. */
  async #run(
    { header, metadata, content: { code, silent = false } }: Message<ExecuteRequest>,
    run: number,
    label: string,
  ): Promise<{ outcome: Failure | { result?: unknown }; settled?: Promise<void> }> {
    const { typeCheck = this.#host.typeCheck } = (metadata.kommunelab ?? {}) as ExecuteMetadata;
    const cancelled = new Promise<"cancelled">((resolve) => {
      this.#cancel = () => resolve("cancelled");
    });
    const prepared = this.#host.language.prepare(code, CHECK_MOMENT[typeCheck]);
    const ready = Promise.all([prepared.compilation, typeCheck === "error" ? prepared.diagnostics : []]);
    const first = await Promise.race([ready, cancelled]);
    this.#cancel = undefined;
    if (first === "cancelled") return { outcome: { error: CANCELLED } };
    const [compilation, diagnostics] = first;
    if (compilation.status === "syntaxError")
      return { outcome: refused("SyntaxError", compilation.diagnostics, { label, code }) };
    if (diagnostics.some(({ severity }) => severity === "error"))
      return { outcome: refused("TypeCheckError", diagnostics, { label, code }) };
    const warned =
      typeCheck === "warn" && !silent
        ? prepared.diagnostics.then((found) => this.#warn(header, found, { label, code }))
        : Promise.resolve();
    const outcome = await this.#host.session.run({ type: "run", id: run, label, ...compilation.cell });
    return { outcome: failureOrResult(outcome), settled: warned };
  }

  async #userExpressions(message: Message<ExecuteRequest>): Promise<Record<string, unknown>> {
    const answers: Record<string, unknown> = {};
    for (const [name, expression] of Object.entries(message.content.user_expressions ?? {}))
      answers[name] = await this.#userExpression(message.header, name, expression);
    return answers;
  }

  async #userExpression(parent: Header, name: string, code: string): Promise<Record<string, unknown>> {
    const label = `expression ${name}`;
    const compilation = await this.#host.language.compile(code);
    if (compilation.status === "syntaxError")
      return { status: "error", ...diagnosticReport("SyntaxError", compilation.diagnostics, { label, code }) };
    const id = this.#newRun(parent, true);
    const outcome = await this.#host.session.run({ type: "run", id, label, ...compilation.cell });
    if (outcome.status === "error") return { status: "error", ...outcome.error };
    return { status: "ok", data: outcome.result ?? { "text/plain": "undefined" }, metadata: {} };
  }

  #newRun(parent: Header, silent: boolean): number {
    const id = ++this.#lastRun;
    this.#runs.set(id, { parent, silent });
    this.#runs.delete(id - REMEMBERED_RUNS);
    return id;
  }

  /** A cell that failed takes with it those that were already waiting. */
  #abortQueue(): void {
    const aborted = this.#queue;
    this.#queue = [];
    for (const message of aborted)
      void this.#withStatus(message, async () =>
        this.#reply(message, { status: "aborted", execution_count: this.#count }),
      );
  }

  #warn(parent: Header, diagnostics: readonly CellDiagnostic[], cell: { label: string; code: string }): void {
    if (diagnostics.length === 0) return;
    this.#flushStream();
    const text = diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, cell)).join("\n");
    this.#publish("stream", { name: "stderr", text: `${text}\n` }, parent, { kommunelab: { diagnostics } });
  }

  /** Writes that follow each other closely go out as one message. */
  #onStream({ cell, name, text }: Extract<SessionEvent, { type: "stream" }>): void {
    if (this.#stream && this.#stream.cell === cell && this.#stream.name === name) {
      this.#stream.text += text;
      if (this.#stream.text.length > LONG_STREAM) this.#flushStream();
      return;
    }
    this.#flushStream();
    this.#stream = { cell, name, text };
    setTimeout(() => this.#flushStream(), STREAM_DELAY);
  }

  #flushStream(): void {
    if (!this.#stream) return;
    const { cell, name, text } = this.#stream;
    this.#stream = undefined;
    this.#publishFor(cell, "stream", { name, text });
  }

  /** Publishes what a cell run made, unless the run is silent. */
  #publishFor(cell: number | undefined, type: string, content: Record<string, unknown>): void {
    const run = cell === undefined ? undefined : this.#runs.get(cell);
    if (!run?.silent) this.#publish(type, content, run?.parent);
  }

  #publishError({ error, diagnostics }: Failure, parent: Header, silent: boolean): void {
    if (silent) return;
    this.#publish("error", { ...error }, parent, diagnostics ? { kommunelab: { diagnostics } } : {});
  }

  async #withStatus(message: Message<unknown>, work: () => Promise<void>): Promise<void> {
    this.#publish("status", { execution_state: "busy" }, message.header);
    try {
      await work();
    } catch (error) {
      // A fault of the kernel's own: the front end must not wait for ever.
      const report = {
        ename: "KernelError",
        evalue: String(error),
        traceback: String((error as Error)?.stack).split("\n"),
      };
      this.#reply(message, { status: "error", ...report });
    }
    this.#publish("status", { execution_state: "idle" }, message.header);
  }

  #reply(request: Message<unknown>, content: Record<string, unknown>): void {
    const type = request.header.msg_type.replace(/_request$/, "_reply");
    this.#send(request.channel, type, content, { parent: request.header });
  }

  #publish(
    type: string,
    content: Record<string, unknown>,
    parent?: Header,
    metadata: Record<string, unknown> = {},
  ): void {
    this.#send("iopub", type, content, { parent, metadata });
  }

  #send(
    channel: Channel,
    type: string,
    content: Record<string, unknown>,
    about: { parent?: Header | undefined; metadata?: Record<string, unknown> },
  ): void {
    this.#host.send(createMessage(this.#host.sender, channel, type, content, about));
  }
}

function refused(
  ename: "SyntaxError" | "TypeCheckError",
  diagnostics: readonly CellDiagnostic[],
  cell: { label: string; code: string },
): Failure {
  return { error: diagnosticReport(ename, diagnostics, cell), diagnostics };
}

function failureOrResult(outcome: Outcome): Failure | { result?: unknown } {
  return outcome.status === "error" ? { error: outcome.error } : { result: outcome.result };
}

const CHECK_MOMENT: Readonly<Record<TypeCheck, CheckMoment>> = { error: "before", warn: "alongside", off: "later" };

/** Runs whose late output still finds its cell. */
const REMEMBERED_RUNS = 10_000;

/** Milliseconds that a write may wait for more to go with it. */
const STREAM_DELAY = 4;

/** Characters after which a stream message is sent without waiting for more. */
const LONG_STREAM = 1 << 16;

const CANCELLED: ErrorContent = {
  ename: "Interrupted",
  evalue: "The cell was interrupted before it started.",
  traceback: ["Interrupted: The cell was interrupted before it started."],
};
