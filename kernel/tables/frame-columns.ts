import {
  CROSSTAB_MIME,
  type Crosstab,
  type CrosstabCell,
  DISTRIBUTION_MIME,
  type Distribution,
  GRID_MIME,
  type Grid,
  type Locale,
  TABLE_MIME,
  type Table,
} from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import { findVariable } from "../survey/variables-in.js";
import { tableLocale } from "../table-locale.js";
import { isLabel } from "./table-cell.js";

/** A value of a data frame. */
type FrameValue = string | number | boolean | null;

/** The columns of a data frame by name, all of one length. */
export type Columns = ReadonlyMap<string, readonly FrameValue[]>;

type Row = Readonly<Record<string, FrameValue>>;

/** The columns of a data frame of answers, a table or objects; what is missing is NaN in a column of numbers, else null. */
export function frameColumns(data: unknown, { labels = false }: { readonly labels?: boolean | undefined }): Columns {
  const { type, units, columns } = (data ?? {}) as { type?: unknown; units?: unknown; columns?: unknown };
  if (type === DISTRIBUTION_MIME) return columnsOf(distributionRows(data as Distribution));
  if (type === GRID_MIME) return columnsOf(gridRows(data as Grid));
  if (type === CROSSTAB_MIME) return columnsOf(crosstabRows(data as Crosstab));
  if (type === TABLE_MIME) return columnsOf(tableRows(data as Table));
  if (Array.isArray(units) && columns instanceof Map) return answerColumns(data as AnswerTable, labels);
  if (Array.isArray(data)) return columnsOf(data.map(objectRow));
  throw new TypeError(
    "toDataFrame: data must be answers, a distribution, a crosstab, a table, published numbers, or an array of objects.",
  );
}

function columnsOf(rows: readonly Row[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return new Map(names.map((name) => [name, withNaN(rows.map((row) => row[name] ?? null))]));
}

/** danfo's numbers are missing as NaN. */
function withNaN(values: readonly FrameValue[]): readonly FrameValue[] {
  const said = values.filter((value) => value !== null);
  const isNumeric = said.length > 0 && said.every((value) => typeof value === "number");
  return isNumeric ? values.map((value) => value ?? Number.NaN) : values;
}

function distributionRows({ rows, locale, earlierYear }: Distribution): Row[] {
  return rows.map(({ code, label, count, share, weighted, earlierShare }) => ({
    code,
    label: label[locale],
    count,
    ...(weighted !== undefined && { weighted }),
    share,
    ...(earlierYear !== null && { earlierShare }),
  }));
}

function gridRows({ items, answers, locale, earlierYear }: Grid): Row[] {
  return items.flatMap(({ name, label, cells, now }) =>
    cells.map(({ count, weighted, share, earlierShare }, a) => ({
      item: name,
      itemLabel: label[locale],
      answer: answers[a]?.code ?? null,
      answerLabel: answers[a]?.label[locale] ?? null,
      // An item that only the other edition has is not answered by nobody: it was not asked.
      count: now && count,
      ...(weighted !== undefined && { weighted }),
      share,
      ...(earlierYear !== null && { earlierShare }),
    })),
  );
}

/** A row for each cell, and of each layer where there are layers: those add up to the whole. */
function crosstabRows(crosstab: Crosstab): Row[] {
  const { rows, columns, locale, layers } = crosstab;
  const ofCells = (cells: readonly (readonly CrosstabCell[])[], layer: Row): Row[] =>
    cells.flatMap((row, r) =>
      row.map(({ count, weighted, rowPercent, columnPercent, totalPercent }, c) => ({
        ...layer,
        rowCode: rows.categories[r]?.code ?? null,
        rowLabel: rows.categories[r]?.label[locale] ?? null,
        columnCode: columns.categories[c]?.code ?? null,
        columnLabel: columns.categories[c]?.label[locale] ?? null,
        count,
        ...(weighted !== undefined && { weighted }),
        rowPercent,
        columnPercent,
        totalPercent,
      })),
    );
  if (!layers) return ofCells(crosstab.cells, {});
  return layers.tables.flatMap(({ code, label, cells }) => ofCells(cells, { layer: code, layerLabel: label[locale] }));
}

function tableRows({ columns, rows, locale }: Table): Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name }, c) => {
        const cell = row[c] ?? null;
        return [name, isLabel(cell) ? cell[locale] : cell];
      }),
    ),
  );
}

function answerColumns(answers: AnswerTable, labels: boolean): Columns {
  const columns = Array.from(answers.columns, ([name, values]): [string, readonly FrameValue[]] => {
    const variable = findVariable(answers, name);
    if (variable?.kind !== "question") return [name, Array.from(values, (value) => (value < 0 ? Number.NaN : value))];
    const words = variable.answers.map(({ code, label }) => (labels ? label[tableLocale()] : code));
    return [name, Array.from(values, (index) => words[index] ?? null)];
  });
  return new Map([["unit", answers.units], ...columns]);
}

function objectRow(row: unknown, r: number): Row {
  if (typeof row !== "object" || row === null || Array.isArray(row))
    throw new TypeError(`toDataFrame: row ${r + 1} is no object; give an array of objects, one a row.`);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, objectValue(value, r, name, tableLocale())]),
  );
}

function objectValue(value: unknown, r: number, name: string, locale: Locale): FrameValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (isLabel(value)) return value[locale];
  throw new TypeError(
    `toDataFrame: row ${r + 1}, column «${name}» is ${Array.isArray(value) ? "a list" : `a value of type ${typeof value}`}; a data frame holds texts, numbers, dates, and true or false.`,
  );
}
