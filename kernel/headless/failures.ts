import type { KernelExit } from "../client/kernel-exit.js";
import { kernelExitText } from "../client/kernel-exit-text.js";
import type { ErrorOutput } from "./notebook.js";

/** A cell that took longer than it may. */
export function timedOut(milliseconds: number, killed: boolean): ErrorOutput {
  const stopped = killed ? "It did not let itself be interrupted, so the kernel was ended." : "It was interrupted.";
  return failure("TimeoutError", `The cell took longer than ${milliseconds / 1_000} s. ${stopped}`);
}

/** A cell during which the kernel ended. */
export function kernelDied(exit: KernelExit): ErrorOutput {
  const text = failure("KernelDied", kernelExitText(exit));
  return exit.lastLines === "" ? text : { ...text, traceback: [...text.traceback, exit.lastLines] };
}

function failure(ename: string, evalue: string): ErrorOutput {
  return { output_type: "error", ename, evalue, traceback: [`${ename}: ${evalue}`] };
}
