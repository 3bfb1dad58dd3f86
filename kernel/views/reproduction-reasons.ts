import type { Reproduction } from "../mime.js";

/** The reasons of the rows, each once: they stand as numbered notes below the table. */
export function reproductionReasons({ rows, locale }: Reproduction): readonly string[] {
  return [...new Set(rows.map(({ reason }) => reason?.[locale]).filter((reason) => reason !== undefined))];
}
