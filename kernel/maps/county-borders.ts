import type { Tile } from "./tile.js";

/**
 * The lines between tiles of different counties, as an SVG path in which a tile is one unit wide. The coast is not in it.
 *
 * @example
 * // Two tiles beside each other, of two counties: "M1 0v1"
 */
export function countyBorders(tiles: readonly Tile[]): string {
  const at = new Map(tiles.map((tile) => [`${tile.x} ${tile.y}`, tile.countyCode]));
  const differs = ({ x, y, countyCode }: Tile, dx: number, dy: number) => {
    const beside = at.get(`${x + dx} ${y + dy}`);
    return beside !== undefined && beside !== countyCode;
  };
  return [
    ...runs(tiles.filter((tile) => differs(tile, 1, 0)).map(({ x, y }) => [x + 1, y])).map(
      ([x, y, length]) => `M${x} ${y}v${length}`,
    ),
    ...runs(tiles.filter((tile) => differs(tile, 0, 1)).map(({ x, y }) => [y + 1, x])).map(
      ([y, x, length]) => `M${x} ${y}h${length}`,
    ),
  ].join("");
}

/** Sides of one tile that lie behind each other on a line, joined: the line, where it begins, and its length. */
function runs(sides: readonly (readonly [line: number, from: number])[]): [number, number, number][] {
  const sorted = [...sides].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number, number][] = [];
  for (const [line, from] of sorted) {
    const last = joined.at(-1);
    if (last && last[0] === line && last[1] + last[2] === from) last[2]++;
    else joined.push([line, from, 1]);
  }
  return joined;
}
