import { escapeHtml } from "./escape-html.js";
import type { ProgressState } from "./progress-state.js";
import { progressName, progressWords, shareDone } from "./progress-words.js";

const LINE =
  "display:flex;flex-wrap:wrap;align-items:center;gap:.15em .9em;padding:.25em 0;max-width:56em;font-family:var(--vscode-font-family,'Open Sans','Segoe UI',system-ui,sans-serif);font-size:max(13px,1em);line-height:1.45";

const TRACK =
  "flex:1 1 10em;min-width:6em;max-width:24em;height:.7em;box-sizing:border-box;border:1px solid var(--vscode-contrastBorder,color-mix(in srgb,currentColor 55%,transparent));forced-color-adjust:none;print-color-adjust:exact";

/** Work that was left is drawn paler; the words say it too. */
const FILL = {
  running: "#1a9d49",
  done: "#1a9d49",
  stopped: "color-mix(in srgb,currentColor 45%,transparent)",
} as const;

/**
 * Progress as an HTML fragment: label, bar and words, on one line where there is room. Without scripts, and with its style on
 * the elements, so that hosts can replace it many times a second.
 */
export function progressHtml(state: ProgressState): string {
  const { label, locale } = state;
  const name =
    label === null ? "" : `<span style="font-weight:600;overflow-wrap:anywhere"><bdi>${escapeHtml(label)}</bdi></span>`;
  const words = progressWords(state).join(" · ");
  return `<div lang="${locale}" style="${LINE}">${name}${barHtml(state, words)}<span style="font-variant-numeric:tabular-nums">${words}</span></div>`;
}

function barHtml(state: ProgressState, words: string): string {
  const share = shareDone(state);
  const name = escapeHtml(progressName(state.label, state.locale));
  const bar = `role="progressbar" aria-label="${name}" aria-valuetext="${words}"`;
  // Nobody knows how long the bar would be.
  if (share === null) return `<span ${bar}></span>`;
  const percent = (100 * share).toFixed(1);
  return `<div ${bar} aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percent}" style="${TRACK}"><div style="width:${percent}%;height:100%;background:${FILL[state.phase]}"></div></div>`;
}
