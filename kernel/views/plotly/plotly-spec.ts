import {
  CROSSTAB_MIME,
  type Crosstab,
  DISTRIBUTION_MIME,
  type Distribution,
  GRID_MIME,
  type Grid,
  type PlotlySpec,
  TABLE_MIME,
  type Table,
} from "../../mime.js";
import type { Chart } from "./chart.js";
import { chartSpec } from "./chart-spec.js";
import { crosstabChart } from "./crosstab-chart.js";
import { distributionChart } from "./distribution-chart.js";
import { gridChart } from "./grid-chart.js";
import { tableChart } from "./table-chart.js";

/** What a chart is drawn from. */
export type ChartNumbers = Distribution | Grid | Crosstab | Table;

/** A table as the chart that its kind and form ask for. */
export function chartOf(numbers: ChartNumbers): Chart {
  switch (numbers.type) {
    case DISTRIBUTION_MIME:
      return distributionChart(numbers);
    case GRID_MIME:
      return gridChart(numbers);
    case CROSSTAB_MIME:
      return crosstabChart(numbers);
    case TABLE_MIME:
      return tableChart(numbers);
  }
}

/**
 * What Plotly draws of a table, without colours: histograms as columns, other frequency tables and grids of one answer as lying
 * bars, grids of several answers and crosstabs as stacked or grouped bars. Every number in it is the table's own, unrounded.
 *
 * @throws RangeError for a table of any rows that has no numbers
 */
export const plotlySpec = (numbers: ChartNumbers): PlotlySpec => chartSpec(chartOf(numbers));
