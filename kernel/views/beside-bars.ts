/**
 * How the numbers of a column are written beside their bars, so that the bars begin in one line: as wide as the widest number
 * where they are not all as wide.
 *
 * @param texts - the numbers of the column, written
 */
export function besideBars(texts: readonly string[]): (text: string) => string {
  const lengths = texts.map(({ length }) => length);
  const widest = Math.max(0, ...lengths);
  if (lengths.every((length) => length === widest)) return (text) => text;
  return (text) => `<span class="kl-figure" style="min-width:${widest}ch">${text}</span>`;
}
