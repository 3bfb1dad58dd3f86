import { distribution } from "../tables/distribution.js";
import { divisionNote } from "./division-note.js";
import { lostPageNote } from "./lost-page-note.js";
import type { ReportFigure } from "./report-figure.js";

/**
 * Municipalities in five kinds: on whom they rely for ICT functions, and whether they tried to recruit. The kinds are numbered, not
 * ranked.
 *
 * Source: SSB Rapporter 2023/27, chapter 4.3, Tabell 4.1, which sets the shares of 2018 beside. Of the report of 2019 the page is lost.
 */
export const table41 = {
  id: "T4.1",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    return distribution(answers, "digitalCompetence", {
      number: "Tabell 4.1",
      title: {
        nb: `Fordeling av kommuner etter bruk av eksterne leverandører og forsøk på å rekruttere i ${answers.year}`,
        en: `Municipalities by use of external suppliers and attempts to recruit, ${answers.year}`,
      },
      compare,
      notes: [...divisionNote(from), ...lostPageNote(answers)],
      locale,
    });
  },
} as const satisfies ReportFigure;
