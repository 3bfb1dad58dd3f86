import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { everyUnit } from "../survey/every-unit.js";
import type { Cell, GradeName } from "./editions/edition.js";
import type { Readings } from "./editions/readings.js";
import { gradeRuleOf } from "./editions/rule-of.js";
import { type Options, settle } from "./options.js";

const gradeOf = (cell: Cell, readings: Readings): number => (typeof cell === "number" ? cell : readings[cell]);

/**
 * The one engine behind every composite indicator: the grade that the edition's matrix has for each pair of categories.
 * A unit without a value on the first side has none, for that side's reason; else the second side's reason holds.
 */
export function gradePair(
  answers: AnswerTable,
  grade: GradeName,
  first: CategoryColumn,
  second: CategoryColumn,
  described: Pick<CategoryColumn, "name" | "label" | "ordered">,
  options: Options<keyof Readings> = {},
): CategoryColumn {
  const { edition, readings } = settle(answers, options);
  const { heading, labels, matrix } = gradeRuleOf(edition, grade);
  const width = second.categories.length;
  const grades = Int8Array.from(matrix.flat(), (cell) => gradeOf(cell, readings));
  return {
    ...described,
    heading,
    year: answers.year,
    categories: labels.map((label, i) => ({ code: String(i), label })),
    values: first.values.map((row, i) => {
      const column = second.values[i] as number;
      return row < 0 ? row : column < 0 ? column : (grades[row * width + column] as number);
    }),
    base: everyUnit(answers),
    provenance: answers.provenance,
    survey: answers.survey,
  };
}
