import childProcess from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import type { SessionEvent } from "./events.js";
import type { NativeEnds } from "./native-output.js";

/**
 * Keeps what others than Node write in order with what is printed: whenever something was written, the thread that reads it
 * is waited for.
 */
export function tellNativeWrites(emit: (event: SessionEvent) => void, ends: NativeEnds): void {
  const drained = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  emit({ type: "native", ends, drained: drained.buffer });
  let asked = 0;
  const waiting = (isWaiting: boolean) => void Atomics.store(drained, WAITS_FOR_CHILD, isWaiting ? 1 : 0);
  followNativeWrites(waiting, () => {
    asked += 1;
    emit({ type: "drain" });
    const limit = performance.now() + PATIENCE;
    for (
      let done = Atomics.load(drained, 0);
      done < asked && performance.now() < limit;
      done = Atomics.load(drained, 0)
    )
      Atomics.wait(drained, 0, done, LOOK_UP);
  });
}

/** Where it stands beside the count whether this thread waits for a child process to end. */
export const WAITS_FOR_CHILD = 1;
/** Milliseconds to wait for the other thread at most, and until V8 can end the code that waits. */
const PATIENCE = 1_000;
const LOOK_UP = 20;

/**
 * Calls `wrote` whenever something past Node may have written to the standard streams and code goes on that may print
 * next: when a child process has ended, and when a standard stream was written as a file.
 */
function followNativeWrites(waiting: (isWaiting: boolean) => void, wrote: () => void): void {
  for (const name of ["spawnSync", "execSync", "execFileSync"] as const) {
    const ended = () => {
      waiting(false);
      wrote();
    };
    wrap(childProcess, name, ended, () => waiting(true));
  }
  for (const name of ["spawn", "exec", "execFile", "fork"] as const)
    wrap(childProcess, name, (child) =>
      (child as childProcess.ChildProcess | undefined)?.prependListener("exit", wrote),
    );
  for (const name of ["writeSync", "writevSync", "writeFileSync", "appendFileSync"] as const)
    wrap(fs, name, (_, target) => {
      if (target === 1 || target === 2 || target === "/dev/stdout" || target === "/dev/stderr") wrote();
    });
  syncBuiltinESMExports();
}

/** Makes a function call `after` with its result and first argument when it has returned or thrown. */
function wrap(
  module: object,
  name: string,
  after: (result: unknown, first: unknown) => void,
  before: () => void = () => {},
): void {
  const original = Reflect.get(module, name) as (...values: unknown[]) => unknown;
  const wrapped = function (this: unknown, ...values: unknown[]): unknown {
    let result: unknown;
    before();
    try {
      result = original.apply(this, values);
      return result;
    } finally {
      after(result, values[0]);
    }
  };
  // Among them what `util.promisify` makes of the function.
  Object.defineProperties(wrapped, Object.getOwnPropertyDescriptors(original));
  Reflect.set(module, name, wrapped);
}
