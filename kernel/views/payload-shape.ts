/** Holds a value against what it should be; throws when it is not. `path` says where the value stands, as in `rows[2].count`. */
export type Check = (value: unknown, path: string) => void;

const fail = (value: unknown, path: string, expected: string): never => {
  const shown = JSON.stringify(value) ?? String(value);
  throw new TypeError(`${path || "the payload"} is ${shown.slice(0, 80)}; expected ${expected}`);
};

const kind =
  (expected: string, test: (value: unknown) => boolean): Check =>
  (value, path) => {
    if (!test(value)) fail(value, path, expected);
  };

export const aText = kind("a text", (value) => typeof value === "string");
export const aNumber = kind("a number", (value) => typeof value === "number" && Number.isFinite(value));
export const aCount = kind("a count", (value) => typeof value === "number" && Number.isFinite(value) && value >= 0);
export const aBoolean = kind("true or false", (value) => typeof value === "boolean");

/** A whole number from 0. */
export const wholeNumberTo = (maximum: number): Check =>
  kind(`a whole number from 0 to ${maximum}`, (value) => Number.isInteger(value) && inRange(value as number, maximum));

const inRange = (value: number, maximum: number) => value >= 0 && value <= maximum;

/** One of some texts. */
export const oneOf = (...values: readonly string[]): Check =>
  kind(values.join(" or "), (value) => values.includes(value as string));

/** What `check` takes, or null. */
export const orNull =
  (check: Check): Check =>
  (value, path) => {
    if (value !== null) check(value, path);
  };

/** What `check` takes, or nothing: a part that only some payloads have. */
export const orAbsent =
  (check: Check): Check =>
  (value, path) => {
    if (value !== undefined) check(value, path);
  };

/** A list whose parts `check` takes. */
export const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return fail(value, path, "a list");
    for (const [i, part] of value.entries()) check(part, `${path}[${i}]`);
  };

/** An object with these fields; others are let be. */
export const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (typeof value !== "object" || value === null) return fail(value, path, "an object");
    for (const [name, check] of Object.entries(checks)) {
      check((value as Record<string, unknown>)[name], path === "" ? name : `${path}.${name}`);
    }
  };

/** Holds the length of a list against that of what it is about. */
export function checkLength(path: string, length: number, expected: number, of = "categories"): void {
  if (length !== expected)
    throw new TypeError(`${path} has ${length} parts; expected one for each of ${expected} ${of}`);
}
