import type { RowSource } from "./row-source.js";

/** Rows whose properties are looked at to find the columns. */
const LOOKED_AT = 1_000;
/** Columns from which on the objects are no rows of a table. */
const MOST_COLUMNS = 200;

/**
 * An array of plain objects as rows, when most of them have most of the same properties and what these hold is no object.
 * Undefined for anything else. No getter is called.
 *
 * @param isPlain - whether a value is an object that can be looked at without running code of its own
 */
export function objectRows(value: unknown, isPlain: (row: unknown) => boolean): RowSource | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const names = new Set<string>();
  let said = 0;
  const looked = Math.min(value.length, LOOKED_AT);
  for (let r = 0; r < looked; r++) {
    const row: unknown = value[r];
    if (!isPlain(row)) return undefined;
    for (const name of Object.keys(row as object)) {
      if (!isScalar(ownValue(row, name))) return undefined;
      names.add(name);
      said += 1;
    }
    if (names.size > MOST_COLUMNS) return undefined;
  }
  // Objects that have less than half of their names in common are a list of different things.
  if (names.size === 0 || said < (looked * names.size) / 2) return undefined;
  const list = [...names];
  let last: unknown;
  let lastIsPlain = false;
  /** Rows are looked at one after the other, and each for all its columns. */
  const plain = (row: unknown) => {
    if (row !== last) lastIsPlain = isPlain(row);
    last = row;
    return lastIsPlain;
  };
  return {
    names: list,
    count: value.length,
    index: String,
    quick: 2_000_000,
    value: (r, c) => (plain(value[r]) ? ownValue(value[r], list[c] as string) : value[r]),
  };
}

function ownValue(row: unknown, name: string): unknown {
  const found = Object.getOwnPropertyDescriptor(row, name);
  // A getter is not called: it is no value that can be shown.
  return found?.get ? found.get : found?.value;
}

/** Text, a number, true or false, a date, or nothing. */
export function isScalar(value: unknown): boolean {
  if (value === null || value instanceof Date) return true;
  return typeof value !== "object" && typeof value !== "function" && typeof value !== "symbol";
}
