import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import type { CountColumn } from "../survey/count-column.js";
import { everyUnit } from "../survey/every-unit.js";
import { NOT_ASKED } from "../survey/left-out.js";
import type { CutPoints, ScoreName } from "./editions/edition.js";
import type { Readings } from "./editions/readings.js";
import { scoreRuleOf } from "./editions/rule-of.js";
import { type Options, settle } from "./options.js";

const scoreCategories = [
  { code: "0", label: { nb: "null", en: "zero" } },
  { code: "1", label: { nb: "veldig lav", en: "very low" } },
  { code: "2", label: { nb: "lav", en: "low" } },
  { code: "3", label: { nb: "høy", en: "high" } },
  { code: "4", label: { nb: "veldig høy", en: "very high" } },
];

/** The score of each count from 0 to `maximum`: how many of the cut points it reaches. */
const scoreOfCount = (cutPoints: CutPoints, maximum: number) =>
  Int8Array.from({ length: maximum + 1 }, (_, count) => cutPoints.filter((cut) => count >= cut).length);

/**
 * The one engine behind every simple indicator: a count cut into the scores 0–4.
 *
 * @param count - of the units that are asked, so that a unit that has nothing to count (score 0) is told from one that has
 *   something in place but ticked no item (which can be a reading)
 */
export function scoreFromCount(
  answers: AnswerTable,
  score: ScoreName,
  count: CountColumn,
  described: Pick<CategoryColumn, "name" | "label">,
  options: Options<keyof Readings> = {},
): CategoryColumn {
  const { edition, readings } = settle(answers, options);
  const rule = scoreRuleOf(edition, score);
  const table = scoreOfCount(rule.cutPoints, count.maximum);
  if (rule.withoutItems !== undefined) table[0] = readings[rule.withoutItems];
  return {
    ...described,
    year: answers.year,
    categories: scoreCategories,
    values: new Int8Array(count.values).map((value) =>
      value === NOT_ASKED ? 0 : value < 0 ? value : (table[value] as number),
    ),
    ordered: true,
    base: everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
