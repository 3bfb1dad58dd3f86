type Point = readonly [x: number, y: number];

/** How much farther a point seems for each step that it lies to the side. */
const SIDE = 2.5;

const WAYS: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Where a key leads from one of several points in the plane: an arrow to the nearest in its direction, Home to the first, End to the
 * last; undefined where it leads nowhere.
 *
 * @example
 * neighbour([[0, 0], [10, 1], [2, 9]], 0, "ArrowRight") // 1
 */
export function neighbour(points: readonly Point[], from: number, key: string): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return points.length - 1;
  const way = WAYS[key];
  const here = points[from];
  if (!way || !here) return undefined;
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [x, y]] of points.entries()) {
    const [dx, dy] = [x - here[0], y - here[1]];
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    const distance = along + SIDE * aside;
    if (along <= 0.5 || aside > 2 * along || distance >= least) continue;
    [best, least] = [i, distance];
  }
  return best;
}
