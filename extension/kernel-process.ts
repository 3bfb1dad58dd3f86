import { KernelStartError } from "../kernel/client/kernel-start-error.js";
import { START_LIMIT_MS, startKernel } from "../kernel/client/start-kernel.js";
import type { Locale } from "../kernel/mime.js";
import { deathMessage } from "./death-message.js";
import type { NodeRuntime } from "./node-runtime.js";
import type { KernelPeer } from "./socket-connection.js";
import type { Texts } from "./texts.js";

export interface KernelLaunch {
  readonly node: NodeRuntime;
  /** The kernel's program: `dist/kernel/main.js`. */
  readonly program: string;
  /** The notebook's folder. */
  readonly cwd: string;
  /** Megabytes that the values of cells may fill; null for Node's own limit. */
  readonly maxMemory: number | null;
  /** Of the tables, until a cell sets another; bokmål when absent. */
  readonly tableLanguage?: Locale;
  readonly texts: Texts;
}

/**
 * Starts a kernel process and connects to it.
 *
 * @throws Error when the process ends or does not answer within a minute; the message has the last that it wrote.
 */
export async function startKernelProcess(launch: KernelLaunch): Promise<KernelPeer> {
  const { node, program, cwd, maxMemory, tableLanguage = "nb", texts } = launch;
  const env = { ...process.env, ...node.env, KOMMUNELAB_LOCALE: tableLanguage };
  const nodeOptions = maxMemory === null ? [] : [`--max-old-space-size=${maxMemory}`];
  try {
    return await startKernel({ program, cwd, node: node.path, nodeOptions, env });
  } catch (error) {
    throw error instanceof KernelStartError ? new Error(texts.startFailed(reasonOf(error, texts))) : error;
  }
}

function reasonOf({ exit }: KernelStartError, texts: Texts): string {
  if (!exit) return texts.noAnswer(START_LIMIT_MS / 1_000);
  return [deathMessage(exit, texts), exit.lastLines].filter(Boolean).join("\n");
}
