import type { AnswerTable } from "../survey/answers.js";

/** The answers of some of the units. */
export function onlyUnits(answers: AnswerTable, isIn: (row: number) => boolean): AnswerTable {
  const rows = answers.units.flatMap((_, row) => (isIn(row) ? [row] : []));
  const columns = [...answers.columns].map(([name, values]) => [name, values.filter((_, row) => isIn(row))] as const);
  return { ...answers, units: rows.map((row) => answers.units[row] as string), columns: new Map(columns) };
}
