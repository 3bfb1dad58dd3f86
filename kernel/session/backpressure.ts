/**
 * Holds back the thread that runs cells when it shows more than the front end takes: otherwise a loop that prints
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

  /**
   * Counts what goes out, and waits while there is too much of it; V8 can terminate the code meanwhile.
   *
   * @param characters of its text; what carries it is added
   */
  add(characters: number): void {
    Atomics.add(this.#waiting, 0, characters + MESSAGE);
    for (let waiting = this.#load(); waiting > LIMIT; waiting = this.#load())
      Atomics.wait(this.#waiting, 0, waiting, PATIENCE);
  }

  /** Counts what is out. */
  remove(characters: number): void {
    Atomics.sub(this.#waiting, 0, characters + MESSAGE);
    Atomics.notify(this.#waiting, 0);
  }

  #load(): number {
    return Atomics.load(this.#waiting, 0);
  }
}

/** Characters that may be on their way. */
const LIMIT = 2_000_000;
/** What a message takes beside its text, in characters. */
const MESSAGE = 100;
/** Milliseconds after which a waiting thread looks up, so that it can be interrupted. */
const PATIENCE = 20;
