import { readFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "death.json";
const BYTES_PER_MB = 2 ** 20;

/** Options with which Node.js leaves a report of a fatal error in `folder`: its last words may reach nobody otherwise. */
export function reportInto(folder: string): readonly string[] {
  return ["--report-on-fatalerror", "--report-compact", `--report-directory=${folder}`, `--report-filename=${FILE}`];
}

/** Why a process ended, as its report says. */
export interface FatalReport {
  /** Megabytes that its values filled when its heap was full; absent when it ended for another reason. */
  readonly fullHeap?: number;
  /** The error that ended it; empty when that was not one of its code. */
  readonly words: string;
}

/** The report that a process left in `folder`; undefined when there is none that can be read. */
export async function readFatalReport(folder: string): Promise<FatalReport | undefined> {
  try {
    return reportOf(JSON.parse(await readFile(join(folder, FILE), "utf8")) as Report);
  } catch {
    return undefined;
  }
}

/** What we read of Node's diagnostic report. */
interface Report {
  readonly header: { readonly trigger: string };
  readonly javascriptStack: { readonly message: string; readonly stack: readonly string[] };
  readonly javascriptHeap: { readonly usedMemory: number };
}

function reportOf({ header, javascriptStack, javascriptHeap }: Report): FatalReport {
  if (header.trigger === "OOMError")
    return { fullHeap: Math.round(javascriptHeap.usedMemory / BYTES_PER_MB), words: "" };
  const { message, stack } = javascriptStack;
  return { words: message === NO_STACK ? "" : [message, ...stack.map((line) => `    ${line}`)].join("\n") };
}

/** What Node.js writes where no JavaScript ran. */
const NO_STACK = "No stack.";
