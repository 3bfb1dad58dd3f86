import { DISTRIBUTION_MIME, type Distribution, type Figure } from "../../../kernel/mime.js";

/** The frequency table that a figure is drawn from. */
export function distributionOf({ numbers }: Figure): Distribution {
  if (numbers.type !== DISTRIBUTION_MIME) throw new Error("The figure is not drawn from a frequency table.");
  return numbers;
}
