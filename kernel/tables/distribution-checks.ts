import type { DistributionForm, GridForm, MeasureName } from "../mime.js";
import { ALLOWED, type Allowed, isTitle, oneOf } from "./check-options.js";

const MEASURES: readonly MeasureName[] = ["count", "share", "percent"];

const listOf = (test: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(test) && new Set(value).size === value.length;

const isString = (value: unknown) => typeof value === "string";

const someOf = (names: readonly string[]): Allowed => ({
  words: `a list of ${names.map((name) => `«${name}»`).join(", ")}, each at most once`,
  test: listOf((value) => names.includes(value as string)),
});

const aText: Allowed = { words: "a text, or { nb, en }", test: isTitle };

const common = {
  change: { words: "true or false", test: (value) => typeof value === "boolean" },
  missing: oneOf("row", "note"),
  number: aText,
  groups: { words: "a list of { label, rows }, where rows is a list of codes or names", test: isGroups },
  notes: { words: "a text, { nb, en }, { text, row }, or a list of them", test: isNotes },
  source: aText,
} as const satisfies Record<string, Allowed>;

/** Options of tables of one variable, beside those that all tables take. */
export const DISTRIBUTION_CHECKS = {
  ...common,
  show: someOf([...MEASURES, "cumulative"]),
  order: oneOf("code", "size", "name"),
  form: oneOf(...(["table", "bars", "histogram"] satisfies DistributionForm[])),
  medianOf: ALLOWED.rows,
  bins: { words: "a whole number from 1, or the first number of each interval, rising", test: isBins },
} as const satisfies Record<string, Allowed>;

/** Options of tables of several variables, beside those that all tables take. */
export const GRID_CHECKS = {
  ...common,
  show: someOf(MEASURES),
  order: { words: "«code», «size», «name» or { size } with the code of an answer, or of some", test: isGridOrder },
  form: oneOf(...(["table", "bars", "grouped", "both"] satisfies GridForm[])),
  answers: { words: "a list of codes of answers, each at most once", test: listOf(isString) },
  heading: aText,
} as const satisfies Record<string, Allowed>;

/** Options of tables of one variable in groups of units, beside those that all tables take. */
export const GROUPED_CHECKS = { ...GRID_CHECKS, by: ALLOWED.rows } as const satisfies Record<string, Allowed>;

/**
 * Holds `change` against `compare`.
 *
 * @throws RangeError for a change since nothing
 */
export function checkCompared({ change, compare }: { readonly change?: unknown; readonly compare?: unknown }): void {
  if (change === true && compare === undefined) {
    throw new RangeError(
      "distribution: change is true, but there is nothing to compare with; give compare another year's answers.",
    );
  }
}

function isGroups(value: unknown): boolean {
  return listOf((group) => {
    const { label, rows } = (group ?? {}) as { label?: unknown; rows?: unknown };
    return isTitle(label) && listOf(isString)(rows);
  })(value);
}

function isNotes(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isNote) : isNote(value);
}

function isNote(value: unknown): boolean {
  if (isTitle(value)) return true;
  const { text, row } = (value ?? {}) as { text?: unknown; row?: unknown };
  return isTitle(text) && (row === undefined || isString(row));
}

function isBins(value: unknown): boolean {
  const isWhole = (number: unknown) => Number.isInteger(number) && (number as number) >= 0;
  if (!Array.isArray(value)) return isWhole(value) && value !== 0;
  return value.length > 0 && value.every((start, i) => isWhole(start) && (i === 0 || start > value[i - 1]));
}

function isGridOrder(value: unknown): boolean {
  const { size } = (value ?? {}) as { size?: unknown };
  return oneOf("code", "size", "name").test(value) || isString(size) || listOf(isString)(size);
}
