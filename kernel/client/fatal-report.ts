import { readFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "death.json";

/** Options with which Node.js leaves a report of a fatal error in `folder`: its last words may reach nobody otherwise. */
export function reportInto(folder: string): readonly string[] {
  return ["--report-on-fatalerror", "--report-compact", `--report-directory=${folder}`, `--report-filename=${FILE}`];
}

/** Whether the report that a process left in `folder`, if any, says that its heap was full. */
export async function reportsFullHeap(folder: string): Promise<boolean> {
  try {
    const { header } = JSON.parse(await readFile(join(folder, FILE), "utf8")) as { header?: { trigger?: unknown } };
    return header?.trigger === "OOMError";
  } catch {
    return false;
  }
}
