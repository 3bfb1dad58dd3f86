import type { Crosstab } from "../mime.js";
import { hasMarks } from "./has-marks.js";
import { RESIDUAL_MARKS } from "./residual-mark.js";
import { statisticsLines } from "./statistics-lines.js";
import { STATISTICS_WORDS as WORDS } from "./statistics-words.js";

/** Tests and measures of a crosstab as lines of text; none where it has none. */
export function crosstabStatisticsText(payload: Crosstab): string[] {
  const { statistics, locale } = payload;
  if (!statistics) return [];
  const { results, warnings, notes } = statisticsLines(payload, statistics);
  const ranges = RESIDUAL_MARKS.map(({ sign, range }) => `${sign} ${range[locale]}`).join("; ");
  const legend = `${WORDS.marks[locale]}: ${ranges} (${WORDS.marksMean[locale]}).`;
  const marks = statistics.residuals ? [hasMarks(statistics.residuals) ? legend : WORDS.noMarks[locale]] : [];
  return [...results, ...warnings, ...marks, ...notes];
}
