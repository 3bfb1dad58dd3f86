import type { Locale } from "../mime.js";
import { escapeHtml } from "./escape-html.js";
import type { Notes } from "./notes.js";
import { STYLE } from "./style.js";

/** What stands above a table or figure. */
export interface Heading {
  readonly title: string | null;
  /** What the numbers are of. */
  readonly base: string | null;
  readonly synthetic: string | null;
}

/** Title, base and the word about synthetic answers, those there are, for a caption. */
export function headingHtml({ title, base, synthetic }: Heading): string {
  const lines = [
    title === null ? "" : `<span class="kl-title"><bdi>${escapeHtml(title)}</bdi></span>`,
    base === null ? "" : `<span class="kl-base">${escapeHtml(base)}</span>`,
    synthetic === null ? "" : `<span class="kl-synthetic">${escapeHtml(synthetic)}</span>`,
  ];
  return lines.filter((line) => line !== "").join("<br>");
}

/** The fragment around tables and figures: language, style, and the notes below. */
export function frameHtml(content: string, { below }: Notes, locale: Locale): string {
  const notes = below.map((note) => `<p><bdi>${escapeHtml(note)}</bdi></p>`).join("");
  return `<div class="kl" lang="${locale}"><style>${STYLE}</style>${content}<div class="kl-notes">${notes}</div></div>`;
}

/** A part that scrolls sideways when it must, by keyboard too. */
export function scrollHtml(content: string, title: string): string {
  return `<div class="kl-scroll" role="region" tabindex="0" aria-label="${escapeHtml(title)}">${content}</div>`;
}
