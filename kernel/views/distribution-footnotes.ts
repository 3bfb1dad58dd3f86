import type { Locale, TableTrimmings } from "../mime.js";

/** The remarks of a table, with the numbers that rows carry. */
export interface Footnotes {
  /** By row, its marks as in «1)»; rows without one are not in it. */
  readonly marks: ReadonlyMap<string, string>;
  /** Below the table, one a line: those about rows with their mark first. */
  readonly lines: readonly string[];
}

/** Numbers the remarks about rows in the order they were given; those about the whole table have none. */
export function distributionFootnotes({ footnotes = [] }: TableTrimmings, locale: Locale): Footnotes {
  const marks = new Map<string, string>();
  const about = footnotes.filter(({ row }) => row !== null);
  const lines = about.map(({ text, row }, i) => {
    const mark = `${i + 1})`;
    const earlier = marks.get(row as string);
    marks.set(row as string, earlier === undefined ? mark : `${earlier} ${mark}`);
    return `${mark} ${text[locale]}`;
  });
  return { marks, lines: [...lines, ...footnotes.filter(({ row }) => row === null).map(({ text }) => text[locale])] };
}
