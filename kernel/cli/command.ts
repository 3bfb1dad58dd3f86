/** What a command prints on stdout, with an exit code where that is not 0. */
export interface Output {
  readonly text: string;
  readonly exitCode: number;
}

/** One command of `kommunelab`. */
export interface Command {
  /** What comes after the name, as in `ANSWERS.csv --edition 2018|2022`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /**
   * Does it, and gives what to print on stdout; nothing is printed when it throws.
   *
   * @param args - what stands after the command's name
   * @throws UsageError when they are not right
   * @throws InputError or AnswersError when the input is not
   */
  readonly run: (args: readonly string[]) => string | Output | Promise<string | Output>;
}
