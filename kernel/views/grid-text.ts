import type { Grid } from "../mime.js";
import { distributionFootnotes } from "./distribution-footnotes.js";
import { type GridColumn, gridColumns } from "./grid-columns.js";
import { gridBaseText, gridNotes } from "./grid-notes.js";
import { plainText, textTable } from "./text-table.js";

/** A grid as lines of text for a terminal. */
export function gridText(payload: Grid): string {
  const { title, heading, locale } = payload;
  const columns = gridColumns(payload);
  const lines = textTable({
    header: [heading[locale], ...columns.map((column) => headingOf(column, payload))],
    rows: rowsOf(payload, columns),
  });
  const { synthetic, below } = gridNotes(payload);
  const above = [title[locale], gridBaseText(payload), ...(synthetic === null ? [] : [synthetic])];
  return [...above.map(plainText), "", ...lines, "", ...below.map(plainText)].join("\n");
}

/** The answer, and what of it where that is not said above the table. */
function headingOf({ answer, heading }: GridColumn, { show, earlierYear, locale }: Grid): string {
  if (answer === null) return heading;
  return show.length === 1 && earlierYear === null ? answer.label[locale] : `${answer.label[locale]}: ${heading}`;
}

function rowsOf(payload: Grid, columns: readonly GridColumn[]): string[][] {
  const { items, groups, locale } = payload;
  const { marks } = distributionFootnotes(payload, locale);
  return items.flatMap((item, i) => {
    const mark = marks.get(item.name);
    const label = item.label[locale] + (mark === undefined ? "" : ` ${mark}`);
    const line = [label, ...columns.map(({ cell }) => cell(item).text)];
    const group = item.group === undefined ? undefined : groups?.[item.group];
    const isFirst = groups !== undefined && item.group !== items[i - 1]?.group && (group !== undefined || i > 0);
    return isFirst ? [[group?.[locale] ?? "", ...columns.map(() => "")], line] : [line];
  });
}
