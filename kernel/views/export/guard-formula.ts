/** What a spreadsheet takes for the beginning of a formula, in its East Asian forms too. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\t\r＝＋－＠]/u;
const NUMBER = /^[-−]\d+([.,]\d+)?$/u;

/**
 * A cell that no spreadsheet runs: an apostrophe stands before what would be a formula. Plain negative numbers are numbers.
 *
 * @example
 * guardFormula("=1+1") // "'=1+1"
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
