import { randomUUID } from "node:crypto";
import type { Duplex } from "node:stream";
import { messageLines } from "../kernel/protocol/message-lines.js";
import {
  type Channel,
  createMessage,
  type ExecuteReply,
  type ExecuteRequest,
  type InputReplyMetadata,
  type InputRequestMetadata,
  type Message,
  type Sender,
} from "../kernel/protocol/messages.js";
import type { CompleteReply, ExecuteOptions, KernelConnection, KernelDeath, Subscription } from "./connection.js";
import { KernelDiedError } from "./kernel-died-error.js";

/** A running kernel and the stream that carries its messages, one line of JSON each. */
export interface KernelPeer {
  readonly stream: Duplex;
  /** Resolves when the process has ended. */
  readonly ended: Promise<KernelDeath>;
  /** Ends the process at once. */
  kill(): void;
}

/** How long a kernel that was asked to shut down may take before it is killed. */
const SHUTDOWN_GRACE_MS = 1_000;

interface Request {
  readonly onMessage?: ((message: Message) => void) | undefined;
  readonly onInput?: ExecuteOptions["onInput"] | undefined;
  /** Aborted when nothing more waits for the user. */
  readonly over: AbortController;
  reply?: Message | undefined;
  idle: boolean;
  resolve(reply: Message): void;
  reject(error: Error): void;
}

/** One life of a kernel: from its start to its end. */
interface Life {
  readonly peer: KernelPeer;
  readonly requests: Map<string, Request>;
  endedOnPurpose: boolean;
}

/** Carries {@link KernelConnection} over a stream, which `start` opens each time a kernel is needed. */
export class SocketConnection implements KernelConnection {
  readonly #start: () => Promise<KernelPeer>;
  readonly #sender: Sender;
  readonly #listeners = new Set<(death: KernelDeath) => void>();
  #life: Promise<Life> | null = null;

  constructor(start: () => Promise<KernelPeer>, sender: Sender = newSender()) {
    this.#start = start;
    this.#sender = sender;
  }

  async execute(code: string, { typeCheck, onMessage, onInput }: ExecuteOptions): Promise<ExecuteReply> {
    const content: ExecuteRequest = {
      code,
      silent: false,
      store_history: true,
      user_expressions: {},
      allow_stdin: true,
      stop_on_error: true,
    };
    const metadata = { kommunelab: { typeCheck } };
    const reply = await this.#request("shell", "execute_request", content, {
      metadata,
      onMessage,
      onInput,
      untilIdle: true,
    });
    return reply.content as unknown as ExecuteReply;
  }

  async complete(code: string, position: number): Promise<CompleteReply> {
    const cursor_pos = codePoints(code, position);
    const { content } = await this.#request("shell", "complete_request", { code, cursor_pos });
    const characters = [...code];
    const utf16 = (count: unknown) => characters.slice(0, Number(count)).join("").length;
    const matches = content.matches as string[];
    return { matches, start: utf16(content.cursor_start), end: utf16(content.cursor_end) };
  }

  async inspect(code: string, position: number): Promise<Readonly<Record<string, unknown>> | null> {
    const content = { code, cursor_pos: codePoints(code, position), detail_level: 0 };
    const reply = await this.#request("shell", "inspect_request", content);
    return reply.content.found ? (reply.content.data as Record<string, unknown>) : null;
  }

  async interrupt(): Promise<void> {
    if (this.#life) await this.#request("control", "interrupt_request", {});
  }

  async restart(): Promise<void> {
    await this.#stop(true);
    await this.#alive();
  }

  async dispose(): Promise<void> {
    this.#listeners.clear();
    await this.#stop(false);
  }

  onDidDie(listener: (death: KernelDeath) => void): Subscription {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  async #request(
    channel: Channel,
    type: string,
    content: unknown,
    { metadata = {}, onMessage, onInput, untilIdle = false }: RequestOptions = {},
  ): Promise<Message> {
    const { peer, requests } = await this.#alive();
    const message = createMessage(this.#sender, channel, type, content, { metadata });
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      requests.set(message.header.msg_id, { onMessage, onInput, over, idle: !untilIdle, resolve, reject });
      peer.stream.write(`${JSON.stringify(message)}\n`);
    });
  }

  #alive(): Promise<Life> {
    this.#life ??= this.#begin();
    return this.#life;
  }

  async #begin(): Promise<Life> {
    try {
      const life: Life = { peer: await this.#start(), requests: new Map(), endedOnPurpose: false };
      messageLines(life.peer.stream, (line) => this.#receive(life, JSON.parse(line) as Message));
      // The end of the process tells more than a broken stream does; both come together.
      life.peer.stream.on("error", () => {});
      void life.peer.ended.then((death) => this.#end(life, death));
      return life;
    } catch (error) {
      this.#life = null;
      throw error;
    }
  }

  async #end(life: Life, death: KernelDeath): Promise<void> {
    if ((await this.#life) === life) this.#life = null;
    life.peer.stream.destroy();
    const error = new KernelDiedError(life.endedOnPurpose ? null : death);
    for (const request of life.requests.values()) {
      request.over.abort();
      request.reject(error);
    }
    life.requests.clear();
    if (!life.endedOnPurpose) for (const listener of [...this.#listeners]) listener(death);
  }

  #receive(life: Life, message: Message): void {
    if (message.header.msg_type === "input_request") void this.#ask(life, message);
    else receive(life, message);
  }

  /** Puts a question of the kernel to whoever sent the request that runs. */
  async #ask(life: Life, { header, parent_header: parent, metadata }: Message): Promise<void> {
    const request = life.requests.get(parent.msg_id ?? "");
    if (!request?.onInput) return;
    const { question } = metadata.kommunelab as InputRequestMetadata;
    const value = await request.onInput(question, request.over.signal);
    if (request.over.signal.aborted) return;
    const cancelled: InputReplyMetadata = { cancelled: value === null };
    const content = { status: "ok", value: value ?? "" };
    const about = { parent: header, metadata: { kommunelab: cancelled } };
    life.peer.stream.write(`${JSON.stringify(createMessage(this.#sender, "stdin", "input_reply", content, about))}\n`);
  }

  async #stop(restart: boolean): Promise<void> {
    const current = this.#life;
    const life = await current?.catch(() => null);
    if (!life) return;
    life.endedOnPurpose = true;
    const request = createMessage(this.#sender, "control", "shutdown_request", { restart });
    life.peer.stream.write(`${JSON.stringify(request)}\n`);
    const timer = setTimeout(() => life.peer.kill(), SHUTDOWN_GRACE_MS);
    await life.peer.ended;
    clearTimeout(timer);
    if (this.#life === current) this.#life = null;
  }
}

interface RequestOptions {
  readonly metadata?: Record<string, unknown>;
  readonly onMessage?: (message: Message) => void;
  readonly onInput?: ExecuteOptions["onInput"];
  readonly untilIdle?: boolean;
}

/** A request is answered by its reply and, when it runs code, by the idle status that follows the last output. */
function receive(life: Life, message: Message): void {
  const id = (message.parent_header as { msg_id?: string }).msg_id;
  const request = id === undefined ? undefined : life.requests.get(id);
  if (!request) return;
  if (message.channel === "iopub") {
    if (message.header.msg_type !== "status") request.onMessage?.(message);
    else if (message.content.execution_state === "idle") request.idle = true;
  } else {
    request.reply = message;
  }
  if (!request.reply || !request.idle) return;
  request.over.abort();
  request.resolve(request.reply);
  // A cell's request stays known, for what its timers write later.
  if (!request.onMessage) life.requests.delete(id as string);
}

function codePoints(code: string, position: number): number {
  return [...code.slice(0, position)].length;
}

function newSender(): Sender {
  return { session: randomUUID(), username: "kommunelab", newId: randomUUID, now: () => new Date() };
}
