import { kernelError } from "./kernel-error.js";
import { type Channel, createMessage, type Header, type Message, type Sender } from "./messages.js";

export interface PublisherHost {
  readonly send: (message: Message) => void;
  readonly sender: Sender;
}

/** Makes the kernel's messages and sends them. */
export class Publisher {
  readonly #host: PublisherHost;

  constructor(host: PublisherHost) {
    this.#host = host;
  }

  /** Answers a request on the channel that it came on. */
  reply(request: Message<unknown>, content: Record<string, unknown>, metadata: Record<string, unknown> = {}): void {
    const type = request.header.msg_type.replace(/_request$/, "_reply");
    this.#send(request.channel, type, content, { parent: request.header, metadata });
  }

  /** Tells all front ends. */
  publish(
    type: string,
    content: Record<string, unknown>,
    parent?: Header,
    metadata: Record<string, unknown> = {},
  ): void {
    this.#send("iopub", type, content, { parent, metadata });
  }

  /** Asks the front end whose request runs. */
  ask(content: Record<string, unknown>, parent: Header, metadata: Record<string, unknown>): Message {
    return this.#send("stdin", "input_request", content, { parent, metadata });
  }

  /** Does what a request asks for between `busy` and `idle`. */
  async withStatus(message: Message<unknown>, work: () => void | Promise<void>): Promise<void> {
    this.publish("status", { execution_state: "busy" }, message.header);
    try {
      await work();
    } catch (error) {
      // A fault of the kernel's own: the front end must not wait for ever.
      this.reply(message, { status: "error", ...kernelError(error) });
    }
    this.publish("status", { execution_state: "idle" }, message.header);
  }

  #send(
    channel: Channel,
    type: string,
    content: Record<string, unknown>,
    about: { parent?: Header | undefined; metadata: Record<string, unknown> },
  ): Message {
    const message = createMessage(this.#host.sender, channel, type, content, about);
    this.#host.send(message);
    return message;
  }
}
