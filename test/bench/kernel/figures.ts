import { ENDLESS_KINDS } from "./cells.js";

/** What is measured, in the order of the table; times are in milliseconds. */
export const FIGURES = {
  ready: { label: "start → ready", unit: "ms" },
  firstResult: { label: "start → first result", unit: "ms" },
  firstCell: { label: "first cell when ready", unit: "ms" },
  trivial: { label: "trivial cell → reply", unit: "ms" },
  trivialIdle: { label: "trivial cell → idle", unit: "ms" },
  withClass: { label: "cell with a class and earlier names", unit: "ms" },
  lines: { label: "20,000 lines → idle", unit: "ms" },
  linesArrived: { label: "of 20,000 lines, arrived before idle", unit: "" },
  rss: { label: "memory at rest, Rss", unit: "MB" },
  pss: { label: "memory at rest, Pss", unit: "MB" },
} as const;

export type Figure = keyof typeof FIGURES;

/** What became of a cell that never ends when it was interrupted. */
export interface Release {
  readonly end: "kept" | "lost" | "stuck" | "died";
  /** Milliseconds from the interrupt to the cell's reply; absent when there was none. */
  readonly after?: number;
}

/** All measurements of one kernel. */
export interface Measurements {
  readonly kernel: string;
  readonly figures: Readonly<Record<Figure, number[]>>;
  /** By kind of endless cell; none for a kernel whose interrupts are not measured. */
  readonly releases: Readonly<Record<string, Release[]>>;
}

export function noMeasurements(kernel: string): Measurements {
  return { kernel, figures: emptyLists(Object.keys(FIGURES) as Figure[]), releases: emptyLists(ENDLESS_KINDS) };
}

function emptyLists<Key extends string, Item>(keys: readonly Key[]): Record<Key, Item[]> {
  return Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<Key, Item[]>;
}
