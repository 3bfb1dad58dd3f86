import type { AnswerTable } from "../survey/answers.js";
import type { ConfidentialityOption } from "./confidentiality/confidentiality-option.js";
import type { Weights } from "./weights/unit-weights.js";

/** Options of which some cannot be given together. */
interface Options {
  readonly weights?: Weights | undefined;
  readonly confidentiality?: ConfidentialityOption | undefined;
  readonly compare?: AnswerTable | undefined;
}

/**
 * Holds options against each other.
 *
 * @throws RangeError that names the function, the two options, and why they exclude each other
 */
export function checkTogether(caller: string, { weights, confidentiality, compare }: Options): void {
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
