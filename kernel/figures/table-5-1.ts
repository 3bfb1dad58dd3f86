import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { gradeTable } from "./grade-table.js";
import type { ReportFigure } from "./report-figure.js";

/** Of the sample answers of 2018, which give the later of the two versions that the reports print. */
const versionNote = ({ provenance }: AnswerTable): Label[] =>
  provenance.dataset === "kommuner2018"
    ? [
        {
          nb: "Rapporten fra 2019 trykker 28, 101, 51, 107 og 90 kommuner, og den fra 2023 andeler av andre tall. Svarene som følger med, gir tallene fra 2023.",
          en: "The report of 2019 prints 28, 101, 51, 107 and 90 municipalities, and that of 2023 shares of other numbers. The answers that ship give those of 2023.",
        },
      ]
    : [];

/**
 * Municipalities by their grade of use of digital services: cloud services and digital purchasing together.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.2, Tabell 5.1. The first prints counts; the second counts and shares, with
 * revised shares of 2018 beside.
 */
export const table51 = {
  id: "T5.1",
  editions: [2018, 2022],
  draw(from) {
    return gradeTable(from, {
      number: "5.1",
      variable: "useOfDigitalServices",
      degreeOf: { nb: "bruk av digitale tjenester", en: "use of digital services" },
      notes: versionNote(from.answers),
    });
  },
} as const satisfies ReportFigure;
