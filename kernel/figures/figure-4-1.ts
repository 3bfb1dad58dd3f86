import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { unnamedNote } from "./unnamed-note.js";
import { withYears } from "./with-years.js";

/**
 * Who takes care of twelve ICT functions, from own staff only to external suppliers only: percent of all, those that own staff do
 * most often first. «Ikke relevant» and «vet ikke» are part of each bar. Neither report compares years in it.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 4.1, Figur 4.1.
 */
export const figure41 = {
  id: "4.1",
  editions: [2018, 2022],
  draw({ answers, locale }) {
    const title = {
      nb: "Outsourcing av IKT-funksjoner hos kommunene",
      en: "Outsourcing of ICT functions in the municipalities",
    };
    return distribution(
      answers,
      { group: "function" },
      {
        number: "Figur 4.1",
        title: withYears(title, { answers }),
        order: { size: ["only_internal", "mostly_internal"] },
        form: "bars",
        notes: unnamedNote(answers, "function", { nb: "funksjoner", en: "functions" }),
        locale,
      },
    );
  },
} as const satisfies ReportFigure;
