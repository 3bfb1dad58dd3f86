import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { sizeGroupNote } from "./size-group-note.js";
import { withYears } from "./with-years.js";

/**
 * Municipalities that had problems recruiting ICT specialists, by population: percent of those in each group that tried, and of all
 * that tried. Those that did not say whether it was a problem are out of the base.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4.2, Figur 4.4; that of 2023 sets 2018 beside.
 */
export const figure44 = {
  id: "4.4",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const title = {
      nb: `${answers.year === 2018 ? "Kommunene" : "Andel av kommunene"} som hadde problemer med å rekruttere IKT/IT-spesialister de siste 12 måneder`,
      en: "Municipalities that had problems recruiting ICT specialists in the last 12 months",
    };
    return distribution(answers, "recruitment_problem", {
      by: "sizeGroup",
      answers: ["yes"],
      number: "Figur 4.4",
      title: withYears(title, from),
      heading: { nb: "Antall innbyggere", en: "Population" },
      compare,
      notes: [
        {
          nb: "Et problem er at det tok mer enn tre måneder, eller at en med annen formell kompetanse ble ansatt.",
          en: "A problem is that it took more than three months, or that someone with other formal competence was hired.",
        },
        sizeGroupNote,
      ],
      locale,
    });
  },
} as const satisfies ReportFigure;
