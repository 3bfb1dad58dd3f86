import type { VariableRef } from "../indicators/column-of.js";
import type { Grid, Label } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { distribution } from "../tables/distribution.js";
import type { FigureAnswers } from "./report-figure.js";
import { withoutGroupNote } from "./without-group-note.js";

/** What a figure of the reasons for not recruiting is by. */
export interface ReasonsBy {
  readonly number: string;
  readonly by: VariableRef;
  /** What the groups are, as the title has it after «etter», and as it stands above them. */
  readonly byLabel: Label;
  readonly heading: Label;
  /** The group that the report leaves out: its code, and whom it holds, as in «Kommuner i klasse 1». */
  readonly without: { readonly code: string; readonly units: Label };
  readonly notes?: readonly Label[];
}

/**
 * Reasons for not recruiting ICT specialists, percent of the municipalities that had not tried, in groups and in all. One group has
 * no row, as in the reports; its municipalities are among all, and a note says how many they are.
 */
export function reasonsBy({ answers, locale }: Pick<FigureAnswers, "answers" | "locale">, figure: ReasonsBy): Grid {
  const { number, by, byLabel, heading, without, notes = [] } = figure;
  const grid = distribution(
    answers,
    { group: "not_recruited" },
    {
      by,
      answers: ["yes"],
      number,
      title: titleBy(byLabel, answers),
      heading,
      notes: [...withoutGroupNote(answers, by, without), ...notes],
      locale,
    },
  );
  return Object.freeze({ ...grid, items: Object.freeze(grid.items.filter(({ name }) => name !== without.code)) });
}

const titleBy = ({ nb, en }: Label, { year }: AnswerTable): Label => ({
  nb: `Årsaker til manglende rekruttering av IKT-spesialister i kommuner etter ${nb} i ${year}`,
  en: `Reasons why municipalities did not recruit ICT specialists by ${en}, ${year}`,
});
