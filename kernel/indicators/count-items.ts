import type { AnswerTable } from "../survey/answers.js";
import type { CountColumn } from "../survey/count-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { findVariable } from "../survey/variables-in.js";
import type { ScoreName, ScoreRule } from "./editions/edition.js";
import { scoreRuleOf } from "./editions/rule-of.js";
import { itemPoints } from "./item-points.js";
import { maximumPoints } from "./maximum-points.js";
import { type Options, settle } from "./options.js";

/** The options of a count. */
export type CountOptions = Options<"dontKnow">;

/** The options of a count whose items go only to those that answered yes to a question before them. */
export type GatedCountOptions = CountOptions & {
  /** `all` (the default): who answered no counts 0. `asked`: who answered no is left out, as the reports' medians do. */
  readonly among?: "all" | "asked" | undefined;
};

/** The units that are asked about the items. */
const askedBase = (answers: AnswerTable, { items: [first] }: ScoreRule) =>
  (first && findVariable(answers, first.variable)?.askedIf?.base) ?? everyUnit(answers);

/** The one engine behind every count: points added over the items of the edition's rule. */
export function countItems(
  answers: AnswerTable,
  score: ScoreName,
  described: Pick<CountColumn, "name" | "label" | "unit">,
  { among = "all", ...options }: GatedCountOptions = {},
): CountColumn {
  const { edition, readings } = settle(answers, options);
  const rule = scoreRuleOf(edition, score);
  return {
    ...described,
    year: answers.year,
    maximum: maximumPoints(rule),
    values: itemPoints(answers, rule, readings, among),
    base: among === "asked" ? askedBase(answers, rule) : everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
