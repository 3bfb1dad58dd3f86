import { gradeTable } from "./grade-table.js";
import type { ReportFigure } from "./report-figure.js";

/**
 * Municipalities by their grade of digital priority: strategy and projects together.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 3.2, Tabell 3.1. The first prints counts; the second counts and shares, with the
 * shares of 2018 beside.
 */
export const table31 = {
  id: "T3.1",
  editions: [2018, 2022],
  draw(from) {
    return gradeTable(from, {
      number: "3.1",
      variable: "digitalPriority",
      degreeOf: { nb: "digital prioritering", en: "digital priority" },
    });
  },
} as const satisfies ReportFigure;
