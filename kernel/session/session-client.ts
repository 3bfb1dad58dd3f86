import { Session } from "node:inspector";
import type { MessagePort } from "node:worker_threads";
import type { Outcome, RunCommand, SessionCommand, SessionEvent } from "./events.js";

/** The session on the main thread, as another thread uses it. */
export class SessionClient {
  readonly #post: (command: SessionCommand) => void;
  readonly #running = new Map<number, (outcome: Outcome) => void>();
  readonly #attempts = new Map<number, () => void>();
  #lastAttempt = 0;

  /** @param tell gets every event after this object has acted on it */
  constructor(port: MessagePort, tell: (event: SessionEvent) => void) {
    this.#post = (command) => port.postMessage(command);
    port.on("message", (event: SessionEvent) => {
      tell(event);
      this.#take(event);
    });
  }

  run(command: RunCommand): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#running.set(command.id, resolve);
      this.#post(command);
    });
  }

  /**
   * Releases the cell that runs. A main thread that waits answers by itself; one that is busy is terminated, which ends
   * the code that runs and nothing else.
   */
  async interrupt(): Promise<void> {
    if (await this.#ask(GRACE)) return;
    const terminated = this.#terminate();
    // V8 may end the very callback that takes our question, so it is asked until it is answered after the end.
    for (let ended = false, answered = false; !(ended && answered); ) {
      answered = await this.#ask(GRACE);
      ended = await Promise.race([terminated.then(() => true), sleep(answered ? 1 : 0)]);
      if (ended) answered = await this.#ask(GRACE);
    }
  }

  /** Ends the process, also when the main thread is busy. */
  async exit(): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt++) {
      this.#post({ type: "exit", code: 0 });
      await sleep(200);
      await Promise.race([this.#terminate(), sleep(200)]);
    }
    process.kill(process.pid, "SIGKILL");
  }

  /** Whether the main thread answers within `patience` milliseconds that it has nothing left to interrupt. */
  #ask(patience: number): Promise<boolean> {
    const attempt = ++this.#lastAttempt;
    return new Promise((resolve) => {
      const answered = (answer: boolean) => {
        clearTimeout(timer);
        this.#attempts.delete(attempt);
        resolve(answer);
      };
      const timer = setTimeout(() => answered(false), patience);
      this.#attempts.set(attempt, () => answered(true));
      this.#post({ type: "interrupt", attempt });
    });
  }

  /** Ends the code that runs on the main thread; settles when V8 has done so. */
  async #terminate(): Promise<void> {
    const inspector = new Session();
    inspector.connectToMainThread();
    await new Promise<void>((resolve) => inspector.post("Runtime.terminateExecution", () => resolve()));
    // A process does not exit while it is being inspected.
    inspector.disconnect();
  }

  #take(event: SessionEvent): void {
    if (event.type === "interrupted") this.#attempts.get(event.attempt)?.();
    if (event.type !== "done") return;
    this.#running.get(event.cell)?.(event.outcome);
    this.#running.delete(event.cell);
  }
}

/** Milliseconds in which a main thread that is not busy answers. */
const GRACE = 15;

function sleep(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false));
}
