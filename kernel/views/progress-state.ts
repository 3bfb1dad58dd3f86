import type { Locale } from "../mime.js";

/** How far a long piece of work has come. */
export interface ProgressState {
  /** What is done; null when nobody said. */
  readonly label: string | null;
  /** Steps taken. */
  readonly count: number;
  /** Steps in all; null when nobody knows. */
  readonly total: number | null;
  /** Seconds since it began. */
  readonly elapsed: number;
  /** Whether it goes on, came to its end, or was left before it. */
  readonly phase: "running" | "done" | "stopped";
  readonly locale: Locale;
}
