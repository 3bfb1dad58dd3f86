import type { Table, TableColumn } from "../../mime.js";
import { cellText } from "../cell-text.js";
import type { Chart, ChartPoint } from "./chart.js";
import { uniqueCodes } from "./chart-words.js";

/**
 * A table of any rows as a chart: a bar for each row and column of percents or shares, or of other numbers where it has none.
 * The first column names the bars; what the other columns say stands at the bars.
 *
 * @throws RangeError for a table without numbers
 */
export function tableChart(payload: Table): Chart {
  const { columns, rows, locale } = payload;
  const [first] = columns;
  const drawn = drawnColumns(columns);
  const others = columns.filter((column, c) => c > 0 && !drawn.includes(column));
  const isPercent = drawn[0]?.kind === "percent" || drawn[0]?.kind === "share";
  const at = (row: Table["rows"][number], column: TableColumn) => row[columns.indexOf(column)] ?? null;
  const point = (row: Table["rows"][number], column: TableColumn): ChartPoint => {
    const cell = at(row, column);
    const value = typeof cell !== "number" ? null : column.kind === "share" ? 100 * cell : cell;
    const shown = column.kind === "share" ? { ...column, decimals: Math.max(0, column.decimals - 2) } : column;
    return {
      value,
      text: cellText(value, shown, locale),
      hints: others.map((other) => `${other.label[locale]}: ${cellText(at(row, other), other, locale)}`),
    };
  };
  return {
    direction: "bars",
    isStacked: false,
    categories: uniqueCodes(
      rows.map((row) => {
        const name = first ? cellText(row[0] ?? null, first, locale) : "";
        return { code: name, label: name };
      }),
    ),
    categoriesOf: first?.label[locale] ?? "",
    valuesOf: drawn.length === 1 ? (drawn[0]?.label[locale] ?? "") : "",
    isPercent,
    series: drawn.map((column) => ({
      code: column.name,
      name: column.label[locale],
      role: drawn.length === 1 ? "only" : "answer",
      points: rows.map((row) => point(row, column)),
    })),
    seriesOf: null,
    isOrdered: false,
    marks: [],
    locale,
  };
}

function drawnColumns([, ...columns]: readonly TableColumn[]): readonly TableColumn[] {
  const parts = columns.filter(({ kind }) => kind === "percent" || kind === "share");
  const numbers = columns.filter(({ kind }) => kind === "count" || kind === "number");
  const drawn = parts.length > 0 ? parts : numbers;
  if (drawn.length === 0)
    throw new RangeError("plot: the table has no column of numbers besides the first, which names the rows.");
  return drawn;
}
