import { type Label, TABLE_MIME, type Table, type TableCell, type TableColumn, type ValueKind } from "../mime.js";
import { tableLocale } from "../table-locale.js";
import { dateText } from "./date-text.js";
import { deepFreeze } from "./deep-freeze.js";
import { isScalar } from "./object-rows.js";
import type { RowSource } from "./row-source.js";
import { tableColumnOf } from "./table-column-of.js";

/** What is kept of rows to turn pages in, and what is looked at to say what they hold. */
const KEPT_ROWS = 1_000;
const KEPT_CELLS = 20_000;
const SHOWN_COLUMNS = 50;
const LONGEST_TEXT = 200;

/**
 * The first rows of a cell's result as a table: above each column what it holds and how often it is empty, counted in all
 * rows, or in as many of the first as can be looked at in a second or so. Numbers are as they are; what is no text, number, date, or true or false
 * is named, not shown.
 */
export function objectTable(rows: RowSource): Table {
  const names = rows.names.slice(0, SHOWN_COLUMNS);
  const within = (cells: number) => Math.min(rows.count, Math.floor(cells / Math.max(1, names.length)));
  const counted = within(rows.quick);
  const cells = Array.from({ length: Math.min(KEPT_ROWS, within(KEPT_CELLS)) }, (_, r) =>
    names.map((_name, c) => cellOf(rows.value(r, c))),
  );
  const holds = held(rows, names.length, counted);
  const columns = names.map((name, c) =>
    columnOf(
      name,
      cells.map((row) => row[c] ?? null),
      holds[c] ?? { kind: "nothing", missing: 0 },
    ),
  );
  return deepFreeze<Table>({
    type: TABLE_MIME,
    title: null,
    base: null,
    columns: [{ name: "", label: INDEX, kind: "text", decimals: 0, bars: false }, ...columns],
    rows: cells.map((row, r) => [rows.index(r), ...row]),
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

/** What the rows hold in each column. */
function held(rows: RowSource, columns: number, counted: number): NonNullable<TableColumn["holds"]>[] {
  const found = Array.from({ length: columns }, () => ({ kinds: new Set<ValueKind>(), missing: 0 }));
  for (let r = 0; r < counted; r++) {
    for (let c = 0; c < columns; c++) {
      const column = found[c] as (typeof found)[number];
      const kind = kindOf(rows.value(r, c));
      if (kind === undefined) column.missing += 1;
      else column.kinds.add(kind);
    }
  }
  return found.map(({ kinds, missing }) => {
    const [first = "nothing"] = kinds;
    return { kind: kinds.size > 1 ? "mixed" : first, missing };
  });
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
  if (typeof value === "number") return Number.isFinite(value) ? value : value > 0 ? "∞" : "−∞";
  if (typeof value === "boolean") return value ? YES : NO;
  if (value instanceof Date) return dateText(value);
  if (!isScalar(value)) return OTHER;
  const text = String(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
