/** Digits, and the question mark, as lines around the middle of a square; as text they would spill where pictures are left out. */
const GLYPHS: Readonly<Record<string, string>> = {
  "0": "m0-2.4c-.9 0-1.5.9-1.5 2.4s.6 2.4 1.5 2.4s1.5-.9 1.5-2.4s-.6-2.4-1.5-2.4z",
  "1": "m-1-1.5l1.2-.9v4.8",
  "2": "m-1.4-1.2c0-.8.6-1.2 1.4-1.2s1.4.4 1.4 1.2c0 1.2-2.6 2.2-2.8 3.6h2.9",
  "3": "m-1.4-2.4h2.6l-1.5 1.9c1 0 1.7.5 1.7 1.4c0 .9-.7 1.5-1.5 1.5c-.7 0-1.3-.3-1.5-.9",
  "4": "m.7 2.4v-4.8l-2.2 3.4h3.2",
  "5": "m1.3-2.4h-2.4l-.2 2.2c.3-.3.8-.5 1.3-.5c.9 0 1.5.6 1.5 1.5c0 1-.7 1.6-1.6 1.6c-.7 0-1.2-.3-1.5-.8",
  "6": "m1-2.4c-1.5.4-2.5 1.6-2.5 3.2c0 1 .6 1.6 1.5 1.6s1.5-.6 1.5-1.5s-.6-1.4-1.5-1.4s-1.5.5-1.5 1.3",
  "7": "m-1.5-2.4h3l-2 4.8",
  "8": "m0-2.4c-.7 0-1.2.4-1.2 1.1s.5 1.1 1.2 1.1s1.2-.4 1.2-1.1s-.5-1.1-1.2-1.1zm0 2.2c-.9 0-1.5.5-1.5 1.3s.6 1.3 1.5 1.3s1.5-.5 1.5-1.3s-.6-1.3-1.5-1.3z",
  "9": "m-1 2.4c1.5-.4 2.5-1.6 2.5-3.2c0-1-.6-1.6-1.5-1.6s-1.5.6-1.5 1.5s.6 1.4 1.5 1.4s1.5-.5 1.5-1.3",
  "?": "m-1.2-1.3c0-.7.5-1.1 1.2-1.1s1.2.4 1.2 1.1c0 1-1.2 1.1-1.2 2.2m0 1.3v.2",
};

/** The SVG path of the same glyph at each of these places. */
export function glyphPath(key: string, centres: readonly (readonly [x: number, y: number])[]): string {
  const glyph = GLYPHS[key];
  return glyph === undefined ? "" : centres.map(([x, y]) => `M${x} ${y}${glyph}`).join("");
}
