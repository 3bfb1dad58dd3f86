import type { Arc } from "./arc.js";

/** A table of counts as flows, and where in the flows each count is. */
export interface TableArcs {
  readonly arcs: readonly Arc[];
  /** The arcs of the cells, `cells[r][c]`. */
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** The arc of the base. */
  readonly n: number;
  /** The arcs of the units that are not in the table, by reason. */
  readonly leftOut: readonly number[];
}

/** Where all units come from and where they end; everybody knows how many they are. */
const SOURCE = 0;
const SINK = 1;
/** Where the units of a table come together. */
const TABLE = 2;

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * A crosstab with its margins, its base and the units that are not in it. All units together are taken to be known: how many
 * municipalities there are is no secret. A total costs as much to withhold as the cells whose percents it takes along; of
 * what costs the same, counts of few units are withheld before counts of many.
 *
 * @param counts - `counts[r][c]`
 * @param leftOut - units that are not in the table, by reason
 */
export function crosstabArcs(counts: readonly (readonly number[])[], leftOut: readonly number[]): TableArcs {
  const width = counts[0]?.length ?? 0;
  const rowNode = (r: number) => TABLE + 1 + r;
  const columnNode = (c: number) => TABLE + 1 + counts.length + c;
  const arcs: Arc[] = [];
  const add = (from: number, to: number, value: number, cost: number) =>
    arcs.push({ from, to, value, cost, isSensitive: true }) - 1;
  const columnSums = Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] as number)));
  const cells = counts.map((row, r) => row.map((count, c) => add(rowNode(r), columnNode(c), count, 1)));
  const rowTotals = counts.map((row, r) => add(SOURCE, rowNode(r), sum(row), width));
  const columnTotals = columnSums.map((total, c) => add(columnNode(c), TABLE, total, counts.length));
  const n = add(TABLE, SINK, sum(columnSums), counts.length * width);
  return { arcs, cells, rowTotals, columnTotals, n, leftOut: closeWith(arcs, leftOut, n) };
}

/** A frequency table with its base and the units that are not in it; its cells are one row, without totals of their own. */
export function distributionArcs(counts: readonly number[], leftOut: readonly number[]): TableArcs {
  const arcs: Arc[] = counts.map((value) => ({ from: SOURCE, to: TABLE, value, cost: 1, isSensitive: true }));
  const cells = [counts.map((_, row) => row)];
  const n = arcs.push({ from: TABLE, to: SINK, value: sum(counts), cost: counts.length, isSensitive: true }) - 1;
  return { arcs, cells, rowTotals: [], columnTotals: [], n, leftOut: closeWith(arcs, leftOut, n) };
}

/** Adds the units that are not in the table, and all units together, which close the circle. */
function closeWith(arcs: Arc[], leftOut: readonly number[], n: number): number[] {
  const places = leftOut.map((value) => arcs.push({ from: SOURCE, to: SINK, value, cost: 1, isSensitive: true }) - 1);
  const value = (arcs[n] as Arc).value + sum(leftOut);
  // Each unit is in four counts at most, so that all these parts together cost less than one cell.
  for (const [i, arc] of arcs.entries()) arcs[i] = { ...arc, cost: arc.cost + arc.value / (4 * value + 1) };
  arcs.push({ from: SINK, to: SOURCE, value, cost: Number.POSITIVE_INFINITY, isSensitive: false });
  return places;
}
