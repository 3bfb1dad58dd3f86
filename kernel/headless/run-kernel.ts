import type { KernelChannels } from "../client/kernel-channels.js";
import type { KernelExit } from "../client/kernel-exit.js";

/** The kernel that a notebook runs in. */
export interface RunKernel {
  readonly channels: KernelChannels;
  readonly ended: Promise<KernelExit>;
  kill(): void;
}
