import { setTimeout as sleep } from "node:timers/promises";
import type { Figure } from "./figures.js";
import { treeMemory } from "./process-memory.js";
import type { RunningKernel } from "./running-kernel.js";

/**
 * A kernel that is asked for a result as soon as it listens, and its memory when it has then rested.
 *
 * @param rest seconds
 */
export async function measureStart(kernel: RunningKernel, rest: number): Promise<Partial<Record<Figure, number>>> {
  await kernel.within(kernel.client.subscribed);
  const exchange = kernel.client.execute(kernel.kind.cells.trivial(1));
  await kernel.within(exchange.over);
  const { result } = exchange;
  if (result?.text !== "2") throw new Error(`1 + 1 gave ${result?.text}`);
  await kernel.within(sleep(rest * 1_000), rest * 1_000 + 10_000);
  return { firstResult: result.at - kernel.started, ...treeMemory(kernel.pid) };
}
