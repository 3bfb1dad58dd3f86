/** How a kernel process ended. */
export interface KernelExit {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  /** Signal as in `SIGKILL`; null when it exited by itself. */
  readonly signal: string | null;
  /** Whether it ended since its heap was full. */
  readonly outOfMemory: boolean;
  /** Megabytes that its values filled when it ran out of memory. */
  readonly heapUsed?: number;
  /** The last lines that the process wrote outside of any cell. */
  readonly lastLines: string;
}
