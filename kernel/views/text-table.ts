import { displayWidth } from "./display-width.js";
import { wrapText } from "./wrap-text.js";

/** Where labels and the headings of numbers are wrapped, in terminal columns. Numbers never are. */
const LABEL_WIDTH = 60;
const HEADING_WIDTH = 16;

/** Where the texts of other columns are wrapped. */
const TEXT_WIDTH = 40;

/** A table of text: a column of labels, then columns of numbers, or of texts where `texts` says so. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A line below a rule. */
  readonly total?: readonly string[];
  /** The last line, below the total. */
  readonly below?: readonly string[];
  /** Lines below the total and its rule, as units that are not in it. */
  readonly after?: readonly (readonly string[])[];
  /** True for each column of texts; all but the first are numbers when it is absent. */
  readonly texts?: readonly boolean[];
}

/** Text from data without characters that steer a terminal. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, " ");
}

/**
 * Lines of a table aligned for a terminal: texts to the left, wrapped where they are long; numbers to the right.
 */
export function textTable({ header, rows, total, below, after = [], texts = [true] }: TextTable): string[] {
  const isText = header.map((_, column) => texts[column] ?? false);
  const last = [...(total ? [total] : []), ...(below ? [below] : []), ...after];
  const cells = [header, ...rows, ...last].map((row, r) =>
    row.map((cell, column) => {
      if (isText[column]) return wrapText(plainText(cell), column === 0 ? LABEL_WIDTH : TEXT_WIDTH);
      return r === 0 ? wrapText(plainText(cell), HEADING_WIDTH) : [plainText(cell)];
    }),
  );
  const widths = header.map((_, column) => cells.reduce((most, row) => Math.max(most, widest(row[column] ?? [])), 0));
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const lines = cells.map((row, r) => rowLines(row, widths, isText, r === 0));
  const end = lines.splice(1 + rows.length).flat();
  return [...(lines[0] ?? []), rule, ...lines.slice(1).flat(), ...(end.length > 0 ? [rule, ...end] : [])];
}

const widest = (lines: readonly string[]) => Math.max(...lines.map(displayWidth));

/** The lines of one row. Headings stand at the bottom of their row, as numbers stand on the first line of theirs. */
function rowLines(
  row: readonly (readonly string[])[],
  widths: readonly number[],
  isText: readonly boolean[],
  isHeader: boolean,
): string[] {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((lines, column) => {
        const text = lines[isHeader ? line - (height - lines.length) : line] ?? "";
        const space = " ".repeat((widths[column] as number) - displayWidth(text));
        return isText[column] ? text + space : space + text;
      })
      .join("  ")
      .replaceAll("\u00a0", " ")
      .trimEnd(),
  );
}
