import type { KernelExit } from "./kernel-exit.js";

/** A kernel process that could not be talked to. */
export class KernelStartError extends Error {
  override readonly name = "KernelStartError";

  constructor(
    message: string,
    /** How it ended; null when it is there and does not answer. */
    readonly exit: KernelExit | null,
  ) {
    super(message);
  }
}
