import { Session } from "node:inspector";
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { Backpressure } from "./backpressure.js";
import { signalLastChild } from "./end-child.js";
import type { ErrorReport, Outcome, RunCommand, SessionCommand, SessionEvent } from "./events.js";
import { MemoryGuard } from "./memory-guard.js";
import { WAITS_FOR_CHILD } from "./native-order.js";
import type { NativeEnds } from "./native-output.js";
import { NativeReader, type StreamName } from "./native-reader.js";
import { OutputAllowance } from "./output-allowance.js";

export interface SessionListener {
  /** Gets what the session tells, before this client acts on it. */
  readonly tell: (event: SessionEvent) => void;
  /** Calls back when the front end takes more; at once when it keeps up. */
  readonly whenRoom: (callback: () => void) => void;
  readonly pressure: Backpressure;
}

type DoneEvent = Extract<SessionEvent, { type: "done" }>;

/** The session on the main thread, as another thread uses it. */
export class SessionClient {
  readonly #post: (command: SessionCommand) => void;
  readonly #running = new Map<number, (outcome: Outcome) => void>();
  readonly #attempts = new Map<number, () => void>();
  readonly #port: MessagePort;
  readonly #listener: SessionListener;
  #lastAttempt = 0;
  /** Set while an interrupt is under way, which is meant for one cell and must not reach the next. */
  #released: Promise<void> | undefined;
  #native: NativeReader | undefined;
  #drained: Int32Array | undefined;
  #memory: MemoryGuard | undefined;
  /** The cell that runs or ran last, and what others than Node may still write below it. */
  #cell: number | undefined;
  #allowance = new OutputAllowance();

  constructor(port: MessagePort, listener: SessionListener) {
    this.#port = port;
    this.#listener = listener;
    this.#post = (command) => port.postMessage(command);
    port.on("message", (event: SessionEvent) => this.#take(event));
  }

  run(command: RunCommand): Promise<Outcome> {
    return this.#released ? this.#released.then(() => this.#run(command)) : this.#run(command);
  }

  #run(command: RunCommand): Promise<Outcome> {
    this.#cell = command.id;
    this.#allowance = new OutputAllowance();
    this.#memory?.watch();
    return new Promise((resolve) => {
      this.#running.set(command.id, resolve);
      this.#post(command);
    });
  }

  /**
   * Releases the cell that runs. A main thread that waits answers by itself; one that is busy is terminated, which ends
   * the code that runs and nothing else.
   */
  async interrupt(report?: ErrorReport): Promise<void> {
    const released = this.#release(report);
    const all = Promise.all([released, this.#released]).then(() => {
      if (this.#released === all) this.#released = undefined;
    });
    this.#released = all;
    await released;
  }

  async #release(report: ErrorReport | undefined): Promise<void> {
    if (await this.#ask(report)) return;
    const terminated = this.#terminate();
    const kill = this.#endChild();
    // V8 may end the very callback that takes our question, so it is asked until it is answered after the end.
    for (let ended = false, answered = false; !(ended && answered); ) {
      answered = await this.#ask(report);
      ended = await Promise.race([terminated.then(() => true), sleep(answered ? 1 : 0)]);
      if (ended) answered = await this.#ask(report);
    }
    clearTimeout(kill);
  }

  /**
   * V8 ends no code that waits for a child process: the child gets what a terminal would send it, and then less kindly, at
   * the end of the timer, which must not reach the child of a later cell.
   */
  #endChild(): NodeJS.Timeout | undefined {
    const waits = () => this.#drained !== undefined && Atomics.load(this.#drained, WAITS_FOR_CHILD) === 1;
    if (!waits()) return undefined;
    signalLastChild("SIGINT");
    return setTimeout(() => waits() && signalLastChild("SIGKILL"), CHILD_PATIENCE);
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

  /**
   * Whether the main thread answers that it has nothing left to interrupt, as it does between two events, before it proves
   * busy with one. On a busy machine it may be slow to answer without being so; and what is ended then may be Node itself,
   * as it keeps the connections of `fetch`.
   */
  #ask(report: ErrorReport | undefined): Promise<boolean> {
    const attempt = ++this.#lastAttempt;
    const isBusy = busyAfter(GRACE);
    return new Promise((resolve) => {
      const answered = (answer: boolean) => {
        clearInterval(timer);
        this.#attempts.delete(attempt);
        resolve(answer);
      };
      const timer = setInterval(() => isBusy() && answered(false), LOOK);
      this.#attempts.set(attempt, () => answered(true));
      this.#post({ type: "interrupt", attempt, ...(report && { report }) });
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
    if (event.type === "native") {
      this.#native = this.#readNative(event.ends);
      this.#drained = new Int32Array(event.drained);
    } else if (event.type === "memory")
      this.#memory = new MemoryGuard(event.limits, (report) => void this.interrupt(report));
    else if (event.type === "drain") this.#drain();
    else if (event.type === "interrupted") this.#attempts.get(event.attempt)?.();
    else if (event.type === "done") this.#end(event);
    else {
      this.#listener.tell(event);
      if ("counted" in event) this.#countOut(event.counted ?? 0);
    }
  }

  #countOut(characters: number): void {
    this.#listener.whenRoom(() => this.#listener.pressure.remove(characters));
  }

  #readNative(ends: NativeEnds): NativeReader {
    return new NativeReader(ends, {
      before: () => {
        for (let next = receiveMessageOnPort(this.#port); next; next = receiveMessageOnPort(this.#port))
          this.#take(next.message);
      },
      text: (name, text) => this.#tellText(name, this.#allowance.take(text)),
      whenRoom: this.#listener.whenRoom,
    });
  }

  #drain(): void {
    this.#native?.drain();
    if (!this.#drained) return;
    Atomics.add(this.#drained, 0, 1);
    Atomics.notify(this.#drained, 0);
  }

  /** All output of a cell comes before its end. */
  #end(event: DoneEvent): void {
    this.#memory?.rest();
    const tell = () => {
      this.#tellText("stderr", this.#allowance.takeNotice());
      this.#listener.tell(event);
      this.#running.get(event.cell)?.(event.outcome);
      this.#running.delete(event.cell);
    };
    if (this.#native) this.#native.afterWritten(tell);
    else tell();
  }

  #tellText(name: StreamName, text: string): void {
    const cell = this.#cell === undefined ? {} : { cell: this.#cell };
    if (text !== "") this.#listener.tell({ type: "stream", ...cell, name, text });
  }
}

/** Milliseconds that a child process gets to end by itself. */
const CHILD_PATIENCE = 2_000;
/** Milliseconds of work in which a main thread that is not busy answers. */
const GRACE = 15;
/** Milliseconds after which one that does not work is taken to wait for something else. */
const BLOCKED = 100;
/** Milliseconds between two looks at whether it is busy. */
const LOOK = 5;

/** Tells whether this process has worked for so many milliseconds from now on, or enough time has gone in which it did not. */
function busyAfter(milliseconds: number): () => boolean {
  const [cpu, begun] = [process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / 1_000 >= milliseconds || performance.now() - begun >= BLOCKED;
  };
}

function sleep(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false));
}
