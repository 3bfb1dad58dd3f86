import type { Crosstab, PercentOf } from "../mime.js";
import { crosstabBaseText } from "./base-text.js";
import { crosstabBarsHtml } from "./crosstab-bars-html.js";
import { crosstabStatisticsHtml } from "./crosstab-statistics-html.js";
import { crosstabTableHtml } from "./crosstab-table-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { crosstabNotes } from "./notes.js";
import { PERCENT_OF } from "./words.js";

/** What of a crosstab is drawn. */
export type CrosstabShape = "table" | "bars" | "both";

/** How a crosstab is drawn. */
export interface CrosstabView {
  readonly shape?: CrosstabShape;
  /** By default the percent that the payload asks for. */
  readonly percent?: PercentOf;
}

/**
 * A crosstab as an HTML fragment: a table of percents and counts, 100 percent stacked bars, or both.
 * Works without scripts, and without its style as a plain table and lists.
 *
 * @param payload - what `crosstab` makes
 */
export function crosstabHtml(
  payload: Crosstab,
  { shape = "both", percent = payload.percent }: CrosstabView = {},
): string {
  const title = payload.title[payload.locale];
  const notes = crosstabNotes(payload, percent);
  const heading = headingHtml({
    title,
    base: crosstabBaseText(payload, percent, shape !== "bars"),
    synthetic: notes.synthetic,
  });
  const short = `<span class="kl-base">${PERCENT_OF[percent][payload.locale]}</span>`;
  const table = shape === "bars" ? "" : scrollHtml(crosstabTableHtml(payload, percent, heading), title);
  const bars = shape === "table" ? "" : crosstabBarsHtml(payload, percent, shape === "bars" ? heading : short);
  const statistics = crosstabStatisticsHtml(payload, shape !== "bars");
  return frameHtml(shape === "bars" ? bars + statistics : table + statistics + bars, notes, payload.locale);
}
