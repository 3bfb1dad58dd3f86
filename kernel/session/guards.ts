import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/**
 * Keeps a mistake in a cell from ending the kernel: errors that no cell waits for are shown, and what would end the process
 * is refused.
 *
 * @param show gets what was thrown in a timer, an event handler, or a promise that nobody handled
 */
export function installGuards(show: (thrown: unknown, promise?: Promise<unknown>) => void): void {
  keep("uncaughtException", (thrown: unknown) => show(thrown));
  keep("unhandledRejection", show);
  for (const name of ["exit", "abort", "reallyExit", "execve", "disconnect"] as const) refuse(name);
  for (const name of ["close", "closeSync"] as const) keepOpen(name);
  syncBuiltinESMExports();
  const kill = process.kill.bind(process);
  process.kill = (pid, signal) => {
    if (signal !== 0 && (pid === process.pid || pid === 0 || pid === -process.pid)) throw refusal("process.kill()");
    return kill(pid, signal);
  };
}

/** Listens for an event of the process, also when a cell removes all listeners. */
function keep(event: string, listener: (thrown: unknown, promise?: Promise<unknown>) => void): void {
  const events: NodeJS.EventEmitter = process;
  const listen = () => {
    if (!events.listeners(event).includes(listener)) events.prependListener(event, listener);
  };
  listen();
  for (const name of ["removeAllListeners", "removeListener", "off"] as const) {
    const remove = events[name];
    events[name] = (...values: unknown[]) => {
      Reflect.apply(remove, events, values);
      listen();
      return events;
    };
  }
}

function refuse(name: "exit" | "abort" | "reallyExit" | "execve" | "disconnect"): void {
  if (!(name in process)) return;
  const value = () => {
    throw refusal(`process.${name}()`);
  };
  Object.defineProperty(process, name, { value, configurable: true, writable: true });
}

/** The standard streams are not closed by their numbers: a child process would begin with others in their place. */
function keepOpen(name: "close" | "closeSync"): void {
  const close = fs[name] as (descriptor: number, ...rest: unknown[]) => void;
  const value = (descriptor: number, ...rest: unknown[]) => {
    if (descriptor >= 0 && descriptor <= 2) throw refusal(`fs.${name}(${descriptor})`);
    return close(descriptor, ...rest);
  };
  Object.defineProperties(value, Object.getOwnPropertyDescriptors(close));
  Reflect.set(fs, name, value);
}

function refusal(call: string): Error {
  return new Error(
    `${call} would end the notebook's kernel with all its variables. Throw an error to stop the cell, or restart the kernel.`,
  );
}
