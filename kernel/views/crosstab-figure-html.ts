import type { Crosstab, CrosstabVariable, PercentOf } from "../mime.js";
import { axisHtml, CrosstabDrawing } from "./crosstab-drawing.js";
import { crosstabLayers } from "./crosstab-layers.js";
import { isOnlyCounts } from "./is-only-counts.js";

/** What is drawn of one table, below the legend. */
export type LayerFigure = (table: Crosstab, percent: PercentOf, drawing: CrosstabDrawing) => string;

/**
 * The `<figure>` of a crosstab: legend, and a drawing of each layer below its heading.
 *
 * @param caption - what stands in the caption, as HTML
 */
export function crosstabFigureHtml(payload: Crosstab, percent: PercentOf, caption: string, draw: LayerFigure): string {
  const { locale } = payload;
  const { bars, parts } = figureSides(payload, percent);
  const drawing = new CrosstabDrawing(parts, locale, isOnlyCounts(payload.show));
  const layers = crosstabLayers(payload).map(({ heading, table }) => {
    const above = heading === null ? "" : `<div class="kl-layer">${axisHtml(heading)}</div>`;
    return `${above}${draw(table, percent, drawing)}`;
  });
  return `<figure><figcaption>${caption}</figcaption>${drawing.legend()}${axisHtml(bars.label[locale])}${layers.join("")}</figure>`;
}

/** Which side has a bar for each category, and which the bars are divided into: one a column, unless percents are of rows. */
function figureSides(
  { rows, columns }: Crosstab,
  percent: PercentOf,
): { readonly bars: CrosstabVariable; readonly parts: CrosstabVariable } {
  return percent === "column" ? { bars: columns, parts: rows } : { bars: rows, parts: columns };
}
