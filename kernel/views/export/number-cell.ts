import { UNCERTAIN } from "../number-format.js";
import type { ExportCell } from "./export-document.js";

const MARKED = new RegExp(`^${UNCERTAIN}\u00a0`);

/**
 * A cell with a number, from how it is written.
 *
 * @example
 * numberCell("0,048", 17 / 354) // { text: "0,048", value: 0.048…, decimals: 3, mark: "" }
 */
export function numberCell(text: string, value: number | null): ExportCell {
  const mark = MARKED.exec(text)?.[0] ?? "";
  const decimals = /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
  return { text, value, decimals, mark };
}
