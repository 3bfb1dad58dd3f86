import { lowerMedian } from "../indicators/lower-median.js";
import type { AnswerTable } from "../survey/answers.js";
import { attributeOf } from "./attribute-of.js";
import type { Share, Where } from "./fact.js";

/** What the indicators make of answers. */
export interface Measures {
  /** The answers that are measured. */
  readonly answers: AnswerTable;
  /** How many units the condition holds for. */
  readonly count: (where: Where) => number;
  /** Units as a share, 0–1, of others; null when there are no others. */
  readonly share: (share: Share) => number | null;
  /** Lower median of an attribute among the units of `of`; null when there are none. */
  readonly median: (attribute: string, of: Where) => number | null;
}

/**
 * The numbers that a condition on answers, scores, counts and grades gives.
 *
 * @example
 * measuresOf(kommuner2022).count({ digitalPriority: [4] }) // 110
 */
export function measuresOf(answers: AnswerTable): Measures {
  const attribute = attributeOf(answers);
  const rows = answers.units.map((_, row) => row);
  const among = (where: Where) =>
    Object.entries(where).reduce((left, [name, values]) => {
      const column = attribute(name);
      return left.filter((row) => {
        const value = column[row];
        return value !== undefined && values.includes(value);
      });
    }, rows);
  const count = (where: Where) => among(where).length;
  return {
    answers,
    count,
    share: ({ where, of }) => ratio(count(where), count(of)),
    median: (name, of) => {
      const values = among(of).map((row) => attribute(name)[row]);
      return lowerMedian(values.filter((value) => typeof value === "number"));
    },
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
