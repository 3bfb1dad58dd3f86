import type { Grid } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { NOT_ASKED } from "../survey/left-out.js";
import { checkOptions } from "./check-options.js";
import { checkTogether } from "./check-together.js";
import { type ConfidentialityRule, confidentialityRule } from "./confidentiality/confidentiality-option.js";
import { checkCompared, GRID_CHECKS } from "./distribution-checks.js";
import type { GridOptions } from "./distribution-options.js";
import { distributionTally } from "./distribution-tally.js";
import { gridPayload, type TalliedItem } from "./grid-payload.js";
import { gridWords } from "./grid-title.js";
import { type GridVariable, gridVariables, type SeveralVariables } from "./grid-variables.js";
import { unitWeights } from "./weights/unit-weights.js";

/**
 * Several variables with the same answers, items × answers: what `distribution` makes of a list of variables.
 *
 * @throws TypeError for an argument of the wrong kind; RangeError as `distribution`
 */
export function grid(data: AnswerTable, several: SeveralVariables, options: GridOptions): Grid {
  checkOptions("distribution", data, options, {
    required: [],
    optional: ["compare", "dontKnow", "title", "weights", "confidentiality", "lowPrecisionBelow", "locale"],
    own: GRID_CHECKS,
  });
  checkTogether("distribution", options);
  checkCompared(options);
  const { compare, dontKnow = "row" } = options;
  const variables = gridVariables(several, data, compare, dontKnow);
  const words = gridWords(variables, compare ? [data.year, compare.year] : [data.year]);
  const tallied = variables.map((variable) => talliesOf(variable, data, options));
  return gridPayload({ tallied, words }, data, options);
}

function talliesOf(variable: GridVariable, data: AnswerTable, options: GridOptions): TalliedItem {
  const { compare, weights, confidentiality } = options;
  const rule = confidentiality && confidentialityRule(confidentiality);
  const tallyOf = (column: CategoryColumn | null, answers: AnswerTable | undefined) => {
    if (column === null || answers === undefined) return null;
    if (rule) checkNotAsked(column, rule);
    return distributionTally(column, {
      weights: weights === undefined ? undefined : unitWeights("distribution", answers, weights),
      rule,
      isNotAskedKnown: rule !== undefined,
    });
  };
  const { name, label, now, earlier } = variable;
  return { name, label, now: tallyOf(now, data), earlier: tallyOf(earlier, compare) };
}

/**
 * Items that are asked of the same units tell of each other how many were not asked, also where each rounds it in its own way. So
 * that number is shown for all of them as it is, which it must be safe to do.
 */
function checkNotAsked({ name, values }: CategoryColumn, { threshold }: ConfidentialityRule): void {
  const notAsked = values.filter((value) => value === NOT_ASKED).length;
  const isSmall = (count: number) => count > 0 && count < threshold;
  if (!isSmall(notAsked) && !isSmall(values.length - notAsked)) return;
  throw new RangeError(
    `confidentiality: fewer than ${threshold} units were asked about «${name}», or all but fewer than ${threshold}; the items of a table of several variables would tell of them. Show that variable by itself.`,
  );
}
