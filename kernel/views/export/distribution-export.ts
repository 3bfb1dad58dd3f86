import type { Distribution } from "../../mime.js";
import { distributionBaseText } from "../base-text.js";
import { categoryText } from "../category-text.js";
import { distributionColumns } from "../distribution-columns.js";
import { distributionFootnotes } from "../distribution-footnotes.js";
import { distributionNotes, hasLeftOutRows } from "../notes.js";
import { numberFormat } from "../number-format.js";
import { WORDS } from "../words.js";
import { arrangedDistribution } from "./arranged-distribution.js";
import { type ExportDocument, type ExportRow, groupRow, textCell } from "./export-document.js";
import { hiddenNote } from "./hidden-note.js";
import { numberCell } from "./number-cell.js";
import { BY_NAME, type ViewState } from "./view-state.js";

/** A frequency table as it leaves the notebook, as its reader sees it. */
export function distributionExport(payload: Distribution, state: ViewState = {}): ExportDocument {
  const shown = arrangedDistribution(payload, state);
  const { locale, title, variable } = shown;
  const columns = distributionColumns(shown);
  const notes = distributionNotes(shown);
  const total: ExportRow = {
    kind: "total",
    cells: [
      textCell(WORDS.total[locale]),
      ...columns.map(({ total: { text, value } }) => numberCell(text, value, locale)),
    ],
  };
  const table = {
    heading: null,
    columns: [
      { key: BY_NAME, heading: variable.label[locale] },
      ...columns.map(({ kind, heading }) => ({ key: kind, heading })),
    ],
    rows: [...rowsOf(shown, columns), total, ...leftOutRows(shown, columns)],
  };
  return {
    title: title[locale],
    above: [distributionBaseText(shown), ...(notes.synthetic === null ? [] : [notes.synthetic])],
    tables: [table],
    below: [...hiddenNote(hiddenInDistribution(payload, state), locale), ...notes.below],
    locale,
  };
}

/** What the reader has hidden. */
export function hiddenInDistribution({ rows, locale }: Distribution, { hiddenRows = [] }: ViewState): string[] {
  return rows.filter(({ code }) => hiddenRows.includes(code)).map((row) => categoryText(row, locale));
}

type Columns = ReturnType<typeof distributionColumns>;

function rowsOf(shown: Distribution, columns: Columns): ExportRow[] {
  const { rows, groups, locale } = shown;
  const { marks } = distributionFootnotes(shown, locale);
  return rows.flatMap((row, r) => {
    const cells = columns.map(({ cell }) => {
      const { text, value } = cell(row);
      return numberCell(text, value, locale);
    });
    const group = row.group === undefined ? undefined : groups?.[row.group];
    const isFirst = group !== undefined && rows[r - 1]?.group !== row.group;
    const mark = marks.get(row.code);
    const name = categoryText(row, locale);
    const line: ExportRow = {
      kind: "category",
      cells: [textCell(mark === undefined ? name : `${name} ${mark}`), ...cells],
    };
    return isFirst ? [groupRow(group[locale], columns.length), line] : [line];
  });
}

/** The units that are not in the base, where they stand below the total: counts alone, since no share is of them. */
function leftOutRows(shown: Distribution, columns: Columns): ExportRow[] {
  if (!hasLeftOutRows(shown)) return [];
  const { leftOut, locale } = shown;
  const { count } = numberFormat(locale);
  return leftOut.map((reason) => ({
    kind: "category",
    cells: [
      textCell(reason.label[locale]),
      ...columns.map(({ kind }) =>
        kind === "count" ? numberCell(count(reason.count), reason.count, locale) : textCell(""),
      ),
    ],
  }));
}
