import type { Crosstab, PercentOf } from "../mime.js";
import type { CrosstabDrawing } from "./crosstab-drawing.js";
import { hasRoom } from "./label-room.js";
import { type Bar, stackedBars } from "./stacked-bars.js";

/**
 * 100 percent stacked bars, as Figur 4.6 and 4.7 of the 2022 report. Each segment has its value as text, inside when there is
 * room at any width and below the bar when not, and a pattern besides its colour. What is withheld is one empty segment.
 */
export function crosstabBarsHtml(table: Crosstab, percent: PercentOf, drawing: CrosstabDrawing): string {
  const { content } = stackedBars(table, percent);
  return `<ul class="kl-bars">${content.map((bar) => barHtml(bar, drawing)).join("")}</ul>`;
}

function barHtml(bar: Bar, drawing: CrosstabDrawing): string {
  const shown = bar.segments.filter(({ count, isWithheld }) => !isWithheld && count !== 0);
  const isInside = (segment: (typeof shown)[number]) => hasRoom(drawing.written(segment), segment.width);
  const segments = shown.map((segment) =>
    drawing.segment(segment, `width:${segment.width.toFixed(3)}%`, isInside(segment)),
  );
  const parts = [...segments, drawing.withheld(bar, `width:${bar.withheld.toFixed(3)}%`)].join(" ").trim();
  const below = parts === "" ? drawing.empty : drawing.aside(shown.filter((segment) => !isInside(segment)));
  return `<li>${drawing.label(bar)}<div><div class="kl-bar">${parts}</div>${below}</div></li>`;
}
