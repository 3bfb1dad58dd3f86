import type { SessionEvent } from "../session/events.js";
import type { InputAnswer } from "../session/input-events.js";
import { CellRunner } from "./cell-runner.js";
import { completeReply, inspectReply, isCompleteReply } from "./code-replies.js";
import { ExecutionQueue } from "./execution-queue.js";
import { History, type HistoryRequest } from "./history.js";
import { InputRequests } from "./input-requests.js";
import type { Message, Sender, TypeCheck } from "./messages.js";
import { Outputs } from "./outputs.js";
import type { LanguagePort, SessionPort } from "./ports.js";
import { Publisher } from "./publisher.js";
import { Runs } from "./runs.js";

/** What a kernel needs from the process around it. */
export interface KernelHost {
  readonly session: SessionPort;
  readonly language: LanguagePort;
  readonly send: (message: Message) => void;
  readonly sender: Sender;
  /** Content of `kernel_info_reply`. */
  readonly info: Record<string, unknown>;
  readonly typeCheck: TypeCheck;
  /** Brings what the user answered to the cell that asked. */
  readonly answer: (answer: InputAnswer) => void;
  /** Called when the front end asked the kernel to end, after its reply was sent. */
  readonly exit: () => void;
}

/**
 * A Jupyter kernel: gets messages, runs cells one after another, and answers. Which transport the messages came over is
 * not its business.
 */
export class Kernel {
  readonly #host: KernelHost;
  readonly #history = new History();
  readonly #runs = new Runs();
  readonly #publisher: Publisher;
  readonly #outputs: Outputs;
  readonly #inputs: InputRequests;
  readonly #runner: CellRunner;
  readonly #executions: ExecutionQueue;

  constructor(host: KernelHost) {
    this.#host = host;
    this.#publisher = new Publisher(host);
    this.#outputs = new Outputs(this.#publisher, this.#runs);
    this.#inputs = new InputRequests(this.#publisher, host.answer);
    const parts = { publisher: this.#publisher, outputs: this.#outputs };
    this.#runner = new CellRunner({ ...host, ...parts });
    const { now } = host.sender;
    this.#executions = new ExecutionQueue({
      ...parts,
      runner: this.#runner,
      runs: this.#runs,
      history: this.#history,
      now,
    });
  }

  /** Tells that the kernel has started. */
  start(): void {
    this.#publisher.publish("status", { execution_state: "starting" });
  }

  /** Takes a message from a front end. */
  async receive(message: Message): Promise<void> {
    const { msg_type } = message.header;
    if (msg_type === "input_reply") return this.#inputs.receive(message);
    if (msg_type === "execute_request") return this.#executions.add(message);
    await this.#publisher.withStatus(message, () => this.#answer(message));
  }

  /** Takes what the session tells. */
  onEvent(event: SessionEvent): void {
    this.#outputs.onEvent(event);
    if (event.type === "input") this.#inputs.ask(event.id, event.question, event.cell, this.#runs.active(event.cell));
    if (event.type === "done") {
      this.#runs.end(event.cell);
      this.#inputs.end(event.cell, { interrupted: isInterrupted(event) });
    }
  }

  async #answer(message: Message): Promise<void> {
    const { content } = message;
    const { language } = this.#host;
    switch (message.header.msg_type) {
      case "kernel_info_request":
        return this.#reply(message, { ...this.#host.info });
      case "complete_request":
        return this.#reply(message, await completeReply(language, content));
      case "inspect_request":
        return this.#reply(message, await inspectReply(language, content));
      case "is_complete_request":
        return this.#reply(message, isCompleteReply(language, content));
      case "history_request":
        return this.#reply(message, { status: "ok", history: this.#history.find(content as HistoryRequest) });
      case "comm_info_request":
        return this.#reply(message, { status: "ok", comms: {} });
      case "comm_open":
        // Nothing here takes a comm, and Jupyter wants one that nobody takes to be closed.
        return this.#publisher.publish("comm_close", { comm_id: content.comm_id, data: {} }, message.header);
      case "interrupt_request":
        await this.#runner.interrupt();
        return this.#reply(message, { status: "ok" });
      case "shutdown_request":
        this.#reply(message, { status: "ok", restart: content.restart === true });
        return this.#host.exit();
    }
    // What is not known is let be, as Jupyter's protocol wants.
  }

  #reply(request: Message, content: Record<string, unknown>): void {
    this.#publisher.reply(request, content);
  }
}

function isInterrupted({ outcome }: Extract<SessionEvent, { type: "done" }>): boolean {
  return outcome.status === "error" && outcome.error.ename === "Interrupted";
}
