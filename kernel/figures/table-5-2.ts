import { gradeTable } from "./grade-table.js";
import type { ReportFigure } from "./report-figure.js";

/**
 * Municipalities by their grade of digital activity: use and offer of digital services together.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.2, Tabell 5.2. The first prints counts; the second counts and shares, with
 * the shares of 2018 beside.
 */
export const table52 = {
  id: "T5.2",
  editions: [2018, 2022],
  draw(from) {
    return gradeTable(from, {
      number: "5.2",
      variable: "digitalActivity",
      degreeOf: { nb: "digital aktivitet", en: "digital activity" },
    });
  },
} as const satisfies ReportFigure;
