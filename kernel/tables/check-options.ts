import type { Label, Locale, PercentOf, StatisticName } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { CONFIDENTIALITY_WORDS, isConfidentialityOption } from "./confidentiality/confidentiality-option.js";

/** What an option can be, in words and as a test. */
export interface Allowed {
  readonly words: string;
  readonly test: (value: unknown) => boolean;
}

/** One of some texts. */
export const oneOf = (...values: readonly string[]): Allowed => ({
  words: values.map((value) => `«${value}»`).join(" or "),
  test: (value) => values.includes(value as string),
});

const STATISTICS: readonly string[] = [
  "chiSquare",
  "fisher",
  "cramersV",
  "gamma",
  "tauB",
  "residuals",
] satisfies StatisticName[];

/** Every option of the tables, and what it can be. */
export const ALLOWED = {
  compare: { words: "an answer table, such as kommuner2018", test: isAnswerTable },
  dontKnow: oneOf("row", "out"),
  locale: oneOf("nb" satisfies Locale, "en" satisfies Locale),
  percent: oneOf("row" satisfies PercentOf, "column" satisfies PercentOf, "total" satisfies PercentOf),
  title: { words: "a text, or { nb, en }", test: isTitle },
  statistics: { words: `true, or a list of ${STATISTICS.map((name) => `«${name}»`).join(", ")}`, test: isStatistics },
  level: { words: "a number between 0 and 1, such as 0.95", test: isLevel },
  rows: { words: "a variable name or an indicator function", test: isVariable },
  columns: { words: "a variable name or an indicator function", test: isVariable },
  weights: { words: "the name of a numeric variable, or an array with a number for each unit", test: isWeights },
  confidentiality: { words: CONFIDENTIALITY_WORDS, test: isConfidentialityOption },
  lowPrecisionBelow: { words: "a number of units from 0", test: isNumberOfUnits },
} as const satisfies Record<string, Allowed>;

export type OptionName = keyof typeof ALLOWED;

/**
 * Holds what a user passes to a table function against what it takes.
 *
 * @throws TypeError that names the function, the argument, its value, and what it can be
 */
export function checkOptions(
  caller: string,
  data: unknown,
  options: unknown,
  names: {
    readonly required: readonly OptionName[];
    readonly optional: readonly OptionName[];
    /** Optional ones that only this function takes. */
    readonly own?: Readonly<Record<string, Allowed>>;
  },
): void {
  if (!isAnswerTable(data)) throw wrong(caller, "data", data, ALLOWED.compare.words);
  const allowed: Readonly<Record<string, Allowed>> = { ...ALLOWED, ...names.own };
  const known: readonly string[] = [...names.required, ...names.optional, ...Object.keys(names.own ?? {})];
  const required: readonly string[] = names.required;
  const shape = `{ ${known.join(", ")} }`;
  if (typeof options !== "object" || options === null) throw wrong(caller, "options", options, shape);
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`${caller}: there is no option «${name}»; use ${shape}.`);
  }
  for (const name of known) {
    const value = (options as Record<string, unknown>)[name];
    const isAbsent = value === undefined && !required.includes(name);
    const { words, test } = allowed[name] as Allowed;
    if (!isAbsent && !test(value)) throw wrong(caller, name, value, words);
  }
}

function wrong(caller: string, argument: string, value: unknown, words: string): TypeError {
  return new TypeError(`${caller}: ${argument} is ${shown(value)}; it must be ${words}.`);
}

function shown(value: unknown): string {
  if (typeof value === "string") return `«${value}»`;
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}

function isAnswerTable(value: unknown): value is AnswerTable {
  const { units, columns, year, provenance } = (value ?? {}) as Partial<AnswerTable>;
  return Array.isArray(units) && columns instanceof Map && typeof year === "number" && typeof provenance === "object";
}

export function isTitle(value: unknown): value is string | Label {
  if (typeof value === "string") return true;
  const { nb, en } = (value ?? {}) as Partial<Label>;
  return typeof nb === "string" && typeof en === "string";
}

function isWeights(value: unknown): boolean {
  return (
    typeof value === "string" || Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))
  );
}

function isNumberOfUnits(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isStatistics(value: unknown): boolean {
  return typeof value === "boolean" || (Array.isArray(value) && value.every((name) => STATISTICS.includes(name)));
}

function isLevel(value: unknown): boolean {
  return typeof value === "number" && value > 0 && value < 1;
}

function isVariable(value: unknown): boolean {
  if (typeof value === "string" || typeof value === "function") return true;
  return typeof (value as { name?: unknown } | null)?.name === "string";
}
