import type { AnswerTable } from "../survey/answers.js";
import { checkOptions } from "./check-options.js";
import { checkTogether } from "./check-together.js";
import { checkCompared, GROUPED_CHECKS } from "./distribution-checks.js";
import type { GroupedOptions } from "./distribution-options.js";

/**
 * Holds the options of a table in groups of units against what it takes, and against each other.
 *
 * @throws TypeError for an argument of the wrong kind; RangeError for options that exclude each other
 */
export function checkGrouped(data: AnswerTable, options: GroupedOptions): void {
  checkOptions("distribution", data, options, {
    required: [],
    optional: ["compare", "dontKnow", "title", "weights", "lowPrecisionBelow", "locale"],
    own: GROUPED_CHECKS,
  });
  checkTogether("distribution", options);
  checkCompared(options);
}
