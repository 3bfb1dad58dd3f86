import type { TypeCheck } from "../protocol/messages.js";
import type { Command } from "./command.js";
import { fromWhereStarted } from "./from-where-started.js";
import { localeOf } from "./locale-of.js";
import { parameterTexts } from "./parameter-texts.js";
import { parseArguments } from "./parse-arguments.js";
import { runFile } from "./run-file.js";
import { UsageError } from "./usage-error.js";

/** Runs a notebook from its first cell to its last. */
export const run: Command = {
  usage:
    "NOTEBOOK.ipynb [-p NAME=VALUE …] [--out OUT.ipynb] [--html OUT.html] [--timeout SECONDS] [--allow-errors] [--type-check error|warn|off] [--lang nb|en] [--date]",
  summary:
    "run a notebook's cells, write it with its outputs, or as a page; exit code 1 when a cell fails. -p sets what the cell tagged «parameters» declares",
  run: async (args) => {
    const { values, positionals } = parseArguments(args, {
      parameter: { type: "string", short: "p", multiple: true, default: [] },
      out: { type: "string" },
      html: { type: "string" },
      timeout: { type: "string" },
      "allow-errors": { type: "boolean", default: false },
      "type-check": { type: "string", default: "error" },
      lang: { type: "string" },
      date: { type: "boolean", default: false },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new UsageError("Give one notebook.");
    const exitCode = await runFile({
      file: fromWhereStarted(file),
      parameters: parameterTexts(values.parameter),
      out: optional(values.out, fromWhereStarted),
      html: optional(values.html, fromWhereStarted),
      timeout: optional(values.timeout, milliseconds),
      allowErrors: values["allow-errors"],
      typeCheck: typeCheckOf(values["type-check"]),
      locale: optional(values.lang, localeOf),
      date: values.date ? new Date() : undefined,
    });
    return { text: "", exitCode };
  },
};

function optional<T>(text: string | undefined, read: (text: string) => T): T | undefined {
  return text === undefined ? undefined : read(text);
}

/** What a timer of Node.js can wait for. */
const MOST_MS = 2 ** 31 - 1;

function milliseconds(text: string): number {
  const ms = Number(text) * 1_000;
  if (text.trim() !== "" && ms > 0 && ms <= MOST_MS) return ms;
  throw new UsageError(
    `--timeout is «${text}»; it has to be a number of seconds above 0 and at most ${Math.floor(MOST_MS / 1_000)}.`,
  );
}

function typeCheckOf(text: string): TypeCheck {
  if (text === "error" || text === "warn" || text === "off") return text;
  throw new UsageError(`--type-check is «${text}». Allowed: error, warn, off.`);
}
