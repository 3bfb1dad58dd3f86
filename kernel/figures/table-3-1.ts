import { distribution } from "../tables/distribution.js";
import { divisionNote } from "./division-note.js";
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
    const { answers, compare, locale } = from;
    return distribution(answers, "digitalPriority", {
      number: "Tabell 3.1",
      title: {
        nb: `Fordeling av kommuner etter graden for digital prioritering i ${answers.year}`,
        en: `Municipalities by degree of digital priority, ${answers.year}`,
      },
      show: answers.year === 2018 ? ["count"] : ["count", "share"],
      compare,
      notes: divisionNote(from),
      locale,
    });
  },
} as const satisfies ReportFigure;
