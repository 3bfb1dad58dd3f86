/**
 * Holds back the thread that runs cells when it writes faster than the front end reads: otherwise a loop that prints
 * would fill the memory with what has not been sent. Both threads have one over the same shared memory.
 */
export class Backpressure {
  readonly #waiting: Int32Array;

  constructor(shared: SharedArrayBuffer) {
    this.#waiting = new Int32Array(shared);
  }

  /** Memory that both sides share. */
  static share(): SharedArrayBuffer {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  }

  /** Counts text that goes out, and waits while there is too much of it; V8 can terminate the code meanwhile. */
  add(text: string): void {
    Atomics.add(this.#waiting, 0, weight(text));
    for (let waiting = this.#load(); waiting > LIMIT; waiting = this.#load())
      Atomics.wait(this.#waiting, 0, waiting, PATIENCE);
  }

  /** Counts text that is out. */
  remove(text: string): void {
    Atomics.sub(this.#waiting, 0, weight(text));
    Atomics.notify(this.#waiting, 0);
  }

  #load(): number {
    return Atomics.load(this.#waiting, 0);
  }
}

/** Characters that may be on their way. */
const LIMIT = 8_000_000;
/** Milliseconds after which a waiting thread looks up, so that it can be interrupted. */
const PATIENCE = 20;

/** Characters, and what a message takes beside its text. */
function weight(text: string): number {
  return text.length + 100;
}
