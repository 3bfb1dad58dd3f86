import type { ErrorContent } from "./messages.js";

/** What a front end is told of a fault of the kernel's own. */
export function kernelError(fault: unknown): ErrorContent {
  return {
    ename: "KernelError",
    evalue: String(fault),
    traceback: String((fault as Error | undefined)?.stack ?? fault).split("\n"),
  };
}
