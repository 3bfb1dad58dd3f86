import type { XPublisher } from "zeromq";
import type { Frame } from "./zeromq-frames.js";

/**
 * Sends to all subscribers, in order. ZeroMQ drops what a subscriber is too slow for; here it is kept and tried again, and
 * whoever makes output is told to wait. A subscriber that has taken nothing for a long time no longer holds up the others.
 */
export class Broadcast {
  readonly #socket: XPublisher;
  readonly #patience: number;
  readonly #queue: Frame[][] = [];
  readonly #waiting: (() => void)[] = [];
  #sending: Promise<void> | undefined;
  /** When a subscriber was found to take nothing any more; undefined while all do. */
  #leftOutSince: number | undefined;

  /** @param patience milliseconds without a message taken after which a subscriber counts as gone */
  constructor(socket: XPublisher, patience = 30_000) {
    this.#socket = socket;
    this.#patience = patience;
    socket.noDrop = true;
  }

  send(frames: Frame[]): void {
    this.#queue.push(frames);
    this.#sending ??= this.#sendAll();
  }

  /** Calls back when little waits to be sent. */
  whenRoom(callback: () => void): void {
    if (this.#queue.length < ROOM) callback();
    else this.#waiting.push(callback);
  }

  /** Settles when all that was given has been sent. */
  async sent(): Promise<void> {
    await this.#sending;
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#queue[0]; next; next = this.#queue[0]) {
      await this.#sendOne(next);
      this.#queue.shift();
      if (this.#queue.length < ROOM) for (const callback of this.#waiting.splice(0)) callback();
    }
    this.#sending = undefined;
  }

  async #sendOne(frames: Frame[]): Promise<void> {
    if (this.#leftOutSince !== undefined) return this.#sendWithoutTheSlow(frames, this.#leftOutSince);
    const since = Date.now();
    while (!(await this.#taken(frames))) {
      if (this.#socket.closed) return;
      if (Date.now() - since > this.#patience) return this.#leaveOut(frames);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  /** Whether there was room for the message with every subscriber; if not, none has got it. */
  async #taken(frames: Frame[]): Promise<boolean> {
    try {
      await this.#socket.send(frames);
      return true;
    } catch {
      return false;
    }
  }

  /** Looks from time to time whether the slow one has come back. */
  async #sendWithoutTheSlow(frames: Frame[], since: number): Promise<void> {
    if (Date.now() - since < this.#patience) return void (await this.#taken(frames));
    this.#leftOutSince = undefined;
    this.#socket.noDrop = true;
    if (!(await this.#taken(frames))) await this.#leaveOut(frames);
  }

  async #leaveOut(frames: Frame[]): Promise<void> {
    this.#leftOutSince = Date.now();
    this.#socket.noDrop = false;
    await this.#taken(frames);
  }
}

/** Messages that may wait here before more output is held back. */
const ROOM = 50;
/** Milliseconds before a message is tried again. */
const PAUSE = 5;
