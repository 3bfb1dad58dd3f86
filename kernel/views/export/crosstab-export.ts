import type { Crosstab } from "../../mime.js";
import { crosstabBaseText } from "../base-text.js";
import { categoryText } from "../category-text.js";
import { crosstabLayers, type LayerTable } from "../crosstab-layers.js";
import { crosstabPercent, type PercentCell } from "../crosstab-percent.js";
import { crosstabStatisticsText } from "../crosstab-statistics-text.js";
import { markedNumber } from "../marked-number.js";
import { crosstabNotes } from "../notes.js";
import { numberFormat } from "../number-format.js";
import { PERCENT_OF, WORDS } from "../words.js";
import { arrangedCrosstab, BY_TOTAL, byColumn } from "./arranged-crosstab.js";
import { type ExportCell, type ExportDocument, type ExportTable, textCell } from "./export-document.js";
import { hiddenNote } from "./hidden-note.js";
import { numberCell } from "./number-cell.js";
import { BY_NAME, type ViewState } from "./view-state.js";

/**
 * For whom a crosstab leaves the notebook: for `readers` each cell says percent and units, «50,0 (28)»; for `programs` the percents
 * of all columns stand first and then the units, a number a cell.
 */
export type ExportFor = "readers" | "programs";

/** A crosstab as it leaves the notebook, as its reader sees it. */
export function crosstabExport(payload: Crosstab, state: ViewState = {}, to: ExportFor = "programs"): ExportDocument {
  const shown = arrangedCrosstab(payload, state);
  const { locale, percent } = shown;
  const notes = crosstabNotes(shown, percent);
  const columns = locale === "nb" ? "Kolonner" : "Columns";
  return {
    title: shown.title[locale],
    above: [
      crosstabBaseText(shown, percent, to === "readers"),
      `${columns}: ${shown.columns.label[locale]}`,
      ...(notes.synthetic === null ? [] : [notes.synthetic]),
    ],
    tables: crosstabLayers(shown).map((layer) => tableOf(layer, to)),
    below: [...hiddenNote(hiddenNames(payload, shown), locale), ...crosstabStatisticsText(shown), ...notes.below],
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

function tableOf({ heading, table: payload }: LayerTable, to: ExportFor): ExportTable {
  const { locale, rows, columns } = payload;
  const { cells, rowMargin, columnMargin, corner } = crosstabPercent(payload, payload.percent);
  const write = to === "readers" ? readersCells(payload) : programsCells(payload);
  const line = (name: string, numbers: readonly PercentCell[]) => [textCell(name), ...write(numbers)];
  const keys = [
    ...columns.categories.map((category) => ({
      key: byColumn(category.code),
      heading: categoryText(category, locale),
    })),
    { key: BY_TOTAL, heading: WORDS.total[locale] },
  ];
  const suffixed = (suffix: string) => keys.map(({ key, heading }) => ({ key, heading: `${heading}, ${suffix}` }));
  const measures = [PERCENT_OF[payload.percent][locale].toLowerCase(), WORDS.count[locale].toLowerCase()];
  return {
    heading,
    columns: [{ key: BY_NAME, heading: rows.label[locale] }, ...(to === "readers" ? keys : measures.flatMap(suffixed))],
    rows: [
      ...rows.categories.map((category, r) => ({
        kind: "category" as const,
        cells: line(categoryText(category, locale), [...(cells[r] ?? []), rowMargin[r] as PercentCell]),
      })),
      { kind: "total" as const, cells: line(WORDS.total[locale], [...columnMargin, corner]) },
    ],
  };
}

type Write = (cells: readonly PercentCell[]) => ExportCell[];

function readersCells({ locale }: Crosstab): Write {
  const format = numberFormat(locale);
  return (cells) =>
    cells.map((cell) => textCell(`${markedNumber(format.percent(cell.percent), cell)} (${format.count(cell.count)})`));
}

function programsCells({ locale }: Crosstab): Write {
  const format = numberFormat(locale);
  return (cells) => [
    ...cells.map((cell) => numberCell(markedNumber(format.percent(cell.percent), cell), cell.percent)),
    ...cells.map(({ count }) => numberCell(format.count(count), count)),
  ];
}
