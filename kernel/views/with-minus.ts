/**
 * A number as `Intl` writes it, with a minus sign in English too, where it has a hyphen.
 *
 * @example
 * withMinus("-3.5") // "−3.5"
 */
export const withMinus = (written: string): string => written.replace("-", "\u2212");
