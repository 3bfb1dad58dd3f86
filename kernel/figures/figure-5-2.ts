import { columnOf } from "../indicators/column-of.js";
import { procurementActivityCount } from "../indicators/procurement-activity-count.js";
import type { Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { variablesIn } from "../survey/variables-in.js";
import { distribution } from "../tables/distribution.js";
import { onlyUnits } from "./only-units.js";
import type { ReportFigure } from "./report-figure.js";
import { withYears } from "./with-years.js";

/** The municipalities that the percents are of. */
interface Buyers {
  readonly answers: AnswerTable;
  readonly base?: Label;
  readonly note: Label;
}

/**
 * The notes of both reports say «av de som bruker digitale innkjøp». The numbers of 2018 can be of all 377 only; those of 2022
 * are of the users.
 */
function buyersIn(answers: AnswerTable): Buyers {
  if (answers.year === 2018) {
    return {
      answers,
      note: {
        nb: "Noten i rapporten sier at prosentene er av kommuner som bruker digitale innkjøp, men tallene den trykker, går bare opp av alle.",
        en: "The note in the report says that the percents are of municipalities that purchase digitally, but the numbers that it prints can be of all only.",
      },
    };
  }
  const { values } = procurementActivityCount(answers);
  const without = values.filter((activities) => activities === 0).length;
  return {
    answers: onlyUnits(answers, (row) => values[row] !== 0),
    base: { nb: "kommuner som bruker digitale innkjøp", en: "municipalities that purchase digitally" },
    note: {
      nb: `Kommuner som ikke gjennomfører noen av aktivitetene digitalt, er ikke med: ${without}.`,
      en: `Municipalities that carry out none of the activities digitally are not included: ${without}.`,
    },
  };
}

/**
 * Purchasing activities carried out digitally: percent that answer each of «ja, helt», «ja, delvis», «nei» and «vet ikke».
 *
 * Source: SSB Rapporter 2019/14 and 2023/27, chapter 5.1, Figur 5.2. Neither compares years.
 */
export const figure52 = {
  id: "5.2",
  editions: [2018, 2022],
  draw({ answers: all, locale }) {
    const { answers, base, note } = buyersIn(all);
    const among =
      (name: string) =>
      (table: AnswerTable): CategoryColumn => {
        const column = columnOf(table, { name });
        // From much to little, which a scale of colours would show the other way.
        return { ...column, ordered: false, base: base ?? column.base };
      };
    const activities = variablesIn(answers).filter(({ group }) => group === "procurement");
    return distribution(answers, activities.map(({ name }) => name).map(among), {
      number: "Figur 5.2",
      title: withYears(
        {
          nb: `Aktiviteter som ${all.year === 2018 ? "i kommunene " : ""}gjennomføres digitalt i forbindelse med innkjøp av varer og tjenester`,
          en: "Activities that the municipalities carry out digitally in purchasing goods and services",
        },
        { answers },
      ),
      form: "grouped",
      notes: note,
      locale,
    });
  },
} as const satisfies ReportFigure;
