import type { Crosstab, PercentOf } from "../mime.js";
import type { CrosstabDrawing } from "./crosstab-drawing.js";
import { NOT_POSSIBLE } from "./number-format.js";
import { type Bar, type Segment, stackedBars } from "./stacked-bars.js";

/**
 * A bar for each cell, in groups: those of a column for percent of the column, else those of a row. A bar as long as the
 * width is 100 percent, or with percent of the total as much as the largest cell of any layer, and its value stands at its end.
 */
export function crosstabGroupedHtml(
  table: Crosstab,
  percent: PercentOf,
  drawing: CrosstabDrawing,
  longest: number,
): string {
  const groups = stackedBars(table, percent).content.map((bar) => groupHtml(bar, drawing, longest));
  return `<ul class="kl-bars kl-groups">${groups.join("")}</ul>`;
}

function groupHtml(bar: Bar, drawing: CrosstabDrawing, longest: number): string {
  const lines = bar.segments.map((segment) => lineHtml(segment, drawing, longest)).join(" ");
  return `<li>${drawing.label(bar)}<div class="kl-grouped">${lines}</div></li>`;
}

function lineHtml(segment: Segment, drawing: CrosstabDrawing, longest: number): string {
  const { percent, isWithheld } = segment;
  if (percent === null || isWithheld) {
    const written = isWithheld ? drawing.value(segment) : `<span class="kl-value">${NOT_POSSIBLE}</span>`;
    return `<div class="kl-one"><span class="kl-nothing"></span>${written}</div>`;
  }
  const size = `width:calc((100% - 4.6em)*${(percent / longest).toFixed(4)})`;
  const bar = percent === 0 ? '<span class="kl-nothing"></span>' : drawing.segment(segment, size, false);
  return `<div class="kl-one">${bar}${drawing.value(segment)}</div>`;
}
