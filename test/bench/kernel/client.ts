import { randomUUID } from "node:crypto";
import { Dealer, type Observer, Subscriber } from "zeromq";
import { type Channel, createMessage, type Message } from "../../../kernel/protocol/messages.js";
import { decodeFrames, encodeFrames } from "../../../kernel/protocol/zeromq-frames.js";
import { Signer } from "../../../kernel/protocol/zeromq-signer.js";
import type { Connection } from "./connection.js";

/** One request and what came back; times are `performance.now()` in milliseconds. */
export class Exchange {
  readonly sent = performance.now();
  /** What came on the iopub channel, with when it came. */
  readonly output: { readonly message: Message; readonly at: number }[] = [];
  readonly replied: Promise<number>;
  readonly idled: Promise<number>;
  reply: Message | undefined;
  isIdle = false;
  onReply: (at: number) => void = () => {};
  onIdle: (at: number) => void = () => {};
  onOutput: (message: Message, at: number) => void = () => {};

  constructor() {
    this.replied = new Promise((resolve) => {
      this.onReply = resolve;
    });
    this.idled = new Promise((resolve) => {
      this.onIdle = resolve;
    });
  }

  /** Settles when the kernel has replied and is idle again. */
  get over(): Promise<unknown> {
    return Promise.all([this.replied, this.idled]);
  }

  /** The result and when it came; tslab prints it instead. */
  get result(): { readonly text: string; readonly at: number } | undefined {
    const found =
      this.output.find(({ message }) => message.header.msg_type === "execute_result") ??
      this.output.find(({ message }) => message.header.msg_type === "stream");
    if (!found) return undefined;
    const { data, text } = found.message.content as { data?: Record<string, unknown>; text?: string };
    return { text: withoutColours(String(data?.["text/plain"] ?? text)).trim(), at: found.at };
  }
}

/** How long a socket waits before it knocks again at a kernel that does not listen yet. */
const KNOCK_EVERY_MS = 2;

/** A Jupyter front end over ZeroMQ that does no more than measure: it does not verify what it gets. */
export class Client {
  readonly #shell = new Dealer(OPTIONS());
  readonly #control = new Dealer(OPTIONS());
  readonly #iopub = new Subscriber({ linger: 0, reconnectInterval: KNOCK_EVERY_MS, receiveHighWaterMark: 0 });
  readonly #signer: Signer;
  readonly #exchanges = new Map<string, Exchange>();
  /** Settles when the kernel's output would reach us. */
  readonly subscribed: Promise<void>;

  constructor({ ip, key, shell_port, control_port, iopub_port }: Connection) {
    this.#signer = new Signer(key);
    this.subscribed = handshake(this.#iopub.events);
    this.#iopub.subscribe();
    this.#iopub.connect(`tcp://${ip}:${iopub_port}`);
    this.#shell.connect(`tcp://${ip}:${shell_port}`);
    this.#control.connect(`tcp://${ip}:${control_port}`);
    void this.#read("shell", this.#shell);
    void this.#read("control", this.#control);
    void this.#read("iopub", this.#iopub);
  }

  request(channel: "shell" | "control", type: string, content: object): Exchange {
    const message = createMessage(SENDER, channel, type, content);
    const exchange = new Exchange();
    this.#exchanges.set(message.header.msg_id, exchange);
    const socket = channel === "shell" ? this.#shell : this.#control;
    void socket.send(encodeFrames(message as Message, this.#signer)).catch(() => {});
    return exchange;
  }

  execute(code: string): Exchange {
    const content = { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false };
    return this.request("shell", "execute_request", { ...content, stop_on_error: true });
  }

  close(): void {
    for (const socket of [this.#shell, this.#control, this.#iopub]) socket.close();
  }

  async #read(channel: Channel, socket: Dealer | Subscriber): Promise<void> {
    // Reading ends when the socket is closed.
    for await (const frames of socket) {
      const received = decodeFrames(channel, frames, UNVERIFIED);
      if ("message" in received) this.#take(received.message, performance.now());
    }
  }

  #take(message: Message, at: number): void {
    const exchange = this.#exchanges.get((message.parent_header as { msg_id?: string }).msg_id ?? "");
    if (!exchange) return;
    if (message.channel !== "iopub") {
      exchange.reply = message;
      exchange.onReply(at);
      return;
    }
    exchange.output.push({ message, at });
    exchange.onOutput(message, at);
    if (message.content.execution_state !== "idle") return;
    exchange.isIdle = true;
    exchange.onIdle(at);
  }
}

const OPTIONS = () => ({ linger: 0, reconnectInterval: KNOCK_EVERY_MS, receiveHighWaterMark: 0, sendHighWaterMark: 0 });
const SENDER = { session: randomUUID(), username: "bench", newId: randomUUID, now: () => new Date() };
/** Without a key nothing is verified, which would take longer for kernels that send more messages. */
const UNVERIFIED = new Signer("");

async function handshake(events: Observer): Promise<void> {
  for await (const event of events) if (event.type === "handshake") return;
}

function withoutColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g"), "");
}
