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
  const base =
    measures && (hasTable || isOnlyCounts(measures))
      ? measuresBaseText(payload, measures)
      : crosstabBaseText(payload, percent, hasTable);
  const heading = headingHtml({ title, base, synthetic: notes.synthetic });
  const table = hasTable ? scrollHtml(crosstabTableHtml(payload, percent, heading, measures), title) : "";
  const figure = figureHtml(payload, percent, shape, hasTable ? null : heading);
  const statistics = crosstabStatisticsHtml(payload, hasTable);
  return frameHtml(hasTable ? table + statistics + figure : figure + statistics, notes, payload.locale);
}

/** The figure of a shape that has one, with the whole heading as its caption, or below a table with what its numbers are alone. */
function figureHtml(payload: Crosstab, percent: PercentOf, shape: CrosstabForm, heading: string | null): string {
  const { locale } = payload;
  const isCounts = isOnlyCounts(payload.show);
  const drawn = drawnCrosstab(payload);
  const of = isCounts ? drawn.percent : percent;
  const draw = figureOf(drawn, of, shape);
  if (draw === null) return "";
  const what = isCounts ? measureText("count", payload) : PERCENT_OF[of][locale];
  return crosstabFigureHtml(drawn, of, heading ?? `<span class="kl-base">${what}</span>`, draw);
}

function figureOf(payload: Crosstab, percent: PercentOf, shape: CrosstabForm): LayerFigure | null {
  if (shape === "table") return null;
  if (shape === "mosaic") return crosstabMosaicHtml;
  if (shape !== "grouped") return crosstabBarsHtml;
  const longest = longestPercent(payload, percent);
  return (table, of, drawing) => crosstabGroupedHtml(table, of, drawing, longest);
}
