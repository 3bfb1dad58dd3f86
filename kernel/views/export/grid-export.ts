import type { Grid } from "../../mime.js";
import { distributionFootnotes } from "../distribution-footnotes.js";
import { type GridColumn, gridColumns } from "../grid-columns.js";
import { gridBaseText, gridNotes } from "../grid-notes.js";
import { arrangedGrid } from "./arranged-grid.js";
import { type ExportDocument, type ExportRow, groupRow, textCell } from "./export-document.js";
import { hiddenNote } from "./hidden-note.js";
import { numberCell } from "./number-cell.js";
import { BY_NAME, type ViewState } from "./view-state.js";

/** A grid as it leaves the notebook, as its reader sees it: a column for each number of each answer. */
export function gridExport(payload: Grid, state: ViewState = {}): ExportDocument {
  const shown = arrangedGrid(payload, state);
  const { locale } = shown;
  const columns = gridColumns(shown);
  const notes = gridNotes(shown);
  return {
    title: shown.title[locale],
    above: [gridBaseText(shown), ...(notes.synthetic === null ? [] : [notes.synthetic])],
    tables: [
      {
        heading: null,
        columns: [
          { key: BY_NAME, heading: shown.heading[locale] },
          ...columns.map((column) => ({ key: column.key, heading: headingOf(column, shown) })),
        ],
        rows: rowsOf(shown, columns),
      },
    ],
    below: [...hiddenNote(hiddenInGrid(payload, shown), locale), ...notes.below],
    locale,
  };
}

/** What the reader has hidden, the items first; not those that only an edition has that is not shown. */
export function hiddenInGrid(payload: Grid, shown: Grid): string[] {
  const isIn = ({ now }: Grid["items"][number]) => shown.earlierYear !== null || now !== null;
  const items = payload.items.filter((item) => isIn(item) && !shown.items.some(({ name }) => name === item.name));
  const answers = payload.answers.filter(({ code }) => !shown.answers.some((answer) => answer.code === code));
  return [...items, ...answers].map(({ label }) => label[payload.locale]);
}

/** The answer, and what of it where there is more than one thing. */
function headingOf({ answer, heading }: GridColumn, { locale, show, earlierYear }: Grid): string {
  if (answer === null) return heading;
  const name = answer.label[locale];
  return show.length === 1 && earlierYear === null ? name : `${name}, ${heading}`;
}

function rowsOf(shown: Grid, columns: readonly GridColumn[]): ExportRow[] {
  const { items, groups, locale } = shown;
  const { marks } = distributionFootnotes(shown, locale);
  return items.flatMap((item, i) => {
    const mark = marks.get(item.name);
    const name = item.label[locale];
    const numbers = columns.map((column) => {
      const { text, value } = column.cell(item);
      return numberCell(text, value, locale);
    });
    const line: ExportRow = {
      kind: "category",
      cells: [textCell(mark === undefined ? name : `${name} ${mark}`), ...numbers],
    };
    const group = item.group === undefined ? undefined : groups?.[item.group];
    const isFirst = group !== undefined && items[i - 1]?.group !== item.group;
    return isFirst ? [groupRow(group[locale], columns.length), line] : [line];
  });
}
