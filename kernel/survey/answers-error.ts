/** One thing that is wrong in an answer file. */
export interface AnswerProblem {
  /** Number of the line as a text editor counts, so that the header is 1. */
  readonly row: number;
  /** Unit id of that row, once it is known. */
  readonly unit?: string | undefined;
  readonly column?: string | undefined;
  /** What stands there. */
  readonly value?: string | undefined;
  /** What is wrong and what to do. */
  readonly message: string;
}

const line = ({ row, unit, column, message }: AnswerProblem) =>
  `  row ${row}${unit === undefined ? "" : ` (unit ${unit})`}${column === undefined ? "" : `, column ${column}`}: ${message}`;

/** An answer file that cannot be used; the message lists the problems by row, the first ones only when there are many. */
export class AnswersError extends Error {
  override readonly name = "AnswersError";

  /**
   * @param file - name of the file
   * @param problems - the problems to list, in the order of the rows
   * @param count - how many there are in all
   */
  constructor(
    readonly file: string,
    readonly problems: readonly AnswerProblem[],
    readonly count: number = problems.length,
  ) {
    const more = count - problems.length;
    super(
      [
        `${file}: ${count} ${count === 1 ? "problem" : "problems"}`,
        ...problems.map(line),
        ...(more > 0 ? [`  … and ${more} more`] : []),
      ].join("\n"),
    );
  }
}
