import type { RunKernel } from "./run-kernel.js";

/** Milliseconds that a cell may take to stop when it is interrupted. */
const GRACE_MS = 5_000;

/** Interrupts the cell that runs when its time is over or the run has to stop; ends the kernel when that does not help. */
export class CellLimit {
  /** Whether the cell took longer than it may. */
  isOver = false;
  readonly #kernel: RunKernel;
  readonly #signal: AbortSignal;
  readonly #timer: NodeJS.Timeout | undefined;
  #grace: NodeJS.Timeout | undefined;

  constructor(kernel: RunKernel, timeout: number | undefined, signal: AbortSignal) {
    this.#kernel = kernel;
    this.#signal = signal;
    signal.addEventListener("abort", this.#stop);
    if (timeout !== undefined) this.#timer = setTimeout(() => this.#end(), timeout);
  }

  lift(): void {
    this.#signal.removeEventListener("abort", this.#stop);
    clearTimeout(this.#timer);
    clearTimeout(this.#grace);
  }

  #end(): void {
    this.isOver = true;
    this.#stop();
  }

  readonly #stop = () => {
    this.#grace ??= setTimeout(() => this.#kernel.kill(), GRACE_MS);
    this.#kernel.channels.request("control", "interrupt_request", {}).catch(() => {});
  };
}
