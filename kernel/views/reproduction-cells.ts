import type { Locale, ReproductionRow } from "../mime.js";
import { NOT_POSSIBLE } from "./number-format.js";
import { roundHalfUp } from "./round-half-up.js";
import { VERDICTS } from "./verdict-words.js";
import { withMinus } from "./with-minus.js";

/** What one row of a reproduction says, in one language. */
export interface ReproductionCells {
  readonly measure: string;
  /** What the number is of and of which year. */
  readonly base: string;
  readonly printed: string;
  readonly computed: string;
  readonly difference: string;
  readonly sign: string;
  readonly verdict: string;
  /** What `computed` has to be; empty when that is the printed number. */
  readonly rule: string;
  /** Why the number is not reproduced, or how it was read; empty when there is nothing to say. */
  readonly reason: string;
}

/** More numbers than this are written as their range. */
const FEW = 4;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function writer(locale: Locale, decimals: number, sign = false) {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: sign ? "exceptZero" : "auto",
  });
  return (value: number | null) =>
    value === null ? NOT_POSSIBLE : withMinus(format.format(roundHalfUp(value, decimals)));
}

function computedText({ computed, decimals, from }: ReproductionRow, locale: Locale): string {
  const write = writer(locale, decimals);
  if (computed === null) return NOT_POSSIBLE;
  if (typeof computed === "number") return write(computed);
  if (from === "method") return computed.map(write).join("–");
  if (computed.length <= FEW || computed.includes(null)) return computed.map(write).join("; ");
  const numbers = computed as readonly number[];
  const ends = `${write(Math.min(...numbers))}–${write(Math.max(...numbers))}`;
  return `${ends} (${numbers.length} ${locale === "nb" ? "tall" : "numbers"})`;
}

function baseText({ base, year }: ReproductionRow, locale: Locale): string {
  const n = base.n === null ? [] : [`n = ${writer(locale, 0)(base.n)}`];
  return [base.label[locale], ...n, ...(year === null ? [] : [`${year}`])].join(", ");
}

function ruleText({ rule }: ReproductionRow, locale: Locale): string {
  return rule === null ? "" : `${locale === "nb" ? "Skal være" : "Has to be"} ${rule[locale]}`;
}

/** Differences have one decimal more than the numbers, save those of whole numbers. */
const differenceDecimals = ({ decimals }: ReproductionRow) => (decimals === 0 ? 0 : decimals + 1);

/** The texts of one row, the same for HTML and plain text. */
export function reproductionCells(row: ReproductionRow, locale: Locale): ReproductionCells {
  const { sign, label } = VERDICTS[row.verdict];
  return {
    measure: capital(row.measure[locale]),
    base: capital(baseText(row, locale)),
    printed: row.printed,
    computed: computedText(row, locale),
    difference: row.difference === null ? "" : writer(locale, differenceDecimals(row), true)(row.difference),
    sign,
    verdict: label[locale],
    rule: ruleText(row, locale),
    reason: row.reason?.[locale] ?? "",
  };
}
