import { projectAreaCount } from "../indicators/project-area-count.js";
import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/**
 * All municipalities by how many of ten areas they expect their ICT projects to affect. Those without projects have 0. The median
 * is of those with some, as in the reports' text, which give 7 in 2018.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 3.2, Figur 3.5; that of 2023 sets 2018 beside.
 */
export const figure35 = {
  id: "3.5",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const title = {
      nb: `Fordeling av ${answers.year === 2018 ? "kommunene" : "kommuner"} etter antall områder påvirket av IKT-prosjekter`,
      en: "Municipalities by number of areas affected by ICT projects",
    };
    return distribution(answers, "projectAreaCount", {
      number: "Figur 3.5",
      title: withYears(title, from),
      compare,
      form: "histogram",
      medianOf: (table) => projectAreaCount(table, { among: "asked" }),
      locale,
    });
  },
} as const satisfies ReportFigure;
