import type { Crosstab, CrosstabMeasure, PercentOf } from "../../mime.js";
import { crosstabBaseText } from "../base-text.js";
import { categoryText } from "../category-text.js";
import { crosstabLayers, type LayerTable } from "../crosstab-layers.js";
import { measuresBaseText, measureText, shownMeasures } from "../crosstab-measures.js";
import { crosstabPercent, type PercentCell, type PercentTable } from "../crosstab-percent.js";
import { crosstabStatisticsText } from "../crosstab-statistics-text.js";
import { markedNumber } from "../marked-number.js";
import { crosstabNotes } from "../notes.js";
import { numberFormat } from "../number-format.js";
import { residualMark } from "../residual-mark.js";
import { PERCENT_OF, WORDS } from "../words.js";
import { arrangedCrosstab, BY_TOTAL, byColumn } from "./arranged-crosstab.js";
import { type ExportCell, type ExportDocument, type ExportRow, type ExportTable, textCell } from "./export-document.js";
import { hiddenNote } from "./hidden-note.js";
import { numberCell } from "./number-cell.js";
import { BY_NAME, type ViewState } from "./view-state.js";

/**
 * For whom a crosstab leaves the notebook: for `readers` each cell says percent and units, «50,0 (28)», or a table of several
 * numbers has a line for each; for `programs` a number stands in each cell, those of one kind in all columns before the next.
 */
export type ExportFor = "readers" | "programs";

/** The key of the column that names the numbers of a line; nothing is sorted by it. */
export const MEASURE = "measure";

/** A crosstab as it leaves the notebook, as its reader sees it. */
export function crosstabExport(payload: Crosstab, state: ViewState = {}, to: ExportFor = "programs"): ExportDocument {
  const shown = arrangedCrosstab(payload, state);
  const { locale, percent } = shown;
  const notes = crosstabNotes(shown, percent);
  const measures = shownMeasures(shown, percent);
  const columns = locale === "nb" ? "Kolonner" : "Columns";
  return {
    title: shown.title[locale],
    above: [
      measures ? measuresBaseText(shown, measures) : crosstabBaseText(shown, percent, to === "readers"),
      `${columns}: ${shown.columns.label[locale]}`,
      ...(notes.synthetic === null ? [] : [notes.synthetic]),
    ],
    tables: crosstabLayers(shown).map((layer) => (to === "readers" ? readersTable : programsTable)(layer, measures)),
    below: [
      ...hiddenNote(hiddenNames(payload, shown), locale),
      ...crosstabStatisticsText(shown, to === "readers"),
      ...notes.below,
    ],
    locale,
  };
}

/** What the reader has hidden, the rows first. */
export function hiddenNames(payload: Crosstab, shown: Crosstab): string[] {
  return (["rows", "columns"] as const).flatMap((side) => {
    const codes = new Set(shown[side].categories.map(({ code }) => code));
    return payload[side].categories
      .filter(({ code }) => !codes.has(code))
      .map((category) => categoryText(category, payload.locale));
  });
}

type Measures = readonly CrosstabMeasure[] | null;

/** What a row of a crosstab, or its total, has of each kind of percent. */
interface Line {
  readonly kind: ExportRow["kind"];
  readonly name: string;
  readonly cells: (table: PercentTable) => readonly PercentCell[];
}

/** The rows and then the total, with the margins that the table has. */
function linesOf({ rows, margins, locale }: Crosstab): Line[] {
  const hasMargins = margins !== false;
  const lines = rows.categories.map(
    (category, r): Line => ({
      kind: "category",
      name: categoryText(category, locale),
      cells: ({ cells, rowMargin }) => [...(cells[r] ?? []), ...(hasMargins ? [rowMargin[r] as PercentCell] : [])],
    }),
  );
  const total: Line = {
    kind: "total",
    name: WORDS.total[locale],
    cells: ({ columnMargin, corner }) => [...columnMargin, corner],
  };
  return hasMargins ? [...lines, total] : lines;
}

function columnsOf({ columns, margins, locale }: Crosstab): ExportTable["columns"] {
  const categories = columns.categories.map((category) => ({
    key: byColumn(category.code),
    heading: categoryText(category, locale),
  }));
  return margins === false ? categories : [...categories, { key: BY_TOTAL, heading: WORDS.total[locale] }];
}

const percentOf = (measure: CrosstabMeasure | null, { percent }: Crosstab): PercentOf =>
  measure === null || measure === "count" ? percent : measure;

function readersTable({ heading, table }: LayerTable, measures: Measures): ExportTable {
  const lines = measures ?? [null];
  const hasNames = lines.length > 1;
  const name = { key: MEASURE, heading: WORDS.measure[table.locale] };
  return {
    heading,
    columns: [
      { key: BY_NAME, heading: table.rows.label[table.locale] },
      ...(hasNames ? [name] : []),
      ...columnsOf(table),
    ],
    rows: linesOf(table).flatMap(({ kind, name: row, cells }) =>
      lines.map((measure, i) => {
        const numbers = cells(crosstabPercent(table, percentOf(measure, table)));
        const names = hasNames && measure !== null ? [textCell(measureText(measure, table))] : [];
        const written = numbers.map((cell) => textCell((i === 0 ? signOf(cell) : "") + cellText(cell, measure, table)));
        return { kind, cells: [textCell(i === 0 ? row : ""), ...names, ...written] };
      }),
    ),
  };
}

function signOf({ residual }: PercentCell): string {
  const mark = residualMark(residual);
  return mark === null ? "" : `${mark.sign}\u00a0`;
}

function cellText(cell: PercentCell, measure: CrosstabMeasure | null, { locale }: Crosstab): string {
  const format = numberFormat(locale);
  const count = format.count(cell.count);
  if (measure === "count") return count;
  const percent = markedNumber(format.percent(cell.percent), cell);
  return measure === null ? `${percent} (${count})` : percent;
}

function programsTable({ heading, table }: LayerTable, measures: Measures): ExportTable {
  const { locale, percent } = table;
  const kinds = measures ?? [percent, "count"];
  const suffixed = (measure: CrosstabMeasure) => {
    const suffix = measure === "count" ? measureText(measure, table) : PERCENT_OF[measure][locale];
    return columnsOf(table).map((column) => ({ ...column, heading: `${column.heading}, ${suffix.toLowerCase()}` }));
  };
  return {
    heading,
    columns: [{ key: BY_NAME, heading: table.rows.label[locale] }, ...kinds.flatMap(suffixed)],
    rows: linesOf(table).map(({ kind, name, cells }) => ({
      kind,
      cells: [
        textCell(name),
        ...kinds.flatMap((measure) =>
          cells(crosstabPercent(table, percentOf(measure, table))).map((cell) => programsCell(cell, measure, table)),
        ),
      ],
    })),
  };
}

function programsCell(cell: PercentCell, measure: CrosstabMeasure, { locale }: Crosstab): ExportCell {
  const format = numberFormat(locale);
  return measure === "count"
    ? numberCell(format.count(cell.count), cell.count, locale)
    : numberCell(markedNumber(format.percent(cell.percent), cell), cell.percent, locale);
}
