import type { KernelDeath } from "./connection.js";

/** A request was not answered, because its kernel ended. */
export class KernelDiedError extends Error {
  override readonly name = "KernelDiedError";

  constructor(
    /** How it ended; null when it was ended on purpose, by a restart or by closing the notebook. */
    readonly death: KernelDeath | null,
  ) {
    super(death ? `the kernel ended (exit code ${death.code}, signal ${death.signal})` : "the kernel was stopped");
  }
}
