import type { SessionEvent } from "./events.js";

/**
 * Ends the code that runs now on this thread: asks the other thread to have V8 do so, and waits for it. Used where code of an
 * interrupted cell goes on because something that it waited for came, as a file that it reads.
 *
 * @param isImporting whether a module is being loaded: one that was left halfway could never be imported again
 */
export function endStrays(emit: (event: SessionEvent) => void, isImporting: () => boolean): () => void {
  return () => {
    if (isImporting()) return;
    emit({ type: "stray" });
    for (;;) Atomics.wait(nothing, 0, 0, LOOK_UP);
  };
}

const nothing = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
/** Milliseconds until V8 can end the code that waits. */
const LOOK_UP = 5;
