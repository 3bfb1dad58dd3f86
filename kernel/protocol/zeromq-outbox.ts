import type { Router } from "zeromq";
import type { Frame } from "./zeromq-frames.js";

/** Sends over a socket, which takes one message at a time. Nothing is lost: what waits is kept in order. */
export class Outbox {
  readonly #socket: Pick<Router, "send">;
  #sending: Promise<void> = Promise.resolve();

  constructor(socket: Pick<Router, "send">) {
    this.#socket = socket;
  }

  send(frames: Frame[]): void {
    // A front end that is gone cannot be told so.
    this.#sending = this.#sending.then(() => this.#socket.send(frames)).catch(() => {});
  }

  /** Settles when all that was given has been sent. */
  sent(): Promise<void> {
    return this.#sending;
  }
}
