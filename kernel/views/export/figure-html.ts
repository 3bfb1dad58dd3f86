import { escapeHtml } from "../escape-html.js";
import { patternOf } from "../palette.js";
import type { Figure, FigureGroup, FigureGroups, FigureLine } from "./figure.js";

/** What the longest bar leaves of the width for its number. */
const LONGEST = 86;

/** The bars of a figure as the `<figure>` of a frequency table: beside each bar its number. */
export function figureHtml(figure: Figure<FigureGroups>, caption: string): string {
  const legend = figure.legend.length > 1 ? legendHtml(figure) : "";
  const axis = figure.barsOf === null ? "" : `<div class="kl-axis"><bdi>${escapeHtml(figure.barsOf)}</bdi></div>`;
  const groups = figure.content.groups.map((group) => groupHtml(group, figure)).join("");
  return `<figure><figcaption>${caption}</figcaption>${legend}${axis}<ul class="kl-bars">${groups}</ul></figure>`;
}

function legendHtml(figure: Figure): string {
  const entries = figure.legend.map(
    ({ label }, entry) =>
      `<li><span class="kl-swatch kl-pattern-${patternOf(entry)}" style="${colours(entry, figure)}" aria-hidden="true"></span><bdi>${escapeHtml(label)}</bdi></li>`,
  );
  return `<ul class="kl-legend">${entries.join("")}</ul>`;
}

function groupHtml({ label, lines }: FigureGroup, figure: Figure): string {
  const height = lines.length > 1 ? "1.4em" : "1.9em";
  const bars = lines.map(
    (line) =>
      `<div class="kl-bar" style="height:${height};align-items:center;gap:.4em">${lineHtml(line, figure)}</div>`,
  );
  return `<li><div class="kl-label"><bdi>${escapeHtml(label)}</bdi></div><div>${bars.join(" ")}</div></li>`;
}

function lineHtml({ entry, length, text }: FigureLine, figure: Figure): string {
  const of = entry !== null && figure.legend.length > 1 ? figure.legend[entry]?.label : undefined;
  const hidden = of === undefined ? "" : `<span class="kl-hidden">${escapeHtml(of)}: </span>`;
  const value = `<span class="kl-value">${hidden}${escapeHtml(text)}</span>`;
  if (entry === null || length === 0) return value;
  const style = `width:${((length * LONGEST) / 100).toFixed(2)}%;height:100%;${colours(entry, figure)}`;
  return `<span class="kl-segment kl-pattern-${patternOf(entry)}" style="${style}"></span>${value}`;
}

function colours(entry: number, { legend }: Figure): string {
  const swatch = legend[entry]?.swatch;
  return `--kl-fill:${swatch?.fill};--kl-text:${swatch?.text}`;
}
