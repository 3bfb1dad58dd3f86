import { type Label, TABLE_MIME, type Table, type TableCell, type TableColumn, type ValueKind } from "../mime.js";
import { tableLocale } from "../table-locale.js";
import { deepFreeze } from "./deep-freeze.js";
import { isScalar } from "./object-rows.js";
import type { RowSource } from "./row-source.js";
import { inBoth } from "./table-cell.js";
import { tableColumnOf } from "./table-column-of.js";

/** What is shown of rows, and what is looked at to say what they hold. */
const SHOWN_ROWS = 20;
const SHOWN_COLUMNS = 50;
const COUNTED_ROWS = 100_000;
const COUNTED_CELLS = 2_000_000;
const LONGEST_TEXT = 200;

/**
 * The first rows of a cell's result as a table: above each column what it holds and how often it is empty, counted in all
 * rows, or in the first 100,000 when there are more. Numbers are as they are; what is no text, number, date, or true or false
 * is named, not shown.
 */
export function objectTable(rows: RowSource): Table {
  const names = rows.names.slice(0, SHOWN_COLUMNS);
  const shown = Math.min(rows.count, SHOWN_ROWS);
  const counted = Math.min(rows.count, COUNTED_ROWS, Math.floor(COUNTED_CELLS / Math.max(1, names.length)));
  const cells = Array.from({ length: shown }, (_, r) => names.map((_name, c) => cellOf(rows.value(r, c))));
  const columns = names.map((name, c) =>
    columnOf(
      name,
      cells.map((row) => row[c] ?? null),
      held(rows, c, counted),
    ),
  );
  return deepFreeze<Table>({
    type: TABLE_MIME,
    title: null,
    base: null,
    columns: [{ name: "", label: INDEX, kind: "text", decimals: 0, bars: false }, ...columns],
    rows: cells.map((row, r) => [inBoth(rows.index(r)), ...row]),
    extract: { rows: rows.count, columns: rows.names.length, counted },
    notes: [],
    locale: tableLocale(),
    provenance: [],
  });
}

const INDEX: Label = { nb: "Rad", en: "Row" };

/** Shares and percents are of something that nobody has stated here: they are plain numbers. */
function columnOf(name: string, cells: readonly TableCell[], holds: NonNullable<TableColumn["holds"]>): TableColumn {
  const numbers = cells.map((cell) => (typeof cell === "number" || holds.kind !== "number" ? cell : null));
  const { kind, ...column } = tableColumnOf({ name, bars: false }, numbers, false);
  const isPart = kind === "share" || kind === "percent";
  return isPart
    ? { ...tableColumnOf({ name, kind: "number", bars: false }, numbers, false), holds }
    : { ...column, kind, holds };
}

/** What the rows hold in a column. */
function held(rows: RowSource, column: number, counted: number): NonNullable<TableColumn["holds"]> {
  const kinds = new Set<ValueKind>();
  let missing = 0;
  for (let r = 0; r < counted; r++) {
    const kind = kindOf(rows.value(r, column));
    if (kind === undefined) missing += 1;
    else kinds.add(kind);
  }
  const [first = "nothing"] = kinds;
  return { kind: kinds.size > 1 ? "mixed" : first, missing };
}

/** Undefined for what is missing. */
function kindOf(value: unknown): ValueKind | undefined {
  if (value === null || value === undefined || Number.isNaN(value)) return undefined;
  if (typeof value === "number" || typeof value === "bigint") return "number";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : "date";
  return "other";
}

const YES: Label = { nb: "ja", en: "yes" };
const NO: Label = { nb: "nei", en: "no" };
const OTHER: Label = { nb: "(noe sammensatt)", en: "(something composite)" };

function cellOf(value: unknown): TableCell {
  if (kindOf(value) === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : inBoth(value > 0 ? "∞" : "−∞");
  if (typeof value === "boolean") return value ? YES : NO;
  if (value instanceof Date) return inBoth(dateText(value));
  if (!isScalar(value)) return OTHER;
  const text = String(value);
  return inBoth(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
}

/** A day, and the time of day where it has one; in UTC, as it is kept. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : `${text.slice(0, 19).replace("T", " ")} UTC`;
}
