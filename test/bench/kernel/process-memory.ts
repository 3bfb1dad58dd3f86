import { readFileSync } from "node:fs";
import { descendants } from "../../e2e/harness/descendants.js";

/** Memory of a process and all that it started, in megabytes. */
export interface TreeMemory {
  /** Resident pages; those that processes share count in each. */
  readonly rss: number;
  /** Resident pages; those that processes share count in part. */
  readonly pss: number;
}

/** Reads it from Linux's /proc; undefined elsewhere. */
export function treeMemory(pid: number): TreeMemory | undefined {
  if (process.platform !== "linux") return undefined;
  const rollups = [pid, ...descendants(pid).map((child) => child.pid)].map((id) =>
    readFileSync(`/proc/${id}/smaps_rollup`, "utf8"),
  );
  const total = (field: string) => rollups.reduce((sum, rollup) => sum + kilobytesOf(rollup, field), 0) / 1_024;
  return { rss: total("Rss"), pss: total("Pss") };
}

/** A field of `smaps_rollup`, as in `Pss:  12345 kB`. */
export function kilobytesOf(rollup: string, field: string): number {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(rollup)?.[1];
  if (found === undefined) throw new Error(`smaps_rollup has no ${field}`);
  return Number(found);
}
