import type { Crosstab } from "../mime.js";
import { crosstabBaseText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { crosstabPercent, type PercentCell } from "./crosstab-percent.js";
import { crosstabStatisticsText } from "./crosstab-statistics-text.js";
import { effectiveNumbers } from "./effective-numbers.js";
import { markedNumber } from "./marked-number.js";
import { crosstabNotes } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { residualMark } from "./residual-mark.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** A crosstab as lines of text for a terminal: percents with the units behind them in parentheses. */
export function crosstabText(payload: Crosstab): string {
  const { locale, rows, columns } = payload;
  const { cells, rowMargin, columnMargin, corner } = crosstabPercent(payload, payload.percent);
  const cellText = cellTexts([...cells.flat(), ...rowMargin, ...columnMargin, corner], payload);
  const total = WORDS.total[locale];
  const { atRows, atColumns } = effectiveNumbers(payload, payload.percent);
  const { weighted } = numberFormat(locale);
  const effective = (row: number) => (atRows ? [weighted(atRows[row] as number)] : []);
  const effectiveN = WORDS.effectiveN[locale];
  const lines = textTable({
    header: [
      rows.label[locale],
      ...columns.categories.map((category) => categoryText(category, locale)),
      total,
      ...(atRows ? [effectiveN] : []),
    ],
    rows: rows.categories.map((category, r) => [
      categoryText(category, locale),
      ...[...(cells[r] ?? []), rowMargin[r] as PercentCell].map(cellText),
      ...effective(r),
    ]),
    total: [total, ...[...columnMargin, corner].map(cellText), ...effective(rows.categories.length)],
    ...(atColumns && { below: [effectiveN, ...atColumns.map(weighted)] }),
  });
  const { synthetic, below } = crosstabNotes(payload, payload.percent);
  const above = [
    payload.title[locale],
    crosstabBaseText(payload, payload.percent, true),
    ...(synthetic === null ? [] : [synthetic]),
    `${locale === "nb" ? "Kolonner" : "Columns"}: ${columns.label[locale]}`,
  ];
  const statistics = crosstabStatisticsText(payload);
  const middle = statistics.length === 0 ? [] : ["", ...statistics.map(plainText)];
  return [...above.map(plainText), "", ...lines, ...middle, "", ...below.map(plainText)].join("\n");
}

/** Writes cells with counts of equal width, so that the percents' decimals stand below each other. */
function cellTexts(all: readonly PercentCell[], { locale }: Crosstab): (cell: PercentCell) => string {
  const format = numberFormat(locale);
  const parenthesised = ({ count }: PercentCell) => `(${format.count(count)})`;
  const width = Math.max(...all.map((cell) => parenthesised(cell).length));
  const signOf = ({ residual }: PercentCell) => {
    const mark = residualMark(residual);
    return mark === null ? "" : `${mark.sign}\u00a0`;
  };
  return (cell) =>
    `${signOf(cell)}${markedNumber(format.percent(cell.percent), cell)} ${parenthesised(cell).padStart(width, "\u00a0")}`;
}
