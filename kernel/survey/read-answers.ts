import type { Provenance } from "../mime.js";
import type { AnswerTable } from "./answers.js";
import { AnswersError } from "./answers-error.js";
import { checkHeader } from "./check-header.js";
import { variablesOf } from "./codebook.js";
import { type CsvRow, parseCsv } from "./parse-csv.js";
import { ProblemList } from "./problem-list.js";
import { readerOf } from "./read-field.js";
import { type AnswerRow, rowChecks } from "./row-checks.js";

export interface ReadAnswersOptions {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Survey year; every row must be of it. */
  readonly year: number;
  /** Where the answers come from; by default the user's own file. */
  readonly provenance?: Provenance | undefined;
}

const ownFile = ({ file, year }: ReadAnswersOptions): Provenance => ({
  dataset: file,
  year,
  synthetic: false,
  source: { nb: `Egen fil: ${file}`, en: `Own file: ${file}` },
  licence: "NOASSERTION",
});

function answerRows(header: readonly string[], rows: readonly CsvRow[]): AnswerRow[] {
  const at = new Map(header.map((column, i) => [column, i]));
  return rows.map(({ row, fields }) => ({
    row,
    length: { row: fields.length, header: header.length },
    field: (column) => fields[at.get(column) ?? -1] ?? "",
  }));
}

function checkRows(rows: readonly AnswerRow[], header: readonly string[], year: number, problems: ProblemList): void {
  const checks = rowChecks(year, header);
  for (const { row, length, field } of rows)
    for (const check of checks) {
      const problem = check({ row, length, field });
      if (problem === undefined) continue;
      const value = problem.column === undefined ? undefined : field(problem.column);
      problems.add({ row, unit: field("unit") || undefined, value, ...problem });
    }
}

function columnsOf(rows: readonly AnswerRow[], year: number): AnswerTable["columns"] {
  const columns = new Map<string, Int8Array | Int32Array>();
  for (const variable of variablesOf(year)) {
    if (variable.kind !== "question" && variable.kind !== "number") continue;
    const read = readerOf(variable);
    const values = rows.map(({ field }) => read(field(variable.name)) as number);
    columns.set(variable.name, variable.kind === "question" ? Int8Array.from(values) : Int32Array.from(values));
  }
  return columns;
}

/**
 * Reads answers from the text of a CSV file with the codebook's columns of `year` in any order.
 *
 * An empty field is not answered. Commas, semicolons or tabs part the fields. Nothing is guessed or dropped: what does not
 * follow the codebook is an error, and everything wrong is found before it is thrown. An item may be answered where the
 * question before it is not, since it may then have been asked; the indicators leave such a unit out.
 *
 * @throws AnswersError that lists for each problem file, row, unit, column, value and what is allowed: an empty file; a
 *   column that is missing, unknown or there twice; a row of another length or year; an id that is empty or taken; a code that
 *   the question does not have; a number out of range; an answer to a question that was not asked
 */
export function readAnswers(csv: string, options: ReadAnswersOptions): AnswerTable {
  const { file, year, provenance = ownFile(options) } = options;
  const [header, ...records] = parseCsv(csv, file);
  if (header === undefined) throw new AnswersError(file, [{ row: 1, message: "the file is empty." }]);
  const problems = new ProblemList(file);
  checkHeader(header.fields, header.row, year, problems);
  problems.throwIfAny();
  const rows = answerRows(header.fields, records);
  checkRows(rows, header.fields, year, problems);
  problems.throwIfAny();
  return { year, units: rows.map(({ field }) => field("unit")), columns: columnsOf(rows, year), provenance };
}
