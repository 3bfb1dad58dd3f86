import type { IndicatorName } from "../indicators/column-of.js";
import { settle } from "../indicators/options.js";
import { EXPLANATION_MIME, type Explanation, type ExplanationStep, type Locale } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { tableLocale } from "../table-locale.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { checkMethodOptions } from "./check-method-options.js";
import { explainCount } from "./explain-count.js";
import { explainGrade } from "./explain-grade.js";
import { explainAnswerGroup, explainBoundary, explainRecruitment, explainSizeGroup } from "./explain-group.js";
import { explainScore } from "./explain-score.js";
import type { Explained } from "./explain-step.js";
import { chainTo, partOf } from "./indicator-parts.js";
import type { MethodOptions } from "./indicator-values.js";
import { oneUnit } from "./one-unit.js";

/** How an indicator is explained: an edition and readings, as the indicator takes them. */
export type ExplainOptions = MethodOptions & {
  /** Language of the explanation; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
};

/** One indicator on the way, whose parts were explained before it. */
function explainStep(name: IndicatorName, explained: Explained): ExplanationStep {
  const part = partOf(name);
  switch (part.kind) {
    case "count":
      return explainCount(name, part.score, explained);
    case "score":
      return explainScore(name, part, explained);
    case "grade":
      return explainGrade(name, part, explained);
    case "boundary":
      return explainBoundary(name, explained);
    case "recruitment":
      return explainRecruitment(name, explained);
    case "answerGroup":
      return explainAnswerGroup(name, part.question, explained);
    case "sizeGroup":
      return explainSizeGroup(name, explained);
  }
}

/**
 * How one unit comes to its value of an indicator: from the answers over counts and scores to the grade, each step with its
 * rule, the interval or matrix cell that holds, the readings that decided, and where the rule is written.
 *
 * Every step's value is that of the indicator of its name, computed by the same function from the same edition. Missing
 * answers are shown as such; a unit without a value has `value: null` and a result that says why.
 *
 * @param data - answers of one year
 * @param unit - id of a unit, as in `kommuner2022.units`
 * @param indicator - name of an indicator
 * @param options - `edition` and readings, as the indicator takes them, and `locale`
 * @returns a frozen payload that notebooks show step by step
 * @throws TypeError for an argument of the wrong kind; RangeError for a unit or indicator that there is not, with the names
 *   that come near, and whatever the indicator throws
 * @example
 * explain(kommuner2022, "K017", "digitalPriority").steps.map(({ name }) => name) // ["strategyAreaCount", "strategyScore", "projectAreaCount", "projectScore", "digitalPriority"]
 */
export function explain(
  data: AnswerTable,
  unit: string,
  indicator: IndicatorName,
  options: ExplainOptions = {},
): Explanation {
  const method = checkMethodOptions("explain", data, indicator, options);
  if (typeof unit !== "string")
    throw new TypeError(`explain: unit is ${String(unit)}; it must be the id of a unit, such as «${data.units[0]}».`);
  const answers = oneUnit(data, unit);
  const explained: Explained = { answers, options: method, method: () => settle(answers, method) };
  const steps = chainTo(indicator).map((name) => explainStep(name, explained));
  const { label, value, result } = steps.at(-1) as ExplanationStep;
  return deepFreeze({
    type: EXPLANATION_MIME,
    title: {
      nb: `${label.nb} for ${unit} i ${data.year}, trinn for trinn`,
      en: `${label.en} of ${unit} in ${data.year}, step by step`,
    },
    unit,
    variable: { name: indicator, label },
    year: data.year,
    value,
    result,
    steps,
    locale: options.locale ?? tableLocale(),
    provenance: [data.provenance],
  });
}
