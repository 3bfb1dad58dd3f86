import { editionYears } from "../indicators/editions/edition-of.js";
import { reproduce } from "../ledger/reproduce.js";
import type { Reproduction } from "../mime.js";
import { reproductionText } from "../views/reproduction-text.js";
import { answersFile } from "./answers-file.js";
import type { Command } from "./command.js";
import { editionYear } from "./edition-year.js";
import { localeOf } from "./locale-of.js";
import { parseArguments } from "./parse-arguments.js";
import { UsageError } from "./usage-error.js";

const years = editionYears.join("|");

function answersOf(paths: readonly string[], year: number | undefined) {
  const [path, ...rest] = paths;
  if (path === undefined) return undefined;
  if (rest.length > 0) throw new UsageError("Give at most one file of answers.");
  if (year === undefined) throw new UsageError(`Say which survey year the answers are of: --edition ${years}.`);
  return answersFile(path, year);
}

/** The numbers for programs, one object each. */
function jsonOf({ rows, locale }: Reproduction): string {
  const entries = rows.map(({ id, published, computed, verdict, reason }) => ({
    ...{ id, published, computed, verdict },
    reason: reason?.[locale] ?? null,
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** Holds the published numbers against what answers and method give. */
export const reproduceNumbers: Command = {
  usage: `[ANSWERS.csv] [--edition ${years}] [--json] [--locale nb|en]`,
  summary:
    "print every published number beside what the sample answers, or those in a file, give; exit code 1 when one is missed",
  run: (args) => {
    const { values, positionals } = parseArguments(args, {
      edition: { type: "string" },
      json: { type: "boolean", default: false },
      locale: { type: "string", default: "nb" },
    });
    const year = values.edition === undefined ? undefined : editionYear(values.edition);
    const payload = reproduce(undefined, year, {
      data: answersOf(positionals, year),
      locale: localeOf(values.locale),
    });
    const text = values.json ? jsonOf(payload) : `${reproductionText(payload)}\n`;
    return { text, exitCode: payload.counts.missed > 0 ? 1 : 0 };
  },
};
