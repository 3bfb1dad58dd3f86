import type { MunicipalMap } from "../mime.js";
import { WORDS } from "./words.js";

/** What stands on a square, and in the legend, where the class is not known. */
export const UNKNOWN_KEY = "?";

/**
 * The digit of each class, so that colour is never alone: its code where all codes are digits, as of grades, and else its
 * number in the legend.
 */
export function mapKeys({ classes }: Pick<MunicipalMap, "classes">): string[] {
  const areDigits = classes.every(({ code }) => /^\d$/.test(code));
  return classes.map(({ code }, i) => (areDigits ? code : String(i + 1)));
}

/** What a class is called beside its digit; null is the unknown. */
export function className(payload: MunicipalMap, index: number | null): string {
  const { classes, locale } = payload;
  if (index === null) return WORDS.unknown[locale];
  const label = classes[index]?.label[locale] ?? "";
  const key = `${mapKeys(payload)[index]}:`;
  return label.startsWith(key) ? label.slice(key.length).trimStart() : label;
}
