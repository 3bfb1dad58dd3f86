import type { Message } from "./messages.js";

export interface TransportEvents {
  /** Front ends can connect now. */
  readonly listening: () => void;
  /** The kernel cannot be reached, and why. */
  readonly failed: (reason: string) => void;
  readonly message: (message: Message) => void;
  /** The front end is gone, or never came. */
  readonly closed: () => void;
}

/** Carries messages between the kernel and its front ends. */
export interface Transport {
  /** An answer goes to the front end whose request it has as parent; what is published goes to all. */
  send(message: Message): void;
  /** Calls back when the front ends have read so much that more can be sent; at once when they keep up. */
  whenRoom(callback: () => void): void;
  /** Calls back when all that was sent is on its way; nothing can be sent after. */
  end(sent: () => void): void;
}

/** Where a kernel listens. */
export type Address =
  | { readonly transport: "lines"; readonly path: string }
  | { readonly transport: "zeromq"; readonly connection: ConnectionInfo };

/** What a Jupyter connection file says. */
export interface ConnectionInfo {
  readonly transport: "tcp" | "ipc";
  /** An address of this machine; for `ipc`, the beginning of the sockets' paths. */
  readonly ip: string;
  readonly ports: Readonly<Record<SocketName, number>>;
  /** Signs the messages; empty when they are not signed. */
  readonly key: string;
}

export type SocketName = "shell" | "control" | "stdin" | "iopub" | "hb";
