import { type Label, type Locale, type Provenance, TABLE_MIME, type Table } from "../mime.js";
import { nearMatches } from "../survey/near-matches.js";
import { tableLocale } from "../table-locale.js";
import { checkTableOptions } from "./check-table-options.js";
import { deepFreeze } from "./deep-freeze.js";
import { isProvenance } from "./is-provenance.js";
import { tableCell } from "./table-cell.js";
import { type ColumnChoice, tableColumnOf } from "./table-column-of.js";
import { givenTitle } from "./table-title.js";
import { uniqueProvenance } from "./unique-provenance.js";

/** The properties of rows, also of rows of several forms. */
type NameOf<Row> = Row extends unknown ? Extract<keyof Row, string> : never;

/** How a table of any rows is made. */
export interface TableOptions<Row> {
  /** What to show, in order; by default every property that a row has. */
  readonly columns?: readonly (NameOf<Row> | ColumnChoice<NameOf<Row>>)[] | undefined;
  readonly title?: string | Label | undefined;
  /** What shares and percents are of, as in «Prosent av alle kommuner, n = 354». */
  readonly base?: string | Label | undefined;
  /** Lines below the table. */
  readonly notes?: string | Label | readonly (string | Label)[] | undefined;
  /** Where the rows come from, besides what they say themselves. */
  readonly provenance?: Provenance | readonly Provenance[] | undefined;
  /** Language of the table; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

/**
 * A table of any rows: one's own objects, published numbers, rows of other tables. The first column names the row; numbers
 * stand to the right, shares and percents with a bar.
 *
 * A row's `provenance` is no column: it says where the row comes from, and stands below the table; so a table with synthetic
 * numbers says so. A value that is missing is shown as «..» and counted below. A table of shares or percents without
 * `base` says that none is stated.
 *
 * @param rows - an array of objects, whose values are texts, numbers, true or false, dates, or `{ nb, en }`
 * @returns a frozen payload that notebooks show as a table
 * @throws TypeError for an argument of the wrong kind; RangeError for a column that no row has
 * @example
 * table([{ year: 2018, share: 0.3 }, { year: 2022, share: 0.51 }]).columns.map(({ kind }) => kind) // ["year", "share"]
 */
export function table<Row extends object>(rows: readonly Row[], options: TableOptions<Row> = {}): Table {
  checkTableOptions(rows, options);
  const { title, base, notes = [], locale = tableLocale() } = options;
  const choices = choicesOf(rows, options.columns);
  const cells = rows.map((row, r) => choices.map(({ name }) => tableCell(propertyOf(row, name), `rows[${r}].${name}`)));
  return deepFreeze<Table>({
    type: TABLE_MIME,
    title: title === undefined ? null : givenTitle(title),
    base: base === undefined ? null : givenTitle(base),
    columns: choices.map((choice, c) =>
      tableColumnOf(
        choice,
        cells.map((row) => row[c] ?? null),
        c === 0,
      ),
    ),
    rows: cells,
    notes: (isList(notes) ? notes : [notes]).map(givenTitle),
    locale,
    provenance: provenanceOf(rows, options.provenance),
  });
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

const propertyOf = (row: object, name: string): unknown => (Object.hasOwn(row, name) ? row[name as never] : undefined);

function choicesOf(rows: readonly object[], columns: readonly (string | ColumnChoice)[] | undefined): ColumnChoice[] {
  const names = new Set(
    rows.flatMap((row) => Object.keys(row).filter((name) => !saysOrigin(name, propertyOf(row, name)))),
  );
  if (columns === undefined) return Array.from(names, (name) => ({ name }));
  return columns.map((column) => {
    const choice = typeof column === "string" ? { name: column } : column;
    if (rows.length > 0 && !names.has(choice.name)) throw unknownColumn(choice.name, names);
    return choice;
  });
}

function unknownColumn(name: string, names: ReadonlySet<string>): RangeError {
  const near = nearMatches(name, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `They have ${[...names].join(", ")}.`;
  return new RangeError(`table: no row has «${name}». ${hint}`);
}

const saysOrigin = (name: string, value: unknown) => name === "provenance" && originsIn(value).length > 0;

const originsIn = (value: unknown): Provenance[] => [value].flat().filter(isProvenance);

/** Where the rows come from, each dataset once. */
function provenanceOf(rows: readonly object[], given: Provenance | readonly Provenance[] | undefined): Provenance[] {
  const origins = [...originsIn(given), ...rows.flatMap((row) => originsIn(propertyOf(row, "provenance")))];
  return uniqueProvenance(origins.map((provenance) => ({ provenance })));
}
