import { editionYears } from "../indicators/editions/edition-of.js";
import { answersFile } from "./answers-file.js";
import type { Command } from "./command.js";
import { editionYear } from "./edition-year.js";
import { parseArguments } from "./parse-arguments.js";
import { scoreCsv } from "./score-csv.js";
import { UsageError } from "./usage-error.js";

const years = editionYears.join("|");

function yearOf(edition: string | undefined): number {
  if (edition === undefined) throw new UsageError(`Say which edition of the method applies: --edition ${years}.`);
  return editionYear(edition);
}

/** Scores the answers in a file. */
export const score: Command = {
  usage: `ANSWERS.csv --edition ${years}`,
  summary: "print every score and grade of the answers in a file, as CSV",
  run: (args) => {
    const { values, positionals } = parseArguments(args, { edition: { type: "string" } });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError("Give one file of answers.");
    return scoreCsv(answersFile(path, yearOf(values.edition)));
  },
};
