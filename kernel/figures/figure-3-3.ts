import { distribution } from "../tables/distribution.js";
import { dontKnowNote } from "./dont-know-note.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/**
 * Changes that municipalities expect of their ICT projects: percent of those that have started or planned any, most first.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 3.1, Figur 3.3; that of 2023 sets 2018 beside.
 */
export const figure33 = {
  id: "3.3",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const changes = { group: "project_area" } as const;
    const asked = distribution(answers, changes, { compare });
    const title = {
      nb: "Forventede endringer i kommunene som følge av IKT-prosjekter",
      en: "Changes that the municipalities expect of ICT projects",
    };
    return distribution(answers, changes, {
      number: "Figur 3.3",
      title: withYears(title, from),
      answers: ["yes"],
      order: "size",
      compare,
      notes: dontKnowNote(asked, { nb: "område", en: "area" }),
      locale,
    });
  },
} as const satisfies ReportFigure;
