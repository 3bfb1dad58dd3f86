import { escapeHtml } from "../escape-html.js";
import { patternOf } from "../palette.js";
import type { Figure, FigureBar, FigureBars, FigurePart } from "./figure.js";

/** What the longest bar leaves of the width for its number. */
const LONGEST = 86;

/** The bars of a figure as the `<figure>` of a frequency table: beside each bar its number. */
export function figureHtml(figure: Figure<FigureBars>, caption: string): string {
  const legend = figure.legend.length > 1 ? legendHtml(figure) : "";
  const axis = figure.barsOf === null ? "" : `<div class="kl-axis"><bdi>${escapeHtml(figure.barsOf)}</bdi></div>`;
  const bars = figure.content.bars.map((bar) => barHtml(bar, figure)).join("");
  return `<figure><figcaption>${caption}</figcaption>${legend}${axis}<ul class="kl-bars kl-item-bars">${bars}</ul></figure>`;
}

function legendHtml(figure: Figure): string {
  const entries = figure.legend.map(
    ({ label }, entry) =>
      `<li><span class="kl-swatch kl-pattern-${patternOf(entry)}" style="${colours(entry, figure)}" aria-hidden="true"></span><bdi>${escapeHtml(label)}</bdi></li>`,
  );
  return `<ul class="kl-legend">${entries.join("")}</ul>`;
}

function barHtml({ label, parts }: FigureBar, figure: Figure): string {
  const name = `<div class="kl-label"><bdi>${escapeHtml(label)}</bdi></div>`;
  // A bar without a name belongs to the one above it.
  const again = label === "" ? ' class="kl-again"' : "";
  return `<li${again}>${name}<div class="kl-bar" style="align-items:center;gap:.4em">${parts.map((part) => partHtml(part, figure)).join("")}</div></li>`;
}

function partHtml({ entry, length, text }: FigurePart, figure: Figure): string {
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
