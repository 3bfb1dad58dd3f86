/** The protocol thread: talks with the front end and compiles while the main thread runs cells, and interrupts it. */
import { randomUUID } from "node:crypto";
import { type MessagePort, workerData } from "node:worker_threads";
import { Language, type LanguageSetup } from "./language/language.js";
import { LanguageQueue } from "./language/language-queue.js";
import { Kernel } from "./protocol/kernel.js";
import { kernelInfo } from "./protocol/kernel-info.js";
import type { Sender, TypeCheck } from "./protocol/messages.js";
import { openTransport } from "./protocol/open-transport.js";
import { whenParentEnds } from "./protocol/parent-process.js";
import type { Address, Transport } from "./protocol/transport.js";
import { Backpressure } from "./session/backpressure.js";
import { SessionClient } from "./session/session-client.js";

export interface ProtocolWorkerData {
  readonly address: Address;
  readonly typeCheck: TypeCheck;
  readonly version: string;
  readonly language: LanguageSetup;
  readonly session: MessagePort;
  /** Takes the answers to what cells ask. */
  readonly input: MessagePort;
  /** Told once: that front ends can connect, or why they cannot. */
  readonly listening: MessagePort;
  readonly shared: SharedArrayBuffer;
}

/** What {@link ProtocolWorkerData.listening} is told. */
export type Listening = { readonly failure?: string };

const data = workerData as ProtocolWorkerData;
const sender: Sender = { session: randomUUID(), username: "kommunelab", newId: randomUUID, now: () => new Date() };

/** Milliseconds that the front end has to ask its first before the compiler loads, which keeps this thread busy. */
const BEFORE_WARM_UP = 50;

// TypeScript starts by itself while this thread goes on.
const language = new LanguageQueue(new Language(data.language));
const session = new SessionClient(data.session, {
  tell: (event) => kernel.onEvent(event),
  whenRoom: (callback) => transport.whenRoom(callback),
  pressure: new Backpressure(data.shared),
});
const transport = open();
const kernel = new Kernel({
  session,
  language,
  send: (message) => transport.send(message),
  sender,
  info: kernelInfo({ version: data.version, node: process.version }),
  typeCheck: data.typeCheck,
  answer: (answer) => data.input.postMessage(answer),
  // The status that follows the reply is sent first.
  exit: () => void setImmediate(() => transport.end(() => void session.exit())),
});
kernel.start();
// A line socket tells itself when the front end is gone.
if (data.address.transport === "zeromq") whenParentEnds(() => void session.exit());

function open(): Transport {
  const tell = (listening: Listening) => data.listening.postMessage(listening);
  try {
    return openTransport(data.address, sender, {
      listening: () => {
        tell({});
        setTimeout(() => language.warmUp(), BEFORE_WARM_UP);
      },
      failed: (failure) => tell({ failure }),
      message: (message) => void kernel.receive(message),
      closed: () => void session.exit(),
    });
  } catch (error) {
    tell({ failure: (error as Error).message });
    return process.exit();
  }
}
