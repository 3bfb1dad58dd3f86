import type { KernelDeath } from "./connection.js";
import type { Texts } from "./texts.js";

/** Tells in one sentence how a kernel ended, as in «Kommunelab-kjernen stoppet (signal SIGKILL).» */
export function deathMessage({ code, signal }: KernelDeath, texts: Texts): string {
  return texts.ended(signal === null ? texts.exitCode(code ?? 0) : texts.signal(signal));
}
