import type { Distribution } from "../mime.js";
import { distributionBaseText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { type DistributionColumn, distributionColumns } from "./distribution-columns.js";
import { distributionFootnotes } from "./distribution-footnotes.js";
import { distributionNotes, hasLeftOutRows } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** A frequency table as lines of text for a terminal. */
export function distributionText(payload: Distribution): string {
  const { locale, variable } = payload;
  const columns = distributionColumns(payload);
  const lines = textTable({
    header: [variable.label[locale], ...columns.map(({ heading }) => heading)],
    rows: rowsOf(payload, columns),
    total: [WORDS.total[locale], ...columns.map(({ total }) => total.text)],
    after: leftOutRows(payload, columns),
  });
  const { synthetic, below } = distributionNotes(payload);
  const above = [payload.title[locale], distributionBaseText(payload), ...(synthetic === null ? [] : [synthetic])];
  return [...above.map(plainText), "", ...lines, "", ...below.map(plainText)].join("\n");
}

/** The rows, below the headings of their groups. */
function rowsOf({ rows, groups, locale, ...rest }: Distribution, columns: readonly DistributionColumn[]): string[][] {
  const { marks } = distributionFootnotes(rest, locale);
  return rows.flatMap((row, r) => {
    const group = row.group === undefined ? undefined : groups?.[row.group];
    const isFirst = groups !== undefined && row.group !== rows[r - 1]?.group;
    const mark = marks.get(row.code);
    const label = categoryText(row, locale) + (mark === undefined ? "" : ` ${mark}`);
    const line = [label, ...columns.map(({ cell }) => cell(row).text)];
    const heading = [group?.[locale] ?? "", ...columns.map(() => "")];
    return isFirst && (group !== undefined || r > 0) ? [heading, line] : [line];
  });
}

function leftOutRows(payload: Distribution, columns: readonly DistributionColumn[]): string[][] {
  if (!hasLeftOutRows(payload)) return [];
  const { count } = numberFormat(payload.locale);
  return payload.leftOut.map((reason) => [
    reason.label[payload.locale],
    ...columns.map(({ kind }) => (kind === "count" ? count(reason.count) : "")),
  ]);
}
