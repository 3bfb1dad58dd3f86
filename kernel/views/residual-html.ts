import type { Locale } from "../mime.js";
import type { PercentCell } from "./crosstab-percent.js";
import { escapeHtml } from "./escape-html.js";
import { markAttributes, residualMark } from "./residual-mark.js";
import type { StatisticsFormat } from "./statistics-format.js";
import { STATISTICS_WORDS as WORDS } from "./statistics-words.js";

/** What a cell has of its expected count and its residual. */
export interface ResidualHtml {
  /** Classes, each after a space. */
  readonly classes: string;
  /** Attributes, each after a space. */
  readonly attributes: string;
  /** What stands before its number. */
  readonly sign: string;
}

const NOTHING: ResidualHtml = { classes: "", attributes: "", sign: "" };

/**
 * The expected count and the residual of a cell as attributes and a tooltip; shade, sign and hidden words where it stands out.
 * Empty texts where it has none.
 */
export function residualHtml(cell: PercentCell, format: StatisticsFormat, locale: Locale): ResidualHtml {
  const { expected, residual } = cell;
  if (expected === null || residual === null) return NOTHING;
  const title = `${WORDS.expected[locale]} ${format.number(expected)}; ${WORDS.residual[locale]} ${format.number(residual)}`;
  const attributes = ` data-expected="${expected}" data-residual="${residual}" title="${escapeHtml(title)}"`;
  const mark = residualMark(residual);
  if (mark === null) return { ...NOTHING, attributes };
  const { className, style } = markAttributes(mark);
  const words = `<span class="kl-hidden">${mark.words[locale]}: </span>`;
  return {
    classes: ` ${className}`,
    attributes: `${attributes} style="${style}"`,
    sign: `<span aria-hidden="true">${mark.sign} </span>${words}`,
  };
}
