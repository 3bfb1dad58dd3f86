import type { ReportFigure } from "./report-figure.js";
import { reportMap } from "./report-map.js";

/**
 * Map of the municipalities by their grade of digital priority.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 3.2, Figur 3.6. Which municipality has which grade is not published.
 */
export const figure36 = {
  id: "3.6",
  editions: [2018, 2022],
  draw(from) {
    return reportMap(from, {
      id: "3.6",
      variable: "digitalPriority",
      degreeOf: { nb: "digital prioritering", en: "digital priority" },
      legend: { nb: "Digital prioritering", en: "Digital priority" },
      printed: "ind_prioritering",
    });
  },
} as const satisfies ReportFigure;
