import { strategyAreaCount } from "../indicators/strategy-area-count.js";
import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { distribution } from "../tables/distribution.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

const ofThoseWithStrategy = (answers: AnswerTable) => strategyAreaCount(answers, { among: "asked" });

/** The reports name it a little differently. */
const titleIn = ({ year }: AnswerTable): Label =>
  year === 2018
    ? {
        nb: "Fordeling av kommunene etter antall områder omtalt i IKT-/digitaliseringsstrategien",
        en: "Municipalities by number of areas mentioned in the ICT or digitalisation strategy",
      }
    : {
        nb: "Fordeling av kommuner etter antall områder omtalt i digitaliseringsstrategien",
        en: "Municipalities by number of areas mentioned in the digitalisation strategy",
      };

/**
 * All municipalities by how many areas their strategy covers: 13 in 2018, 14 in 2022. Those without a strategy have 0. The median is
 * of those with one, as in the reports' text, which give 9 in 2018.
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 3.2, Figur 3.4; that of 2023 sets 2018 beside.
 */
export const figure34 = {
  id: "3.4",
  editions: [2018, 2022],
  draw(from) {
    const { answers, compare, locale } = from;
    return distribution(answers, "strategyAreaCount", {
      number: "Figur 3.4",
      title: withYears(titleIn(answers), from),
      compare,
      form: "histogram",
      medianOf: ofThoseWithStrategy,
      notes: [answers, ...(compare ? [compare] : [])].flatMap(noAreaNote),
      locale,
    });
  },
} as const satisfies ReportFigure;

/** Who the column for 0 is of: also those that have a strategy and name no area. */
function noAreaNote(answers: AnswerTable): Label[] {
  const count = ofThoseWithStrategy(answers).values.filter((areas) => areas === 0).length;
  if (count === 0) return [];
  const { year } = answers;
  return [
    {
      nb: `Med 0 områder i ${year} er kommunene uten strategi og ${count} som har en strategi, men ikke nevner noe område.`,
      en: `Those with 0 areas in ${year} are the municipalities without a strategy and ${count} that have one but name no area.`,
    },
  ];
}
