import { readSync } from "node:fs";
import { Socket } from "node:net";
import { CrashDump } from "./crash-dump.js";
import type { NativeEnds } from "./native-output.js";

export type StreamName = "stdout" | "stderr";

export interface NativeReaderEvents {
  /** Called before what was read is told: what the session told before that comes first. */
  readonly before: () => void;
  readonly text: (name: StreamName, text: string) => void;
  /** Calls back when more can be told; at once when the front end keeps up. */
  readonly whenRoom: (callback: () => void) => void;
}

/** Reads the pipes of {@link NativeOutput} in another thread than the one whose output it is. */
export class NativeReader {
  readonly #pipes: readonly Pipe[];

  constructor({ stdout, stderr }: NativeEnds, events: NativeReaderEvents) {
    this.#pipes = [new Pipe("stdout", stdout, events), new Pipe("stderr", stderr, events)];
  }

  /** Tells all that was written until now. */
  drain(): void {
    for (const pipe of this.#pipes) pipe.drain();
  }

  /**
   * Calls back when all is told that was written until now. Cells seldom write past Node, and to read an empty pipe takes a
   * good part of a small cell's time: so it is left to the event loop to find one that is not, between two immediates.
   */
  afterWritten(callback: () => void): void {
    setImmediate(() => {
      setImmediate(() => {
        for (const pipe of this.#pipes) if (pipe.isFilled) pipe.drain();
        callback();
      });
    });
  }
}

class Pipe {
  readonly #name: StreamName;
  readonly #end: number;
  readonly #events: NativeReaderEvents;
  readonly #decoder = new TextDecoder();
  readonly #dump = new CrashDump();
  readonly #socket: Socket;
  #waits = false;
  /** Whether the event loop has found something here since the pipe was last empty. */
  isFilled = false;

  constructor(name: StreamName, end: number, events: NativeReaderEvents) {
    this.#name = name;
    this.#end = end;
    this.#events = events;
    this.#socket = new Socket({ fd: end, readable: true, writable: false });
    this.#socket.on("readable", () => this.#read());
    this.#socket.on("error", () => {});
    this.#socket.unref();
  }

  #read(): void {
    this.isFilled = true;
    if (this.#waits) return;
    this.#events.before();
    const chunk = this.#socket.read();
    if (chunk === null) return;
    this.#tell(chunk);
    this.#waits = true;
    this.#events.whenRoom(() => {
      this.#waits = false;
      this.#read();
    });
  }

  drain(): void {
    // What the socket has read already was written first.
    for (let chunk = this.#socket.read(); chunk !== null; chunk = this.#socket.read()) this.#tell(chunk);
    for (let chunk = 0; chunk < CHUNKS; chunk++) {
      const length = read(this.#end);
      this.#tell(buffer.subarray(0, length));
      if (length < buffer.length) break;
    }
    this.isFilled = false;
  }

  #tell(bytes: Uint8Array): void {
    const written = bytes.length === 0 ? "" : this.#decoder.decode(bytes, { stream: true });
    const text = this.#dump.without(written);
    if (text !== "") this.#events.text(this.#name, text);
  }
}

/** Bytes that were waiting; none when there are none. */
function read(end: number): number {
  try {
    return readSync(end, buffer);
  } catch {
    return 0;
  }
}

const buffer = Buffer.alloc(65_536);
/** What a pipe holds of what was written before is far less; who goes on writing is not waited for. */
const CHUNKS = 32;
