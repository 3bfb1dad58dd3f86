import type { Distribution } from "../mime.js";
import { distributionBaseText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { distributionNotes } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** A frequency table as lines of text for a terminal. */
export function distributionText(payload: Distribution): string {
  const { locale, earlierYear, year } = payload;
  const format = numberFormat(locale);
  const share = WORDS.share[locale];
  const withEarlier = (cells: string[], earlier: string) => (earlierYear === null ? cells : [...cells, earlier]);
  const lines = textTable({
    header: withEarlier(
      [payload.variable.label[locale], WORDS.count[locale], earlierYear === null ? share : `${share} ${year}`],
      `${share} ${earlierYear}`,
    ),
    rows: payload.rows.map((row) =>
      withEarlier(
        [categoryText(row, locale), format.count(row.count), format.share(row.share)],
        format.share(row.earlierShare),
      ),
    ),
    total: withEarlier(
      [WORDS.total[locale], format.count(payload.total), format.share(payload.base.n === 0 ? null : 1)],
      format.share(payload.earlierBase?.n ? 1 : null),
    ),
  });
  const { synthetic, below } = distributionNotes(payload);
  const above = [payload.title[locale], distributionBaseText(payload), ...(synthetic === null ? [] : [synthetic])];
  return [...above.map(plainText), "", ...lines, "", ...below.map(plainText)].join("\n");
}
