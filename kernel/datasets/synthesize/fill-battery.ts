import type { Battery } from "./battery.js";
import { deal } from "./deal.js";
import { giveAnswers } from "./give-answers.js";
import { matrixWithMargins } from "./margins.js";
import type { Random } from "./random.js";
import type { Solution } from "./solution.js";
import type { Unit } from "./unit.js";

/** Answers to one item, and how many units gave each: those that count, and the others. */
function answersTo(item: string, { counting }: Battery, solution: Solution) {
  const answers = solution.family(item).map(({ attributes, count }) => ({ answer: String(attributes[item]), count }));
  return {
    counted: answers.filter(({ answer }) => counting.includes(answer)),
    others: answers.filter(({ answer }) => !counting.includes(answer)),
  };
}

const total = (answers: readonly { readonly count: number }[]) => answers.reduce((sum, { count }) => sum + count, 0);

/** Gives the units that are asked their counts, such that these make their scores, and then answers that make the counts. */
export function fillBattery(units: readonly Unit[], battery: Battery, solution: Solution, random: Random): void {
  const { askedIf, count, score } = battery;
  const asked = units.filter(({ attributes }) => !askedIf || attributes[askedIf.variable] === askedIf.answer);
  const countOf = (attributes: Unit["attributes"]) => Number(attributes[count]);
  deal(asked, solution.family(count), [score], countOf, random);
  const items = Object.keys(battery.items).map((item) => ({ item, ...answersTo(item, battery, solution) }));
  const matrix = matrixWithMargins(
    asked.map(({ attributes }) => countOf(attributes)),
    items.map(({ counted }) => total(counted)),
    random,
  );
  items.forEach(({ item, counted, others }, column) => {
    const counts = (row: number) => matrix[row]?.[column] === true;
    giveAnswers(
      item,
      counted,
      asked.filter((_, row) => counts(row)),
      random,
    );
    giveAnswers(
      item,
      others,
      asked.filter((_, row) => !counts(row)),
      random,
    );
  });
}
