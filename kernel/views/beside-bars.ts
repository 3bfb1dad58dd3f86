/**
 * How the numbers of a column are written beside their bars, so that the bars begin in one line: as wide as the widest number
 * where they are not all as wide.
 *
 * @param texts - the numbers of the column, written
 */
export function besideBars(texts: readonly string[]): (text: string) => string {
  const widths = texts.map(widthOf);
  const widest = Math.max(0, ...widths);
  if (widths.every((width) => width === widest)) return (text) => text;
  return (text) => `<span class="kl-figure" style="min-width:${widest}ch">${text}</span>`;
}

/** In widths of a digit: commas, points and spaces are about half as wide. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, character) => sum + (/[\d\p{L}]/u.test(character) ? 1 : 0.5), 0);
