/** Gets what code writes to a standard stream. */
export type StreamSink = (name: "stdout" | "stderr", text: string) => void;

/**
 * Sends everything written to `process.stdout` and `process.stderr` (so `console` too) to `sink`, at once and in order,
 * even while a loop never returns to the event loop.
 */
export function captureStreams(sink: StreamSink): void {
  const later = inNextTick();
  for (const name of ["stdout", "stderr"] as const) {
    const decoder = new TextDecoder();
    const text = (chunk: string | Uint8Array, encoding: BufferEncoding | undefined) => {
      if (typeof chunk !== "string") return decoder.decode(chunk, { stream: true });
      return encoding === "hex" || encoding === "base64" ? Buffer.from(chunk, encoding).toString() : chunk;
    };
    const write: typeof process.stdout.write = (
      chunk: string | Uint8Array,
      encoding?: BufferEncoding | ((error?: Error | null) => void),
      callback?: (error?: Error | null) => void,
    ) => {
      const done = typeof encoding === "function" ? encoding : callback;
      sink(name, text(chunk, typeof encoding === "string" ? encoding : undefined));
      if (done) later(done);
      return true;
    };
    process[name].write = write;
    process[name].end = ((chunk?: unknown, encoding?: unknown, callback?: unknown) => {
      // Nothing ends with a cell's last words; who waits for the end is told of it all the same.
      if (typeof chunk === "string" || chunk instanceof Uint8Array)
        write(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : undefined);
      const done = [chunk, encoding, callback].find((value) => typeof value === "function") as Callback | undefined;
      process.nextTick(() => {
        // Which of the two is waited for depends on what the process's stream first was.
        process[name].emit("finish");
        process[name].emit("close");
        done?.();
      });
      return process[name];
    }) as typeof process.stdout.end;
  }
}

type Callback = (error?: Error | null) => void;

/**
 * Calls back in the next tick, in order. A loop that prints has none for long, and `console` asks for its own callback with
 * every line: callbacks that are the same and follow each other are counted, not kept.
 */
function inNextTick(): (callback: Callback) => void {
  let last: { readonly callback: Callback; times: number } | undefined;
  return (callback) => {
    if (last?.callback === callback) {
      last.times += 1;
      return;
    }
    const group = { callback, times: 1 };
    last = group;
    process.nextTick(() => {
      if (last === group) last = undefined;
      for (let time = 0; time < group.times; time++) callback(null);
    });
  };
}
