import { firstLine } from "./first-line.js";
import type { RunProgress } from "./run-notebook.js";

/** Tells which cell runs, and how long each took, when somebody watches; else nothing. */
export function terminalProgress(stream: NodeJS.WriteStream): RunProgress {
  if (!stream.isTTY) return { begin: () => {}, end: () => {} };
  return {
    begin: ({ cell, number, of }) => void stream.write(`[${number}/${of}] ${firstLine(cell.source)} … `),
    end: (_cell, milliseconds) => void stream.write(`${(milliseconds / 1_000).toFixed(1)} s\n`),
  };
}
