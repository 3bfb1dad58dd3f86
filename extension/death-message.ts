import type { KernelDeath } from "./connection.js";
import type { Texts } from "./texts.js";

/** Tells how a kernel ended and what can be done, as in «Kommunelab-kjernen stoppet (signal SIGTERM: bedt om å slutte).» */
export function deathMessage({ code, signal, outOfMemory, heapUsed }: KernelDeath, texts: Texts): string {
  const how = signal === null ? texts.exitCode(code ?? 0) : texts.signal(signal);
  return outOfMemory ? texts.outOfMemory(how, heapUsed) : texts.ended(how);
}
