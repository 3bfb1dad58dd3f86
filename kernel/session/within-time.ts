import { Script } from "node:vm";

/** Thrown when code that belongs to a value takes too long. */
export class TooSlowError extends Error {
  override name = "TooSlowError";
}

/** A script with a time limit sees only globals. */
const CALL = "__kommunelabWithinTime";
const script = new Script(`${CALL}()`);
let current: () => void = () => {};
Object.defineProperty(globalThis, CALL, { value: () => current(), enumerable: false });

/**
 * Calls `work`, and ends it when it takes longer, also when it loops: V8 does so from another thread.
 *
 * @throws TooSlowError when it was ended; whatever `work` throws
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  let outcome: { readonly result: Result } | { readonly thrown: unknown } | undefined;
  const outer = current;
  current = () => {
    try {
      outcome = { result: work() };
    } catch (thrown) {
      outcome = { thrown };
    }
  };
  try {
    script.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if (isTimeout(error)) throw new TooSlowError(`It took longer than ${milliseconds / 1000} s and was ended`);
    throw error;
  } finally {
    current = outer;
  }
  if (outcome === undefined) throw new TooSlowError("It was ended");
  if ("thrown" in outcome) throw outcome.thrown;
  return outcome.result;
}

function isTimeout(error: unknown): boolean {
  return (error as NodeJS.ErrnoException)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
