import type { Distribution } from "../mime.js";
import { distributionBaseText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { distributionColumns } from "./distribution-columns.js";
import { distributionNotes } from "./notes.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** A frequency table as lines of text for a terminal. */
export function distributionText(payload: Distribution): string {
  const { locale, rows, variable } = payload;
  const columns = distributionColumns(payload);
  const lines = textTable({
    header: [variable.label[locale], ...columns.map(({ heading }) => heading)],
    rows: rows.map((row) => [categoryText(row, locale), ...columns.map(({ cell }) => cell(row).text)]),
    total: [WORDS.total[locale], ...columns.map(({ total }) => total.text)],
  });
  const { synthetic, below } = distributionNotes(payload);
  const above = [payload.title[locale], distributionBaseText(payload), ...(synthetic === null ? [] : [synthetic])];
  return [...above.map(plainText), "", ...lines, "", ...below.map(plainText)].join("\n");
}
