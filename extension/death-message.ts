import type { KernelDeath } from "./connection.js";
import type { Texts } from "./texts.js";

/** Tells how a kernel ended, as in «Kommunelab-kjernen stoppet (signal SIGTERM: noen ba den slutte).» */
export function deathMessage({ code, signal, outOfMemory }: KernelDeath, texts: Texts): string {
  const how = signal === null ? texts.exitCode(code ?? 0) : texts.signal(signal);
  return outOfMemory ? texts.outOfMemory(how) : texts.ended(how);
}

/** What follows from it, and what can be done: one text a line. */
export function deathAdvice({ outOfMemory, heapUsed }: KernelDeath, texts: Texts): string[] {
  return outOfMemory ? [texts.needsMemory(heapUsed), texts.namesAreGone] : [texts.namesAreGone];
}
