import type { Crosstab, PercentOf } from "../mime.js";
import { crosstabLayers } from "./crosstab-layers.js";
import { crosstabPercent } from "./crosstab-percent.js";

/** The percent that fills the width of grouped bars: 100, or of percents of the total the largest in any layer. */
export function longestPercent(payload: Crosstab, percent: PercentOf): number {
  if (percent !== "total") return 100;
  const cells = crosstabLayers(payload).flatMap(({ table }) => crosstabPercent(table, "total").cells.flat());
  return cells.reduce((most, cell) => Math.max(most, cell.percent ?? 0), 0) || 100;
}
