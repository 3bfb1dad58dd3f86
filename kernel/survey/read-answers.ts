import type { Provenance } from "../mime.js";
import type { AnswerTable } from "./answers.js";
import { AnswersError } from "./answers-error.js";
import { checkHeader } from "./check-header.js";
import { type CsvRow, parseCsv } from "./parse-csv.js";
import { ProblemList } from "./problem-list.js";
import { readerOf } from "./read-field.js";
import { type AnswerRow, rowChecks } from "./row-checks.js";
import type { Survey } from "./survey.js";
import { type Asked, variablesIn } from "./variables-in.js";

export type ReadAnswersOptions = {
  /** Name of the file, for messages. */
  readonly file: string;
  /** Where the answers come from; by default the user's own file. */
  readonly provenance?: Provenance | undefined;
} & (
  | {
      /** Survey year, of one of the reports; every row must be of it. */
      readonly year: number;
      readonly edition?: undefined;
    }
  | {
      /**
       * An edition of one's own: its variables are the columns of the file, every row is of its year, and the answers carry
       * it, so that indicators apply it without being told.
       */
      readonly edition: Survey;
      readonly year?: undefined;
    }
);

const ownFile = (file: string, year: number): Provenance => ({
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

function checkRows(rows: readonly AnswerRow[], header: readonly string[], asked: Asked, problems: ProblemList): void {
  const checks = rowChecks(asked, header);
  for (const { row, length, field } of rows)
    for (const check of checks) {
      const problem = check({ row, length, field });
      if (problem === undefined) continue;
      const value = problem.column === undefined ? undefined : field(problem.column);
      problems.add({ row, unit: field("unit") || undefined, value, ...problem });
    }
}

function columnsOf(rows: readonly AnswerRow[], asked: Asked): AnswerTable["columns"] {
  const columns = new Map<string, Int8Array | Int32Array>();
  for (const variable of variablesIn(asked)) {
    if (variable.kind !== "question" && variable.kind !== "number") continue;
    const read = readerOf(variable);
    const values = rows.map(({ field }) => read(field(variable.name)) as number);
    columns.set(variable.name, variable.kind === "question" ? Int8Array.from(values) : Int32Array.from(values));
  }
  return columns;
}

/**
 * Reads answers from the text of a CSV file with the columns of the survey in any order: those of the
 * codebook in `year`, or those that `edition` declares.
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
  const { file, edition } = options;
  const year = edition === undefined ? options.year : edition.year;
  const asked = { year, survey: edition };
  const provenance = options.provenance ?? ownFile(file, year);
  const [header, ...records] = parseCsv(csv, file);
  if (header === undefined) throw new AnswersError(file, [{ row: 1, message: "the file is empty." }]);
  const problems = new ProblemList(file);
  checkHeader(header.fields, header.row, asked, problems);
  problems.throwIfAny();
  const rows = answerRows(header.fields, records);
  checkRows(rows, header.fields, asked, problems);
  problems.throwIfAny();
  const units = rows.map(({ field }) => field("unit"));
  const columns = columnsOf(rows, asked);
  return { year, units, columns, provenance, ...(edition && { survey: edition }) };
}
