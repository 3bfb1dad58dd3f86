import type { Reproduction } from "../mime.js";
import { locationText } from "./location-text.js";
import { reproductionNotes } from "./notes.js";
import { reproductionCells } from "./reproduction-cells.js";
import { reproductionGroups } from "./reproduction-groups.js";
import { reproductionReasons } from "./reproduction-reasons.js";
import { reproductionSummary } from "./reproduction-summary.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** Published numbers beside computed ones as lines of text for a terminal; the summary is the last line. */
export function reproductionText(payload: Reproduction): string {
  const { locale, title } = payload;
  const { synthetic, below } = reproductionNotes(payload);
  const { measure, printed, computed, verdict } = WORDS;
  const lines = textTable({
    header: ["Id", measure[locale], printed[locale], computed[locale], verdict[locale]],
    rows: rowsOf(payload),
    texts: [true, true, false, false, true],
  });
  const above = [title[locale], ...(synthetic === null ? [] : [synthetic])];
  const parts = [above.map(plainText), lines, below.map(plainText), [reproductionSummary(payload, locale)]];
  return parts.map((part) => part.join("\n")).join("\n\n");
}

function rowsOf(payload: Reproduction): string[][] {
  const { locale } = payload;
  const reasons = reproductionReasons(payload);
  return reproductionGroups(payload).flatMap(({ report, location, rows }, g, groups) => [
    ["", "", "", "", ""],
    ...(groups[g - 1]?.report === report ? [] : [[report, "", "", "", ""]]),
    [locationText(location, locale), "", "", "", ""],
    ...rows.map((row) => {
      const { measure, printed, computed, sign, verdict, rule, reason } = reproductionCells(row, locale);
      const note = reason === "" ? "" : ` ${reasons.indexOf(reason) + 1})`;
      return [`${sign} ${row.id}`, measure, printed, computed, `${verdict}${note}${rule === "" ? "" : `. ${rule}`}`];
    }),
  ]);
}
