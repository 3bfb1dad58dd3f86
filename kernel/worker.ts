/** The protocol thread: talks with the front end while the main thread runs cells, and interrupts it. */
import { randomUUID } from "node:crypto";
import { type MessagePort, workerData } from "node:worker_threads";
import { languageClient } from "./language/language-client.js";
import { Kernel } from "./protocol/kernel.js";
import { kernelInfo } from "./protocol/kernel-info.js";
import { listenForLines } from "./protocol/line-socket.js";
import type { TypeCheck } from "./protocol/messages.js";
import { Backpressure } from "./session/backpressure.js";
import { SessionClient } from "./session/session-client.js";

export interface ProtocolWorkerData {
  readonly socket: string;
  readonly typeCheck: TypeCheck;
  readonly version: string;
  readonly session: MessagePort;
  readonly language: MessagePort;
  /** Told once that the front end can connect. */
  readonly listening: MessagePort;
  readonly shared: SharedArrayBuffer;
}

const data = workerData as ProtocolWorkerData;

const pressure = new Backpressure(data.shared);
const session = new SessionClient(data.session, (event) => {
  kernel.onEvent(event);
  if (event.type === "stream") socket.whenRoom(() => pressure.remove(event.text));
});
const socket = listenForLines(data.socket, {
  listening: () => data.listening.postMessage("listening"),
  message: (message) => void kernel.receive(message),
  closed: () => void session.exit(),
});
const kernel = new Kernel({
  session,
  language: languageClient(data.language),
  send: (message) => socket.send(message),
  sender: { session: randomUUID(), username: "kommunelab", newId: randomUUID, now: () => new Date() },
  info: kernelInfo({ version: data.version, node: process.version }),
  typeCheck: data.typeCheck,
  // The status that follows the reply is sent first.
  exit: () => void setImmediate(() => socket.end(() => void session.exit())),
});
kernel.start();
