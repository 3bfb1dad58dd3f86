import type { Margins } from "./counts.js";

/**
 * A table drawn at random among all with these margins, each as likely as independence makes it (Patefield 1981): cell after cell from the
 * hypergeometric distribution of what its row and column have left.
 *
 * @param logs - natural logarithms of 0!, …, n!
 * @param random - a number from 0 up to 1
 */
export function randomTable({ rows, columns, n }: Margins, logs: Float64Array, random: () => number): number[][] {
  const left = [...columns];
  let below = n;
  return rows.map((total) => {
    let rowLeft = total;
    let unseen = below;
    below -= total;
    return left.map((column, c) => {
      const cell = drawCell(rowLeft, column, unseen, logs, random());
      rowLeft -= cell;
      unseen -= column;
      left[c] = column - cell;
      return cell;
    });
  });
}

/** The value of a hypergeometric variable at `chance` of its distribution, outwards from the likeliest value. */
function drawCell(row: number, column: number, n: number, logs: Float64Array, chance: number): number {
  const lowest = Math.max(0, row + column - n);
  const highest = Math.min(row, column);
  if (lowest === highest) return lowest;
  const mode = Math.floor(((row + 1) * (column + 1)) / (n + 2));
  const log = (x: number) => logs[x] as number;
  const choose = (k: number, of: number) => log(of) - log(k) - log(of - k);
  const next = (x: number) => ((row - x) * (column - x)) / ((x + 1) * (n - row - column + x + 1));
  let up = Math.exp(choose(mode, column) + choose(row - mode, n - column) - choose(row, n));
  let down = up;
  let rest = chance - up;
  for (let above = mode, below = mode; rest > 0 && (above < highest || below > lowest); ) {
    if (above < highest) {
      up *= next(above++);
      rest -= up;
      if (rest <= 0) return above;
    }
    if (below > lowest) {
      down /= next(--below);
      rest -= down;
      if (rest <= 0) return below;
    }
  }
  return mode;
}
