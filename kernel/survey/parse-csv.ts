import { CsvError, parse } from "csv-parse/sync";
import { AnswersError } from "./answers-error.js";

/** The fields of one line. */
export interface CsvRow {
  /** Number of the line as a text editor counts, from 1. */
  readonly row: number;
  readonly fields: readonly string[];
}

const delimiters = [",", ";", "\t"];

/** Norwegian Excel parts fields with semicolons; the header tells, since no column name holds any of these. */
function delimiterOf(text: string): string {
  const header = /[^\r\n]*/.exec(text.trimStart())?.[0] ?? "";
  const fields = delimiters.map((delimiter) => header.split(delimiter).length);
  return delimiters[fields.indexOf(Math.max(...fields))] as string;
}

/**
 * The rows of a CSV text, the header first. Commas, semicolons or tabs part the fields; a byte order mark, any line ends and
 * empty lines are all right.
 *
 * @throws AnswersError when the quotes do not match
 */
export function parseCsv(text: string, file: string): CsvRow[] {
  const plain = text.replace(/^\uFEFF/, "");
  try {
    const records: unknown[] = parse(plain, {
      delimiter: delimiterOf(plain),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    });
    return (records as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      row: info.lines,
      fields: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.lines ?? 1);
    throw new AnswersError(file, [{ row, message: `not readable as CSV. ${error.message}` }]);
  }
}
