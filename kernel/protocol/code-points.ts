/** Jupyter counts cursor positions in Unicode characters, JavaScript in UTF-16 units: from the first to the second. */
export function fromCodePoints(text: string, position: number): number {
  let units = 0;
  let points = 0;
  for (const character of text) {
    if (points === position) break;
    points += 1;
    units += character.length;
  }
  return units;
}

/** From UTF-16 units to Unicode characters. */
export function toCodePoints(text: string, position: number): number {
  return Array.from(text.slice(0, position)).length;
}
