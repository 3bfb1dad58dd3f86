import { escapeHtml } from "../escape-html.js";
import { patternOf } from "../palette.js";
import type { Picture, PictureGroup, PictureGroups, PictureLine } from "./picture.js";

/** What the longest bar leaves of the width for its number. */
const LONGEST = 86;

/** The bars of a picture as the `<figure>` of a frequency table: beside each bar its number. */
export function pictureHtml(picture: Picture<PictureGroups>, caption: string): string {
  const legend = picture.legend.length > 1 ? legendHtml(picture) : "";
  const axis = picture.barsOf === null ? "" : `<div class="kl-axis"><bdi>${escapeHtml(picture.barsOf)}</bdi></div>`;
  const groups = picture.content.groups.map((group) => groupHtml(group, picture)).join("");
  return `<figure><figcaption>${caption}</figcaption>${legend}${axis}<ul class="kl-bars">${groups}</ul></figure>`;
}

function legendHtml(picture: Picture): string {
  const entries = picture.legend.map(
    ({ label }, entry) =>
      `<li><span class="kl-swatch kl-pattern-${patternOf(entry)}" style="${colours(entry, picture)}" aria-hidden="true"></span><bdi>${escapeHtml(label)}</bdi></li>`,
  );
  return `<ul class="kl-legend">${entries.join("")}</ul>`;
}

function groupHtml({ label, lines }: PictureGroup, picture: Picture): string {
  const height = lines.length > 1 ? "1.4em" : "1.9em";
  const bars = lines.map(
    (line) =>
      `<div class="kl-bar" style="height:${height};align-items:center;gap:.4em">${lineHtml(line, picture)}</div>`,
  );
  return `<li><div class="kl-label"><bdi>${escapeHtml(label)}</bdi></div><div>${bars.join(" ")}</div></li>`;
}

function lineHtml({ entry, length, text }: PictureLine, picture: Picture): string {
  const of = entry !== null && picture.legend.length > 1 ? picture.legend[entry]?.label : undefined;
  const hidden = of === undefined ? "" : `<span class="kl-hidden">${escapeHtml(of)}: </span>`;
  const value = `<span class="kl-value">${hidden}${escapeHtml(text)}</span>`;
  if (entry === null || length === 0) return value;
  const style = `width:${((length * LONGEST) / 100).toFixed(2)}%;height:100%;${colours(entry, picture)}`;
  return `<span class="kl-segment kl-pattern-${patternOf(entry)}" style="${style}"></span>${value}`;
}

function colours(entry: number, { legend }: Picture): string {
  const swatch = legend[entry]?.swatch;
  return `--kl-fill:${swatch?.fill};--kl-text:${swatch?.text}`;
}
