import { FIGURE_MIME, type Figure, type Label, type ReportPlace } from "../mime.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { type ChartNumbers, plotlySpec } from "../views/plotly/plotly-spec.js";

/**
 * A table as the chart that its kind and form ask for.
 *
 * @param place - which figure of the reports it is; null for none
 * @param title - by default the table's own
 * @throws RangeError for a table of any rows that has no numbers
 */
export function asFigure(
  numbers: ChartNumbers,
  place: ReportPlace | null,
  title: Label | null = numbers.title,
): Figure {
  const { locale, provenance } = numbers;
  return deepFreeze({ type: FIGURE_MIME, place, title, spec: plotlySpec(numbers), numbers, locale, provenance });
}
