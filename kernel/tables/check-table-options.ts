import type { TableColumnKind } from "../mime.js";
import { isProvenance } from "./is-provenance.js";
import { isLabel } from "./table-cell.js";

const KINDS: readonly TableColumnKind[] = ["text", "count", "share", "percent", "number", "year"];

const isText = (value: unknown) => typeof value === "string" || isLabel(value);
const oneOrMore = (test: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) ? value.every(test) : test(value);

/** What an option can be, in words and as a test. */
type Allowed = readonly [words: string, test: (value: unknown) => boolean];

const TEXT: Allowed = ["a text, or { nb, en }", isText];

const OPTIONS: Readonly<Record<string, Allowed>> = {
  columns: ["a list of names, or of { name, label, kind, decimals, bars }", Array.isArray],
  title: TEXT,
  base: TEXT,
  notes: ["a text, { nb, en }, or a list of them", oneOrMore(isText)],
  provenance: ["{ dataset, year, synthetic, source, licence }, or a list of them", oneOrMore(isProvenance)],
  locale: ["«nb» or «en»", (value) => value === "nb" || value === "en"],
};

const COLUMN: Readonly<Record<string, Allowed>> = {
  name: ["the name of a property of the rows", (value) => typeof value === "string"],
  label: TEXT,
  kind: [KINDS.map((kind) => `«${kind}»`).join(", "), (value) => KINDS.includes(value as TableColumnKind)],
  decimals: ["a whole number from 0 to 6", (value) => [0, 1, 2, 3, 4, 5, 6].includes(value as number)],
  bars: ["true or false", (value) => typeof value === "boolean"],
};

/**
 * Holds what a user passes to `table` against what it takes.
 *
 * @throws TypeError that names the argument, its value, and what it can be
 */
export function checkTableOptions(rows: unknown, options: unknown): void {
  if (!Array.isArray(rows)) throw wrong("rows", rows, "an array of objects, one a row");
  for (const [r, row] of rows.entries()) {
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw wrong(`rows[${r}]`, row, "an object, as in { name: …, value: … }");
  }
  checkFields(options, "", OPTIONS);
  const { columns = [] } = options as { columns?: readonly unknown[] };
  for (const [c, column] of columns.entries()) {
    if (typeof column === "string") continue;
    checkFields(column, `columns[${c}]`, COLUMN);
    if ((column as { name?: unknown }).name === undefined)
      throw wrong(`columns[${c}].name`, undefined, COLUMN.name?.[0] ?? "");
  }
}

function checkFields(value: unknown, place: string, allowed: Readonly<Record<string, Allowed>>): void {
  const shape = `{ ${Object.keys(allowed).join(", ")} }`;
  if (typeof value !== "object" || value === null) throw wrong(place || "options", value, shape);
  for (const [name, part] of Object.entries(value)) {
    const path = place === "" ? name : `${place}.${name}`;
    const [words, test] = allowed[name] ?? [];
    if (words === undefined || test === undefined) throw new TypeError(`table: there is no «${path}»; use ${shape}.`);
    if (part !== undefined && !test(part)) throw wrong(path, part, words);
  }
}

function wrong(argument: string, value: unknown, words: string): TypeError {
  return new TypeError(`table: ${argument} is ${shown(value)}; it must be ${words}.`);
}

function shown(value: unknown): string {
  if (typeof value === "string") return `«${value}»`;
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
