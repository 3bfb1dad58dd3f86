import type { Crosstab, Locale } from "../mime.js";
import { axisHtml } from "./crosstab-drawing.js";
import { crosstabStatisticsSections } from "./crosstab-statistics-sections.js";
import { escapeHtml } from "./escape-html.js";
import { hasMarks } from "./has-marks.js";
import { markAttributes, RESIDUAL_MARKS } from "./residual-mark.js";
import { STATISTICS_WORDS as WORDS } from "./statistics-words.js";

/**
 * Tests and measures below a crosstab, for each layer: results, warnings, the legend of the shaded cells, and notes.
 *
 * @param isShaded - whether the table whose cells are shaded stands above
 * @returns an empty text where the payload has no statistics
 */
export function crosstabStatisticsHtml(payload: Crosstab, isShaded: boolean): string {
  const statistics = crosstabStatisticsSections(payload);
  if (!statistics) return "";
  const { sections, notes, residuals } = statistics;
  const paragraph = (className: string) => (line: string) => `<p${className}><bdi>${escapeHtml(line)}</bdi></p>`;
  const lines = [
    ...sections.flatMap(({ heading, results, warnings, notes }) => [
      ...(heading === null ? [] : [axisHtml(heading)]),
      ...results.map(paragraph("")),
      ...warnings.map(paragraph(' class="kl-warning"')),
      ...notes.map(paragraph(' class="kl-aside-note"')),
    ]),
    ...(isShaded && residuals.length > 0 ? [legendHtml(residuals.some(hasMarks), payload.locale)] : []),
    ...notes.map(paragraph(' class="kl-aside-note"')),
  ];
  return lines.length === 0 ? "" : `<div class="kl-statistics">${lines.join("")}</div>`;
}

function legendHtml(isAnyMarked: boolean, locale: Locale): string {
  if (!isAnyMarked) return `<p>${escapeHtml(WORDS.noMarks[locale])}</p>`;
  const items = RESIDUAL_MARKS.map((mark) => {
    const { className, style } = markAttributes(mark);
    const chip = `<span class="kl-chip ${className}" style="${style}">${mark.sign}</span>`;
    return `<span class="kl-mark">${chip} ${mark.range[locale]}</span>`;
  });
  return `<p class="kl-marks"><span>${WORDS.marks[locale]}:</span> ${items.join(" ")} <span>(${WORDS.marksMean[locale]})</span></p>`;
}
