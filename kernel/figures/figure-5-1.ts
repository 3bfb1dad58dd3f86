import { distribution } from "../tables/distribution.js";
import { dontKnowNote } from "./dont-know-note.js";
import type { ReportFigure } from "./report-figure.js";
import { unnamedNote } from "./unnamed-note.js";
import { withYears } from "./with-years.js";

/**
 * Areas prepared for the use of cloud services: percent of the municipalities that use any.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.1, Figur 5.1; that of 2023 sets 2018 beside.
 */
export const figure51 = {
  id: "5.1",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    const title = {
      nb: `Områder tilrettelagt for bruk av skytjenester i ${answers.year === 2018 ? "kommunene" : "kommunen"}`,
      en: "Areas prepared for the use of cloud services in the municipalities",
    };
    const areas = { group: "cloud_area" } as const;
    const all = distribution(answers, areas, { compare });
    return distribution(answers, areas, {
      number: "Figur 5.1",
      title: withYears(title, from),
      answers: ["yes"],
      order: "size",
      compare,
      notes: [
        ...unnamedNote(answers, "cloud_area", { nb: "områder", en: "areas" }),
        ...dontKnowNote(all, { nb: "område", en: "area" }),
      ],
      locale,
    });
  },
} as const satisfies ReportFigure;
