import { distribution } from "../tables/distribution.js";
import { inYears } from "./in-years.js";
import type { ReportFigure } from "./report-figure.js";
import { sizeGroupNote } from "./size-group-note.js";

/**
 * Municipalities that tried to recruit ICT specialists in the last twelve months, by population: percent of all in each group, and
 * of all.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4.2, Figur 4.3; that of 2023 sets 2018 beside.
 */
export const figure43 = {
  id: "4.3",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const { nb, en } = inYears(from);
    return distribution(answers, "recruited", {
      by: "sizeGroup",
      answers: ["yes"],
      number: "Figur 4.3",
      title: {
        nb: `${answers.year === 2018 ? "Kommunene" : "Andel av kommunene"} som hadde forsøkt å rekruttere ansatte med IKT/IT-spesialistkompetanse ${nb}`,
        en: `Municipalities that had tried to recruit staff with specialist ICT skills ${en}`,
      },
      heading: { nb: "Antall innbyggere", en: "Population" },
      compare,
      notes: sizeGroupNote,
      locale,
    });
  },
} as const satisfies ReportFigure;
