import type { Crosstab, CrosstabForm, CrosstabMeasure, PercentOf } from "../mime.js";
import { crosstabBaseText } from "./base-text.js";
import { crosstabBarsHtml } from "./crosstab-bars-html.js";
import { crosstabFigureHtml, type LayerFigure } from "./crosstab-figure-html.js";
import { crosstabGroupedHtml } from "./crosstab-grouped-html.js";
import { measuresBaseText, shownMeasures } from "./crosstab-measures.js";
import { crosstabMosaicHtml } from "./crosstab-mosaic-html.js";
import { crosstabStatisticsHtml } from "./crosstab-statistics-html.js";
import { crosstabTableHtml } from "./crosstab-table-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { longestPercent } from "./longest-percent.js";
import { crosstabNotes } from "./notes.js";
import { PERCENT_OF } from "./words.js";

/** How a crosstab is drawn; what is absent is as the payload asks for. */
export interface CrosstabView {
  readonly shape?: CrosstabForm;
  readonly percent?: PercentOf;
  /** The numbers of the table, a line each; null for the percent with the units in parentheses. */
  readonly show?: readonly CrosstabMeasure[] | null;
}

/**
 * A crosstab as an HTML fragment: a table of percents and counts, a figure, or both.
 * Works without scripts, and without its style as a plain table and lists.
 *
 * @param payload - what `crosstab` makes
 */
export function crosstabHtml(payload: Crosstab, view: CrosstabView = {}): string {
  const { shape = payload.form ?? "both", percent = payload.percent } = view;
  const measures = view.show === undefined ? shownMeasures(payload, percent) : view.show;
  const hasTable = shape === "table" || shape === "both";
  const title = payload.title[payload.locale];
  const notes = crosstabNotes(payload, percent);
  const base =
    hasTable && measures ? measuresBaseText(payload, measures) : crosstabBaseText(payload, percent, hasTable);
  const heading = headingHtml({ title, base, synthetic: notes.synthetic });
  const table = hasTable ? scrollHtml(crosstabTableHtml(payload, percent, heading, measures), title) : "";
  const short = `<span class="kl-base">${PERCENT_OF[percent][payload.locale]}</span>`;
  const draw = figureOf(payload, percent, shape);
  const figure = draw === null ? "" : crosstabFigureHtml(payload, percent, hasTable ? short : heading, draw);
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
