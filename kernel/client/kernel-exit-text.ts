import type { KernelExit } from "./kernel-exit.js";

/** Tells in English how a kernel ended, and what to do about it. */
export function kernelExitText({ code, signal, outOfMemory }: KernelExit): string {
  const how = signal === null ? `exit code ${code}` : `signal ${signal}`;
  if (outOfMemory)
    return `The kernel ran out of memory and ended (${how}). Hold less at once, or raise the limit: NODE_OPTIONS=--max-old-space-size=8192 lets it use 8 GB.`;
  if (signal === "SIGKILL")
    return `The kernel was killed (${how}): by someone, or by the system when memory ran short.`;
  return `The kernel ended (${how}).`;
}
