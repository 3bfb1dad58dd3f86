import type { Crosstab } from "../mime.js";
import { crosstabStatisticsSections } from "./crosstab-statistics-sections.js";
import { hasMarks } from "./has-marks.js";
import { RESIDUAL_MARKS } from "./residual-mark.js";
import { STATISTICS_WORDS as WORDS } from "./statistics-words.js";

/**
 * Tests and measures of a crosstab and its layers as lines of text; none where it has none.
 *
 * @param isMarked - whether the signs of residuals stand in the cells above
 */
export function crosstabStatisticsText(payload: Crosstab, isMarked: boolean): string[] {
  const { locale } = payload;
  const statistics = crosstabStatisticsSections(payload);
  if (!statistics) return [];
  const ranges = RESIDUAL_MARKS.map(({ sign, range }) => `${sign} ${range[locale]}`).join("; ");
  const legend = `${WORDS.marks[locale]}: ${ranges} (${WORDS.marksMean[locale]}).`;
  const { sections, notes, residuals } = statistics;
  return [
    ...sections.flatMap((section) => [
      ...(section.heading === null ? [] : [section.heading]),
      ...section.results,
      ...section.warnings,
      ...section.notes,
    ]),
    ...(isMarked && residuals.length > 0 ? [residuals.some(hasMarks) ? legend : WORDS.noMarks[locale]] : []),
    ...notes,
  ];
}
