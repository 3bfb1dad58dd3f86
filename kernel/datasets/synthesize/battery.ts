import type { Where } from "../../ledger/fact.js";
import type { Cell } from "./cell.js";
import type { Model } from "./model.js";

/** A list of items that share their answers, and the count of them that a score is made from. */
export interface Battery {
  /** Name of the count, as in `strategyAreaCount`. */
  readonly count: string;
  /** Name of the score made from it. */
  readonly score: string;
  /** The lowest count of scores 0, 1, 2, 3 and 4. */
  readonly cutPoints: readonly number[];
  /** The one answer to another question that makes the items be asked; none when all are asked. */
  readonly askedIf?: { readonly variable: string; readonly answer: string };
  /** Answers that count, from the one that says most. */
  readonly counting: readonly string[];
  /** How common each count is expected to be, from 0 up; any unit. */
  readonly expected: readonly number[];
  /** The expected percent of each answer to each item, from the most counted item to the least. */
  readonly items: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The units that get the items. */
export const askedWhere = ({ askedIf }: Battery): Where => (askedIf ? { [askedIf.variable]: [askedIf.answer] } : {});

const scoreOf = ({ cutPoints }: Battery, count: number) => cutPoints.findLastIndex((cut) => count >= cut);

const askedAttribute = ({ askedIf }: Battery) => (askedIf ? { [askedIf.variable]: askedIf.answer } : {});

function countCells(battery: Battery, asked: number): Cell[] {
  const total = battery.expected.reduce((sum, e) => sum + e, 0);
  return battery.expected.map((expected, count) => ({
    attributes: { ...askedAttribute(battery), [battery.count]: count, [battery.score]: scoreOf(battery, count) },
    expected: (expected * asked) / total,
  }));
}

const answerCells = (item: string, percents: Readonly<Record<string, number>>, asked: number): Cell[] =>
  Object.entries(percents).map(([answer, percent]) => ({
    attributes: { [item]: answer },
    expected: (percent * asked) / 100,
  }));

const countingTerms = (battery: Battery, items: readonly string[]) =>
  items.map((item) => ({ where: { [item]: battery.counting }, factor: 1 }));

const countTerms = (battery: Battery, worth: (count: number) => number) =>
  battery.expected.map((_, count) => ({
    where: { ...askedWhere(battery), [battery.count]: [count] },
    factor: -worth(count),
  }));

/**
 * Adds to a model the units at each count and the answers to each item. They agree: the counts add up to the counting
 * answers, and no set of items takes more of them than the units have room for (Gale and Ryser's condition).
 *
 * @param cells - name of the family that holds the scores
 * @param asked - about how many units get the items
 */
export function addBattery(model: Model, battery: Battery, cells: string, asked: number): void {
  const items = Object.keys(battery.items);
  model.family(battery.count, countCells(battery, asked));
  model.tie([...Object.keys(askedWhere(battery)), battery.score], battery.count, cells);
  for (const [item, percents] of Object.entries(battery.items)) {
    model.family(item, answerCells(item, percents, asked));
    const answers = { where: { [item]: Object.keys(percents) }, factor: 1 };
    model.require({
      name: `${item} is answered by all who are asked`,
      terms: [answers, { where: askedWhere(battery), factor: -1 }],
      low: 0,
      high: 0,
    });
  }
  items.forEach((_, i) => {
    const size = i + 1;
    model.require({
      name: `${size} items of ${battery.count} fit the counts`,
      terms: [
        ...countingTerms(battery, items.slice(0, size)),
        ...countTerms(battery, (count) => Math.min(count, size)),
      ],
      low: size === items.length ? 0 : Number.NEGATIVE_INFINITY,
      high: 0,
    });
  });
}
