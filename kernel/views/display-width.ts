const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const WIDE = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\uFE0F/u;

/**
 * Columns that a text takes in a terminal: two for emoji and East Asian characters, none for combining marks alone.
 *
 * @example
 * displayWidth("Ål 🏔") // 5
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}
