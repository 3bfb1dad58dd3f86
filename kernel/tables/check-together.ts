import type { AnswerTable } from "../survey/answers.js";
import type { ConfidentialityOption } from "./confidentiality/confidentiality-option.js";
import type { Weights } from "./weights/unit-weights.js";

/** Options of which some cannot be given together. */
interface Options {
  readonly weights?: Weights | undefined;
  readonly confidentiality?: ConfidentialityOption | undefined;
  readonly compare?: AnswerTable | undefined;
  readonly statistics?: boolean | readonly string[] | undefined;
}

/**
 * Holds options against each other.
 *
 * @throws RangeError that names the function, the two options, and why they exclude each other
 */
export function checkTogether(caller: string, { weights, confidentiality, compare, statistics }: Options): void {
  if (statistics) checkStatistics(caller, weights, confidentiality);
  if (weights === undefined) return;
  if (confidentiality !== undefined) {
    throw new RangeError(
      `${caller}: weights and confidentiality cannot be given together, since weighted sums would tell of the counts that are withheld or rounded.`,
    );
  }
  if (compare !== undefined && typeof weights !== "string") {
    throw new RangeError(
      `${caller}: weights are numbers for the units of one year, and compare has others; give the name of a variable that both years have.`,
    );
  }
}

function checkStatistics(
  caller: string,
  weights: Options["weights"],
  confidentiality: Options["confidentiality"],
): void {
  if (weights !== undefined) {
    throw new RangeError(
      `${caller}: statistics and weights cannot be given together, since the tests hold for counts of units and not for weighted ones.`,
    );
  }
  if (confidentiality !== undefined) {
    throw new RangeError(
      `${caller}: statistics and confidentiality cannot be given together, since expected counts and tests would tell of the counts that are withheld or rounded.`,
    );
  }
}
