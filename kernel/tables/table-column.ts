import { columnOf, type VariableRef } from "../indicators/column-of.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { DONT_KNOW, NOT_RELEVANT } from "../survey/left-out.js";

/** Whether «vet ikke» and «ikke relevant» are rows of a table, or left out of its base and counted below it. */
export type DontKnow = "row" | "out";

const CODES = { dontKnow: DONT_KNOW, notRelevant: NOT_RELEVANT } as const;

/**
 * The column that a table is made of, with «vet ikke» and «ikke relevant» as `dontKnow` says.
 *
 * @throws RangeError for a variable that `data` does not have, or an own function whose values do not fit the units
 */
export function tableColumn(data: AnswerTable, variable: VariableRef, dontKnow: DontKnow): CategoryColumn {
  const column = columnOf(data, variable);
  checkValues(column, data);
  return dontKnow === "out" ? withoutNonAnswers(column) : column;
}

function checkValues({ name, values, categories }: CategoryColumn, { units }: AnswerTable): void {
  if (values.length !== units.length) {
    throw new RangeError(`«${name}» has ${values.length} values for ${units.length} units; give each unit one.`);
  }
  const row = values.findIndex((value) => value >= categories.length);
  if (row >= 0) {
    throw new RangeError(
      `«${name}» of unit ${units[row]} (row ${row + 1}) is category ${values[row]}, but it has ${categories.length} categories, numbered from 0.`,
    );
  }
}

function withoutNonAnswers(column: CategoryColumn): CategoryColumn {
  const categories = column.categories.filter(({ leaveOutAs }) => leaveOutAs === undefined);
  const codes = column.categories.map((category) =>
    category.leaveOutAs === undefined ? categories.indexOf(category) : CODES[category.leaveOutAs],
  );
  return {
    ...column,
    categories,
    values: column.values.map((value) => (value < 0 ? value : (codes[value] as number))),
  };
}
