import type { Random } from "./random.js";
import { ranked } from "./ranked.js";
import { SPREAD, type Unit } from "./unit.js";

/** Units of the same size differ by maturity; a size group counts half a standard deviation. */
const standing = ({ maturity, attributes }: Unit) => maturity + (Number(attributes.sizeGroup) * SPREAD) / 2;

/**
 * Gives an item's answers to units, each to as many as it counts: the first answers to those that stand highest, with chance
 * mixed in.
 *
 * @throws Error when there are not as many answers as units
 */
export function giveAnswers(
  item: string,
  answers: readonly { readonly answer: string; readonly count: number }[],
  units: readonly Unit[],
  random: Random,
): void {
  const given = answers.flatMap(({ answer, count }) => Array.from({ length: count }, () => answer));
  if (given.length !== units.length) throw new Error(`${item}: ${given.length} answers for ${units.length} units.`);
  ranked(units, (unit) => -standing(unit), SPREAD, random).forEach((unit, i) => {
    unit.attributes[item] = given[i] as string;
  });
}
