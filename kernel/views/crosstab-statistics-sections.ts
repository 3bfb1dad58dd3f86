import type { Crosstab, CrosstabStatistics } from "../mime.js";
import { crosstabLayers } from "./crosstab-layers.js";
import { statisticsLines } from "./statistics-lines.js";

/** The statistics of one of the tables of a crosstab. */
export interface StatisticsSection {
  /** Null for a crosstab without layers. */
  readonly heading: string | null;
  readonly results: readonly string[];
  readonly warnings: readonly string[];
  /** Those that no other section has. */
  readonly notes: readonly string[];
}

/** The statistics of a crosstab and of each of its layers, in words. */
export interface StatisticsSections {
  readonly sections: readonly StatisticsSection[];
  /** Those that several sections have, or the only one, once. */
  readonly notes: readonly string[];
  /** Every matrix of residuals; none where they were not asked for, or no cell has any. */
  readonly residuals: readonly NonNullable<CrosstabStatistics["residuals"]>[];
}

/** What stands below a crosstab that has statistics; null where it has none. */
export function crosstabStatisticsSections(payload: Crosstab): StatisticsSections | null {
  const layers = crosstabLayers(payload).flatMap(({ heading, table }) =>
    table.statistics
      ? [{ heading, statistics: table.statistics, lines: statisticsLines(table, table.statistics) }]
      : [],
  );
  if (layers.length === 0) return null;
  const all = layers.flatMap(({ lines }) => lines.notes);
  const isCommon = (note: string) => layers.length === 1 || all.indexOf(note) !== all.lastIndexOf(note);
  const common = [...new Set(all)].filter(isCommon);
  return {
    sections: layers.map(({ heading, lines }) => ({
      heading,
      results: lines.results,
      warnings: lines.warnings,
      notes: lines.notes.filter((note) => !common.includes(note)),
    })),
    notes: common,
    residuals: layers
      .flatMap(({ statistics }) => (statistics.residuals ? [statistics.residuals] : []))
      .filter((matrix) => matrix.flat().some((residual) => residual !== null)),
  };
}
