import type { Crosstab, Locale } from "../mime.js";
import { escapeHtml } from "./escape-html.js";
import { hasMarks } from "./has-marks.js";
import { markAttributes, RESIDUAL_MARKS } from "./residual-mark.js";
import { statisticsLines } from "./statistics-lines.js";
import { STATISTICS_WORDS as WORDS } from "./statistics-words.js";

/**
 * Tests and measures below a crosstab: results, warnings, the legend of the shaded cells, and notes.
 *
 * @param isShaded - whether the table whose cells are shaded stands above
 * @returns an empty text where the payload has no statistics
 */
export function crosstabStatisticsHtml(payload: Crosstab, isShaded: boolean): string {
  const { statistics, locale } = payload;
  if (!statistics) return "";
  const { results, warnings, notes } = statisticsLines(payload, statistics);
  const paragraph = (className: string) => (line: string) => `<p${className}><bdi>${escapeHtml(line)}</bdi></p>`;
  const lines = [
    ...results.map(paragraph("")),
    ...warnings.map(paragraph(' class="kl-warning"')),
    ...(isShaded && statistics.residuals ? [legendHtml(hasMarks(statistics.residuals), locale)] : []),
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
