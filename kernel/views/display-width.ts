const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Emoji, East Asian scripts with their punctuation, and the full-width forms of other characters. */
const WIDE =
  /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|[\u3000-\u303E\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\uFE0F/u;
/**
 * What most texts consist of: letters and signs of Western scripts and lines, each of them a character of one column. U+02EA and
 * U+02EB among them are Bopomofo.
 */
const WESTERN = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02E9\u02EC-\u02FF\u2010-\u2027\u2500-\u259F]*$/;
/** What stands alone and takes no room: marks without a letter, joiners, spaces of no width. */
const NOTHING = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/**
 * Columns that a text takes in a terminal: two for emoji and East Asian characters, none for combining marks and for characters
 * that are not seen.
 *
 * @example
 * displayWidth("Ål 🏔") // 5
 */
export function displayWidth(text: string): number {
  // To find the characters of a text takes a hundred times as long.
  if (WESTERN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOf(segment);
  return width;
}

function widthOf(segment: string): number {
  if (WIDE.test(segment)) return 2;
  return NOTHING.test(segment) ? 0 : 1;
}
