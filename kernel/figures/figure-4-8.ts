import type { ReportFigure } from "./report-figure.js";
import { reportMap } from "./report-map.js";

/**
 * Map of the municipalities by their use of external suppliers and their attempts to recruit: the five kinds of digital
 * competence.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4.3, Figur 4.8. Which municipality is of which kind is not published.
 */
export const figure48 = {
  id: "4.8",
  editions: [2018, 2022],
  draw(from) {
    return reportMap(from, {
      id: "4.8",
      variable: "digitalCompetence",
      degreeOf: {
        nb: "bruk av eksterne leverandører og vansker med å rekruttere",
        en: "use of external suppliers and difficulties in recruiting",
      },
      legend: {
        nb: "Bruk av eksterne leverandører og forsøk på å rekruttere",
        en: "Use of external suppliers and attempts to recruit",
      },
    });
  },
} as const satisfies ReportFigure;
