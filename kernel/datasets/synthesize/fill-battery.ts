import type { Battery } from "./battery.js";
import { deal } from "./deal.js";
import { matrixWithMargins } from "./margins.js";
import type { Random } from "./random.js";
import { ranked } from "./ranked.js";
import type { Solution } from "./solution.js";
import { SPREAD, type Unit } from "./unit.js";

/** Units of the same size differ by maturity; a size group counts half a standard deviation. */
const standing = ({ maturity, attributes }: Unit) => maturity + (Number(attributes.sizeGroup) * SPREAD) / 2;

/** Gives an item's answers to units, each to as many as it counts: the first answers to those that stand highest. */
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

/** Gives units their counts and then their answers to each item of a battery; `sharing` as in {@link deal}. */
export function fillBattery(units: readonly Unit[], battery: Battery, solution: Solution, random: Random): void {
  const { askedIf, count, score, counting } = battery;
  const asked = units.filter(({ attributes }) => !askedIf || attributes[askedIf.variable] === askedIf.answer);
  deal(asked, solution.family(count), [score], (cell) => Number(cell[count]), random);
  const items = Object.keys(battery.items).map((item) => ({
    item,
    answers: solution.family(item).map((cell) => ({ answer: String(cell.attributes[item]), count: cell.count })),
  }));
  const counts = asked.map(({ attributes }) => Number(attributes[count]));
  const totals = items.map(({ answers }) =>
    answers.reduce((sum, { answer, count }) => sum + (counting.includes(answer) ? count : 0), 0),
  );
  const matrix = matrixWithMargins(counts, totals, random);
  items.forEach(({ item, answers }, column) => {
    const counted = (unit: Unit) => matrix[asked.indexOf(unit)]?.[column] === true;
    for (const yes of [true, false]) {
      const some = answers.filter(({ answer }) => counting.includes(answer) === yes);
      giveAnswers(
        item,
        some,
        asked.filter((unit) => counted(unit) === yes),
        random,
      );
    }
  });
}
