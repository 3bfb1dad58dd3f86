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
  const sums = columnSums(counts, width);
  const cells = counts.map((row, r) => row.map((count, c) => add(rowNode(r), columnNode(c), count, 1)));
  const rowTotals = counts.map((row, r) => add(SOURCE, rowNode(r), sum(row), width));
  const columnTotals = sums.map((total, c) => add(columnNode(c), TABLE, total, counts.length));
  const n = add(TABLE, SINK, sum(sums), counts.length * width);
  return { arcs, cells, rowTotals, columnTotals, n, leftOut: closeWith(arcs, leftOut, n) };
}

/** Where each count of a layer is in the flows. */
export type LayerArcs = Pick<TableArcs, "cells" | "rowTotals" | "columnTotals" | "n">;

/** Crosstabs of the same rows and columns, in layers, as flows. */
export interface LayeredArcs {
  readonly arcs: readonly Arc[];
  readonly layers: readonly LayerArcs[];
  /** The arcs of the columns of all layers together, and of the base. */
  readonly columnTotals: readonly number[];
  readonly n: number;
  readonly leftOut: readonly number[];
}

/**
 * The layers of a crosstab, each with its margins and its base, the columns of all layers together, the base, and the units that
 * are not in them. The cells and rows of all layers together are not among them, since the sums of three variables are no flows.
 *
 * @param layers - `counts[r][c]` of each layer
 */
export function layeredArcs(layers: readonly Matrix[], leftOut: readonly number[]): LayeredArcs {
  const [height, width] = [layers[0]?.length ?? 0, layers[0]?.[0]?.length ?? 0];
  const arcs: Arc[] = [];
  const add = (from: number, to: number, value: number, cost: number) =>
    arcs.push({ from, to, value, cost, isSensitive: true }) - 1;
  let nodes = TABLE + 1;
  const nodesFor = (count: number) => Array.from({ length: count }, () => nodes++);
  const columns = nodesFor(width);
  const places = layers.map((counts): LayerArcs => {
    const [layer] = nodesFor(1) as [number];
    const [rowNodes, columnNodes] = [nodesFor(height), nodesFor(width)];
    const sums = columnSums(counts, width);
    return {
      cells: counts.map((row, r) => row.map((n, c) => add(rowNodes[r] as number, columnNodes[c] as number, n, 1))),
      rowTotals: counts.map((row, r) => add(layer, rowNodes[r] as number, sum(row), width)),
      columnTotals: sums.map((n, c) => add(columnNodes[c] as number, columns[c] as number, n, height)),
      n: add(SOURCE, layer, sum(sums), height * width),
    };
  });
  const totals = columns.map((_, c) => sum(layers.map((counts) => columnSums(counts, width)[c] as number)));
  const columnTotals = totals.map((n, c) => add(columns[c] as number, TABLE, n, height * layers.length));
  const n = add(TABLE, SINK, sum(totals), height * width * layers.length);
  return { arcs, layers: places, columnTotals, n, leftOut: closeWith(arcs, leftOut, n) };
}

type Matrix = readonly (readonly number[])[];

const columnSums = (counts: Matrix, width: number): number[] =>
  Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] as number)));

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
