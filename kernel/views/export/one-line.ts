/**
 * Text from data on one line, without characters that steer programs; what is left of a text that is nothing else is empty.
 *
 * @example
 * oneLine("a\tb\nc") // "a b c"
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}
