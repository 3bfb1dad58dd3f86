import { setTimeout as sleep } from "node:timers/promises";
import type { EndlessKind } from "./cells.js";
import type { Exchange } from "./client.js";
import type { Release } from "./figures.js";
import type { RunningKernel } from "./running-kernel.js";

/** A cell that is sent is in its loop after this, with every kernel. */
const UNDER_WAY_MS = 500;
/** A kernel that has not released a cell by then is stuck. */
const PATIENCE_MS = 2_000;

/** Interrupts a cell that never ends, and looks whether the kernel goes on with what it had. */
export async function measureInterrupt(kernel: RunningKernel, kind: EndlessKind): Promise<Release> {
  const { cells } = kernel.kind;
  await kernel.within(kernel.client.execute(cells.setKept).over);
  const endless = kernel.client.execute(cells.endless[kind]);
  await kernel.within(sleep(UNDER_WAY_MS));
  const interrupted = performance.now();
  kernel.interrupt();
  const replied = await answered(kernel, endless);
  if (replied === undefined) return { end: kernel.isAlive ? "stuck" : "died" };
  const after = replied - interrupted;
  const look = kernel.client.execute(cells.kept);
  if ((await answered(kernel, look)) === undefined) return { end: kernel.isAlive ? "stuck" : "died", after };
  return { end: /^4[12]$/.test(look.result?.text ?? "") ? "kept" : "lost", after };
}

/** When the kernel had replied and was idle; undefined when it was not in time. */
async function answered(kernel: RunningKernel, exchange: Exchange): Promise<number | undefined> {
  try {
    await kernel.within(exchange.over, PATIENCE_MS);
    return await exchange.replied;
  } catch {
    return undefined;
  }
}
