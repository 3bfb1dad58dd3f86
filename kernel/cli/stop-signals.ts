import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What asks this process to stop while it has work to end well. */
export interface StopSignals {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** The exit code that says which signal came; undefined when none did. */
  readonly code: number | undefined;
  /** Calls back at every signal after the first, when ending well takes too long. */
  onSecond(callback: () => void): void;
  /** From now on a signal ends the process. */
  forget(): void;
}

export function stopSignals(): StopSignals {
  const controller = new AbortController();
  const impatient: (() => void)[] = [];
  let code: number | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) for (const callback of impatient) callback();
    code ??= 128 + constants.signals[name];
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    get code() {
      return code;
    },
    onSecond: (callback) => void impatient.push(callback),
    forget: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
