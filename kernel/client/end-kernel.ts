import type { KernelChannels } from "./kernel-channels.js";
import type { KernelExit } from "./kernel-exit.js";
import type { KernelProcess } from "./start-kernel.js";

/** Milliseconds that a kernel that was asked to end may take before it is killed. */
const GRACE_MS = 1_000;

/** Asks a kernel to end, and waits until it has. */
export async function endKernel(kernel: KernelProcess, channels: KernelChannels): Promise<KernelExit> {
  // One that is gone already need not answer.
  channels.request("control", "shutdown_request", { restart: false }).catch(() => {});
  const timer = setTimeout(() => kernel.kill(), GRACE_MS);
  const exit = await kernel.ended;
  clearTimeout(timer);
  kernel.stream.destroy();
  return exit;
}
