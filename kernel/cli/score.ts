import { existsSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { editionYears } from "../indicators/editions/edition-of.js";
import { readAnswers } from "../survey/read-answers.js";
import type { Command } from "./command.js";
import { parseArguments } from "./parse-arguments.js";
import { readTextFile } from "./read-text-file.js";
import { scoreCsv } from "./score-csv.js";
import { UsageError } from "./usage-error.js";

const years = editionYears.join("|");

function yearOf(edition: string | undefined): number {
  if (edition === undefined) throw new UsageError(`Say which edition of the method applies: --edition ${years}.`);
  const year = editionYears.find((known) => String(known) === edition);
  if (year === undefined)
    throw new UsageError(`There is no edition «${edition}». Allowed: ${editionYears.join(", ")}.`);
  return year;
}

/** `npm run` moves to the package's folder; a path that is not there was meant from where npm was started. */
const fromWhereStarted = (path: string) => (existsSync(path) ? path : resolve(process.env.INIT_CWD ?? "", path));

/** Scores the answers in a file. */
export const score: Command = {
  usage: `ANSWERS.csv --edition ${years}`,
  summary: "print every score and grade of the answers in a file, as CSV",
  run: (args) => {
    const { values, positionals } = parseArguments(args, { edition: { type: "string" } });
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) throw new UsageError("Give one file of answers.");
    const year = yearOf(values.edition);
    return scoreCsv(readAnswers(readTextFile(fromWhereStarted(path)), { file: path, year }));
  },
};
