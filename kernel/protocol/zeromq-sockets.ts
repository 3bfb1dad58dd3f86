import { unlinkSync } from "node:fs";
import type { Reply, Router, XPublisher } from "zeromq";
import type { ConnectionInfo, SocketName } from "./transport.js";
import type { ZeroMq } from "./zeromq-library.js";

/** The five sockets of a Jupyter kernel. */
export interface Sockets {
  readonly shell: Router;
  readonly control: Router;
  readonly stdin: Router;
  readonly iopub: XPublisher;
  readonly hb: Reply;
}

export function createSockets(zmq: ZeroMq, { ip }: ConnectionInfo): Sockets {
  const options = { linger: LINGER, ipv6: ip.includes(":") };
  const router = () => new zmq.Router({ ...options, sendHighWaterMark: 0 });
  const iopub = new zmq.XPublisher({ ...options, sendHighWaterMark: WAITING });
  // A front end that subscribes as another one did is told of it too.
  iopub.verbosity = "allSubs";
  return { shell: router(), control: router(), stdin: router(), iopub, hb: new zmq.Reply(options) };
}

/** @throws Error that names the address that cannot be listened on */
export async function bindSockets(zmq: ZeroMq, sockets: Sockets, connection: ConnectionInfo): Promise<void> {
  if (connection.transport === "ipc" && !zmq.capability.ipc)
    throw new Error(`ZeroMQ has no "ipc" transport on ${process.platform}: use "tcp"`);
  for (const name of Object.keys(sockets) as SocketName[]) {
    const address = addressOf(connection, name);
    await sockets[name].bind(address).catch((error: Error) => {
      throw new Error(`cannot listen on ${address} (${name}): ${error.message}`);
    });
  }
}

/** Closes the sockets; ZeroMQ goes on sending for a while what it was given. */
export function closeSockets(sockets: Sockets, connection: ConnectionInfo): void {
  for (const name of Object.keys(sockets) as SocketName[]) {
    sockets[name].close();
    if (connection.transport === "ipc") removeFile(pathOf(connection, name));
  }
}

function addressOf(connection: ConnectionInfo, name: SocketName): string {
  if (connection.transport === "ipc") return `ipc://${pathOf(connection, name)}`;
  const host = connection.ip === "localhost" ? "127.0.0.1" : connection.ip;
  return `tcp://${host.includes(":") ? `[${host}]` : host}:${connection.ports[name]}`;
}

function pathOf({ ip, ports }: ConnectionInfo, name: SocketName): string {
  return `${ip}-${ports[name]}`;
}

function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is gone already.
  }
}

/** Milliseconds that ZeroMQ may take to send the last messages when the kernel ends. */
const LINGER = 1_000;
/** Published messages that ZeroMQ keeps for a subscriber that is slow. */
const WAITING = 500;
