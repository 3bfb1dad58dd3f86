import type { ReportFigure } from "./report-figure.js";
import { reportMap } from "./report-map.js";

/**
 * Map of the municipalities by their grade of digital activity.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.2, Figur 5.7. Which municipality has which grade is not published.
 */
export const figure57 = {
  id: "5.7",
  editions: [2018, 2022],
  draw(from) {
    return reportMap(from, {
      id: "5.7",
      variable: "digitalActivity",
      degreeOf: { nb: "digital aktivitet", en: "digital activity" },
      legend: { nb: "Digital aktivitet", en: "Digital activity" },
      printed: "ind_digitalaktiv",
    });
  },
} as const satisfies ReportFigure;
