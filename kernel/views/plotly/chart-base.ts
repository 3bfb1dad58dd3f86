import { CROSSTAB_MIME, DISTRIBUTION_MIME, GRID_MIME, TABLE_MIME } from "../../mime.js";
import { crosstabBaseText, distributionBaseText, tableBaseText } from "../base-text.js";
import { measuresBaseText } from "../crosstab-measures.js";
import { gridBaseText } from "../grid-notes.js";
import type { Chart } from "./chart.js";
import type { ChartNumbers } from "./plotly-spec.js";

/** The line below the title of a chart: what its numbers are of, which are one kind of those that the table has. */
export function chartBase(numbers: ChartNumbers, { isPercent }: Pick<Chart, "isPercent">): string | null {
  const show = [isPercent ? ("percent" as const) : ("count" as const)];
  switch (numbers.type) {
    case DISTRIBUTION_MIME:
      return distributionBaseText({ ...numbers, show });
    case GRID_MIME:
      return gridBaseText({ ...numbers, show });
    case CROSSTAB_MIME:
      return isPercent ? crosstabBaseText(numbers, numbers.percent, false) : measuresBaseText(numbers, ["count"]);
    case TABLE_MIME:
      return tableBaseText(numbers);
  }
}
