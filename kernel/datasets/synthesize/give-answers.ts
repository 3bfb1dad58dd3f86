import type { Random } from "./random.js";
import { ranked } from "./ranked.js";
import { SPREAD, type Unit } from "./unit.js";

interface Given {
  readonly answer: string;
  readonly count: number;
}

const silent = ["dont_know", "not_relevant"];

/** Units of the same size differ by maturity; a size group counts half a standard deviation. */
const standing = ({ maturity, attributes }: Unit) => maturity + (Number(attributes.sizeGroup) * SPREAD) / 2;

const repeated = (answers: readonly Given[]) =>
  answers.flatMap(({ answer, count }) => Array.from({ length: count }, () => answer));

/**
 * Gives an item's answers to units, each to as many as it counts: the first answers to those that stand highest, with chance
 * mixed in. «Vet ikke» and «ikke relevant» come a little oftener to those that stand low.
 *
 * @throws Error when there are not as many answers as units
 */
export function giveAnswers(item: string, answers: readonly Given[], units: readonly Unit[], random: Random): void {
  const silence = random.shuffled(repeated(answers.filter(({ answer }) => silent.includes(answer))));
  const speech = repeated(answers.filter(({ answer }) => !silent.includes(answer)));
  const places = silence.length + speech.length;
  if (places !== units.length) throw new Error(`${item}: ${places} answers for ${units.length} units.`);
  const lowFirst = ranked(units, standing, 3 * SPREAD, random);
  const speaking = ranked(lowFirst.slice(silence.length), (unit) => -standing(unit), SPREAD, random);
  for (const [i, unit] of [...lowFirst.slice(0, silence.length), ...speaking].entries())
    unit.attributes[item] = [...silence, ...speech][i] as string;
}
