import type { AnswerTable } from "../survey/answers.js";
import { ownRows } from "../tables/own-rows/own-rows.js";
import type { TableData } from "../tables/own-rows/table-data.js";

/**
 * Rows of one's own with the municipality numbers that a column of theirs holds; answers have their units and stay as they are.
 *
 * @throws TypeError for rows without `unit`, for answers with it, and for a number that is missing, with its row; RangeError for a
 *   column that the rows do not have
 */
export function withUnits(answers: AnswerTable, data: TableData, unit: string | undefined): AnswerTable {
  const { survey } = answers;
  if (!survey?.ownRows) {
    if (unit === undefined) return answers;
    throw new TypeError("map: unit is for rows of your own; answers have their units.");
  }
  if (unit === undefined)
    throw new TypeError("map: give as unit the name of the column that holds the municipality numbers.");
  const { value, count } = (ownRows("map", data) as NonNullable<ReturnType<typeof ownRows>>).column(unit);
  return {
    ...answers,
    units: Array.from({ length: count }, (_, row) => numberOf(value(row), row, unit)),
    survey: { ...survey, units: { nb: "enheter", en: "units" } },
  };
}

function numberOf(value: unknown, row: number, column: string): string {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  if (typeof value === "number" && Number.isInteger(value)) return String(value).padStart(4, "0");
  throw new TypeError(
    `map: row ${row + 1}, column «${column}» is ${typeof value === "object" ? "nothing" : `«${String(value)}»`}; it must be a municipality number, as "0301".`,
  );
}
