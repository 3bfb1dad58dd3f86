import type { ProgressState } from "./progress-state.js";
import { progressWords, shareDone } from "./progress-words.js";
import { plainText } from "./text-table.js";

/** Characters between the brackets. */
const WIDTH = 20;

/** Parts of a character, from none to seven eighths. */
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/**
 * Progress as one line of text.
 *
 * @example
 * progressText({ label: "Scoring", count: 550, total: 1000, elapsed: 46, phase: "running", locale: "en" })
 * // "Scoring  [███████████         ]  55%  550/1,000  12/s  left 0:38"
 */
export function progressText(state: ProgressState): string {
  const share = shareDone(state);
  const label = state.label === null ? [] : [plainText(state.label)];
  const bar = share === null ? [] : [`[${bars(share)}]`];
  return [...label, ...bar, ...progressWords(state)].join("  ").replaceAll("\u00a0", " ");
}

function bars(share: number): string {
  const eighths = Math.floor(share * WIDTH * 8);
  return ("█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]).padEnd(WIDTH);
}
