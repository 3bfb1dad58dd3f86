import type { KernelConnection } from "../client/kernel-connection.js";
import type { KernelExit } from "../client/kernel-exit.js";

/** The kernel that a notebook runs in. */
export interface RunKernel {
  readonly connection: KernelConnection;
  readonly ended: Promise<KernelExit>;
  kill(): void;
}
