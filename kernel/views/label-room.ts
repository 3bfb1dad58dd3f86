/** The least width that bars and tiles are drawn with, in em. */
export const LEAST_WIDTH = 18;

/** Size of values in bars and tiles, and the space beside them, in em. */
const SIZE = 0.92;
const SPACE = 0.45;

/**
 * How wide a value is, in em: no narrower than it is in any of the usual fonts, so that one with that much room is neither cut
 * nor meets another.
 *
 * @example
 * labelRoom("52,5") // 2.4932
 */
export function labelRoom(text: string): number {
  const widths = [...text].map((sign) => (/[.,:\s]/u.test(sign) ? 0.34 : 0.64));
  return SIZE * (widths.reduce((sum, width) => sum + width, 0) + SPACE);
}

/** Whether a value has room in what is so many percent of a whole bar. */
export const hasRoom = (text: string, percent: number): boolean => (percent / 100) * LEAST_WIDTH >= labelRoom(text);
