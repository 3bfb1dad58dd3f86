import { columnOf, type VariableRef } from "../indicators/column-of.js";
import type { AnswerTable } from "../survey/answers.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { leaveOutDontKnow } from "../survey/leave-out-dont-know.js";
import { leftOutReasons } from "../survey/left-out.js";

/** Whether «vet ikke» and «ikke relevant» are rows of a table, or left out of its base and counted below it. */
export type DontKnow = "row" | "out";

/**
 * The column that a table is made of, with «vet ikke» and «ikke relevant» as `dontKnow` says.
 *
 * @throws RangeError for a variable that `data` does not have, or an own function whose values do not fit the units
 */
export function tableColumn(data: AnswerTable, variable: VariableRef, dontKnow: DontKnow): CategoryColumn {
  const column = columnOf(data, variable);
  checkValues(column, data);
  return dontKnow === "out" ? leaveOutDontKnow(column) : column;
}

function checkValues({ name, values, categories }: CategoryColumn, { units }: AnswerTable): void {
  if (values.length !== units.length) {
    throw new RangeError(`«${name}» has ${values.length} values for ${units.length} units; give each unit one.`);
  }
  const least = -leftOutReasons.length;
  const row = values.findIndex((value) => !(value >= least && value < categories.length && Number.isInteger(value)));
  if (row >= 0) {
    throw new RangeError(
      `«${name}» of unit ${units[row]} (row ${row + 1}) is category ${values[row]}, but it has ${categories.length} categories, numbered from 0, and ${least} to -1 for those without a value.`,
    );
  }
}
