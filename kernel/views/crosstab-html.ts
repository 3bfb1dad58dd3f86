import type { Crosstab, CrosstabForm, PercentOf } from "../mime.js";
import { crosstabBaseText } from "./base-text.js";
import { crosstabBarsHtml } from "./crosstab-bars-html.js";
import { crosstabFigureHtml, type LayerFigure } from "./crosstab-figure-html.js";
import { crosstabGroupedHtml } from "./crosstab-grouped-html.js";
import { measuresBaseText, measureText, shownMeasures } from "./crosstab-measures.js";
import { crosstabMosaicHtml } from "./crosstab-mosaic-html.js";
import { crosstabStatisticsHtml } from "./crosstab-statistics-html.js";
import { crosstabTableHtml } from "./crosstab-table-html.js";
import { drawnCrosstab } from "./drawn-crosstab.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { isOnlyCounts } from "./is-only-counts.js";
import { longestPercent } from "./longest-percent.js";
import { crosstabNotes } from "./notes.js";
import { PERCENT_OF } from "./words.js";

/** How a crosstab is drawn; what is absent is as the payload asks for. */
export interface CrosstabView {
  readonly shape?: CrosstabForm;
  readonly percent?: PercentOf;
}

/**
 * A crosstab as an HTML fragment: a table of percents and counts, a figure, or both.
 * Works without scripts, and without its style as a plain table and lists.
 *
 * @param payload - what `crosstab` makes
 */
export function crosstabHtml(payload: Crosstab, view: CrosstabView = {}): string {
  const { shape = payload.form ?? "both", percent = payload.percent } = view;
  const measures = shownMeasures(payload, percent);
  const hasTable = shape === "table" || shape === "both";
  const title = payload.title[payload.locale];
  const notes = crosstabNotes(payload, percent);
  const isCounts = isOnlyCounts(payload.show);
  const base =
    measures && (hasTable || isCounts)
      ? measuresBaseText(payload, measures)
      : crosstabBaseText(payload, percent, hasTable);
  const heading = headingHtml({ title, base, synthetic: notes.synthetic });
  const table = hasTable ? scrollHtml(crosstabTableHtml(payload, percent, heading, measures), title) : "";
  const drawn = drawnCrosstab(payload);
  const of = isCounts ? drawn.percent : percent;
  const short = `<span class="kl-base">${isCounts ? measureText("count", payload) : PERCENT_OF[of][payload.locale]}</span>`;
  const draw = figureOf(drawn, of, shape);
  const figure = draw === null ? "" : crosstabFigureHtml(drawn, of, hasTable ? short : heading, draw);
  const statistics = crosstabStatisticsHtml(payload, hasTable);
  return frameHtml(hasTable ? table + statistics + figure : figure + statistics, notes, payload.locale);
}

function figureOf(payload: Crosstab, percent: PercentOf, shape: CrosstabForm): LayerFigure | null {
  if (shape === "table") return null;
  if (shape === "mosaic") return crosstabMosaicHtml;
  if (shape !== "grouped") return crosstabBarsHtml;
  const longest = longestPercent(payload, percent);
  return (table, of, drawing) => crosstabGroupedHtml(table, of, drawing, longest);
}
