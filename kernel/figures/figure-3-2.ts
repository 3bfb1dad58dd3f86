import { distribution } from "../tables/distribution.js";
import { inYears } from "./in-years.js";
import type { ReportFigure } from "./report-figure.js";
import { sizeGroupNote } from "./size-group-note.js";

/**
 * Municipalities that have started or planned ICT projects in the first half of the year, by population: percent of all in each
 * group, and of all. Both reports print the numbers of all and of the smallest; that of 2019 also says that all above 30 000 had.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 3.1, Figur 3.2; that of 2023 sets 2018 beside.
 */
export const figure32 = {
  id: "3.2",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const { nb, en } = inYears(from);
    return distribution(answers, "project", {
      by: "sizeGroup",
      answers: ["yes"],
      number: "Figur 3.2",
      title: {
        nb: `Andel av kommunene som har planlagt IKT-prosjekter ${nb}, etter antall innbyggere`,
        en: `Municipalities that have planned ICT projects ${en}, by population`,
      },
      heading: { nb: "Antall innbyggere", en: "Population" },
      compare,
      notes: sizeGroupNote,
      locale,
    });
  },
} as const satisfies ReportFigure;
