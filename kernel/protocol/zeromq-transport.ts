import type { Router, XPublisher } from "zeromq";
import { type Channel, createMessage, type Header, type Message, type Sender } from "./messages.js";
import type { ConnectionInfo, Transport, TransportEvents } from "./transport.js";
import { Broadcast } from "./zeromq-broadcast.js";
import { decodeFrames, encodeFrames } from "./zeromq-frames.js";
import type { ZeroMq } from "./zeromq-library.js";
import { Outbox } from "./zeromq-outbox.js";
import { Signer } from "./zeromq-signer.js";
import { bindSockets, closeSockets, createSockets, type Sockets } from "./zeromq-sockets.js";

export interface JupyterParts {
  readonly library: ZeroMq;
  /** The kernel, for the welcome to who subscribes. */
  readonly sender: Sender;
  readonly events: TransportEvents;
}

/** Listens for any number of Jupyter front ends on the sockets of a connection file. */
export function listenForJupyter(connection: ConnectionInfo, parts: JupyterParts): Transport {
  const transport = new JupyterTransport(connection, parts);
  void transport.listen();
  return transport;
}

type RequestChannel = Exclude<Channel, "iopub">;

class JupyterTransport implements Transport {
  readonly #connection: ConnectionInfo;
  readonly #parts: JupyterParts;
  readonly #sockets: Sockets;
  readonly #signer: Signer;
  readonly #broadcast: Broadcast;
  readonly #outboxes: Readonly<Record<RequestChannel, Outbox>>;
  /** Who sent a request, by its header, which the answer has as parent. */
  readonly #peers = new WeakMap<Header, readonly Buffer[]>();

  constructor(connection: ConnectionInfo, parts: JupyterParts) {
    this.#connection = connection;
    this.#parts = parts;
    this.#signer = new Signer(connection.key);
    this.#sockets = createSockets(parts.library, connection);
    const { shell, control, stdin, iopub } = this.#sockets;
    this.#broadcast = new Broadcast(iopub);
    this.#outboxes = { shell: new Outbox(shell), control: new Outbox(control), stdin: new Outbox(stdin) };
  }

  async listen(): Promise<void> {
    const { events, library } = this.#parts;
    const { shell, control, stdin, iopub, hb } = this.#sockets;
    try {
      await bindSockets(library, this.#sockets, this.#connection);
    } catch (error) {
      return events.failed((error as Error).message);
    }
    this.#serve("shell", shell);
    this.#serve("control", control);
    this.#serve("stdin", stdin);
    this.#welcome(iopub);
    each(hb, (frames) => hb.send(frames));
    events.listening();
  }

  send(message: Message): void {
    const frames = encodeFrames(message, this.#signer);
    const { channel, header, parent_header } = message;
    if (channel === "iopub") this.#broadcast.send([topicOf(header.msg_type), ...frames]);
    else {
      // Without a request there is nobody to answer.
      const identities = this.#peers.get(parent_header as Header);
      if (identities) this.#outboxes[channel].send([...identities, ...frames]);
    }
  }

  whenRoom(callback: () => void): void {
    this.#broadcast.whenRoom(callback);
  }

  end(sent: () => void): void {
    const all = [...Object.values(this.#outboxes), this.#broadcast].map((box) => box.sent());
    const tooLong = new Promise((resolve) => setTimeout(resolve, LAST_SENDING));
    void Promise.race([Promise.all(all), tooLong]).then(() => {
      closeSockets(this.#sockets, this.#connection);
      sent();
    });
  }

  #serve(channel: RequestChannel, socket: Router): void {
    each(socket, (frames) => {
      const received = decodeFrames(channel, frames, this.#signer);
      if ("problem" in received)
        return void process.stderr.write(`kommunelab: a message on ${channel} is dropped: ${received.problem}\n`);
      this.#peers.set(received.message.header, received.identities);
      this.#parts.events.message(received.message);
    });
  }

  /** Tells those who subscribe that they are heard: what is published from now on reaches them. */
  #welcome(iopub: XPublisher): void {
    each(iopub, ([subscription]) => {
      if (subscription?.[0] !== SUBSCRIBES) return;
      const topic = subscription.subarray(1);
      const content = { subscription: topic.toString() };
      const message = createMessage(this.#parts.sender, "iopub", "iopub_welcome", content);
      this.#broadcast.send([topic, ...encodeFrames(message, this.#signer)]);
    });
  }
}

/** Takes every message of a socket until it is closed; what goes wrong with one does not keep the next from coming. */
function each(socket: AsyncIterable<Buffer[]>, take: (frames: Buffer[]) => unknown): void {
  const takeAll = async () => {
    for await (const frames of socket) await take(frames);
  };
  takeAll().catch((error: Error) => process.stderr.write(`kommunelab: ${error.stack}\n`));
}

/** What a subscriber can choose by; Jupyter's front ends subscribe to all. */
function topicOf(type: string): string {
  return `kommunelab.${type}`;
}

/** First byte of a message that an XPUB socket gets from who subscribes. */
const SUBSCRIBES = 1;

/** Milliseconds that the last messages may wait for a front end that does not read. */
const LAST_SENDING = 1_000;
