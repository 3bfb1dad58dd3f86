/**
 * Keeps a mistake in a cell from ending the kernel: errors that no cell waits for are shown, and `process.exit` is
 * refused.
 *
 * @param show gets what was thrown in a timer, an event handler, or a promise that nobody handled
 */
export function installGuards(show: (thrown: unknown, promise?: Promise<unknown>) => void): void {
  process.on("uncaughtException", (thrown) => show(thrown));
  process.on("unhandledRejection", show);
  process.exit = refuseExit;
  process.abort = refuseExit as () => never;
}

function refuseExit(): never {
  throw new Error(
    "process.exit() would end the notebook's kernel with all its variables. Throw an error to stop the cell, or restart the kernel.",
  );
}
