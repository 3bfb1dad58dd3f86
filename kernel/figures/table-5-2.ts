import { distribution } from "../tables/distribution.js";
import { divisionNote } from "./division-note.js";
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
    const { answers, compare, locale } = from;
    return distribution(answers, "digitalActivity", {
      number: "Tabell 5.2",
      title: {
        nb: `Fordeling av kommuner etter graden for digital aktivitet i ${answers.year}`,
        en: `Municipalities by degree of digital activity, ${answers.year}`,
      },
      show: answers.year === 2018 ? ["count"] : ["count", "share"],
      compare,
      notes: divisionNote(from),
      locale,
    });
  },
} as const satisfies ReportFigure;
