import { randomUUID } from "node:crypto";
import type { Duplex } from "node:stream";
import { messageLines } from "../protocol/message-lines.js";
import {
  type Channel,
  createMessage,
  type InputReplyMetadata,
  type Message,
  type Sender,
} from "../protocol/messages.js";
import { ConnectionClosed } from "./connection-closed.js";

export interface RequestOptions {
  readonly metadata?: Readonly<Record<string, unknown>>;
  /**
   * Gets every message but the reply that the request causes, in order. It may be called after the request is over, when a
   * cell left a timer or a promise behind that writes later.
   */
  readonly onMessage?: (message: Message) => void;
  /** Whether the request is over with the idle status that follows its reply, and not with the reply. */
  readonly untilIdle?: boolean;
}

interface Request {
  readonly replyType: string;
  readonly onMessage: ((message: Message) => void) | undefined;
  reply?: Message;
  idle: boolean;
  resolve(reply: Message): void;
  reject(error: Error): void;
}

/** A front end's side of a kernel's channels: one stream that carries their messages, one line of JSON each. */
export class KernelChannels {
  readonly #stream: Duplex;
  readonly #sender: Sender;
  readonly #requests = new Map<string, Request>();
  #closed = false;

  constructor(stream: Duplex, sender: Sender = newSender()) {
    this.#stream = stream;
    this.#sender = sender;
    messageLines(stream, (line) => this.#receive(JSON.parse(line) as Message));
    // The end of the process tells more than a broken stream does; both come together.
    stream.on("error", () => {});
    stream.on("close", () => this.#close());
  }

  /**
   * Sends a request; gives its reply.
   *
   * @throws ConnectionClosed when the kernel is gone before it has answered
   */
  request(
    channel: Channel,
    type: string,
    content: object,
    { metadata = {}, onMessage, untilIdle = false }: RequestOptions = {},
  ): Promise<Message> {
    const message = createMessage(this.#sender, channel, type, content, { metadata: { ...metadata } });
    const replyType = type.replace(/_request$/, "_reply");
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new ConnectionClosed());
      this.#requests.set(message.header.msg_id, { replyType, onMessage, idle: !untilIdle, resolve, reject });
      this.#write(message);
    });
  }

  /** Answers a question that the kernel put to the user. */
  answer({ header }: Message, value: string | null): void {
    const cancelled: InputReplyMetadata = { cancelled: value === null };
    const content = { status: "ok", value: value ?? "" };
    const about = { parent: header, metadata: { kommunelab: cancelled } };
    this.#write(createMessage(this.#sender, "stdin", "input_reply", content, about));
  }

  #write(message: Message<object>): void {
    this.#stream.write(`${JSON.stringify(message)}\n`);
  }

  #receive(message: Message): void {
    const id = (message.parent_header as { msg_id?: string }).msg_id;
    const request = id === undefined ? undefined : this.#requests.get(id);
    if (!request) return;
    if (message.channel !== "iopub" && message.header.msg_type === request.replyType) request.reply = message;
    else request.onMessage?.(message);
    if (message.header.msg_type === "status" && message.content.execution_state === "idle") request.idle = true;
    if (!request.reply || !request.idle) return;
    request.resolve(request.reply);
    // A cell's request stays known, for what its timers write later.
    if (!request.onMessage) this.#requests.delete(id as string);
  }

  #close(): void {
    this.#closed = true;
    for (const request of this.#requests.values()) request.reject(new ConnectionClosed());
    this.#requests.clear();
  }
}

function newSender(): Sender {
  return { session: randomUUID(), username: "kommunelab", newId: randomUUID, now: () => new Date() };
}
