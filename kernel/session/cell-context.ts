import { AsyncLocalStorage } from "node:async_hooks";

/** A cell as it runs once. */
export interface CellRun {
  /** Unique in this kernel; names the script that V8 sees. */
  readonly id: number;
  /** What people call it, as in `cell 3`. */
  readonly label: string;
}

/** The cell that the running code came from, also in its timers, promises and event handlers. */
export const cellContext = new AsyncLocalStorage<CellRun>();
