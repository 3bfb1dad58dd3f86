import { readFileSync } from "node:fs";

/**
 * Sends a signal to the child process that this process began last, and to those that it began: for when the main thread
 * waits for it and nothing else can end the waiting. Only where the system tells which processes are whose children: Linux.
 */
export function signalLastChild(signal: NodeJS.Signals): void {
  const last = childrenOf(process.pid).at(-1);
  if (last !== undefined) for (const pid of [...descendantsOf(last), last]) send(pid, signal);
}

function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [...descendantsOf(child), child]);
}

/** Children of a process's first thread, in the order in which they began. */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}
