import type { Cell } from "./cell.js";
import type { Segment } from "./divergence.js";

/** One column of the program: a cell and the steps that price it. */
export interface Column extends Cell {
  readonly family: string;
  readonly segments: readonly Segment[];
}

/** One row of the program: columns times factors add up to at least `low` and at most `high`. */
export interface Row {
  readonly name: string;
  readonly entries: ReadonlyMap<number, number>;
  readonly low: number;
  readonly high: number;
  /** False for what must hold whatever is published. */
  readonly published: boolean;
}

const signed = (factor: number, name: string) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`;

const sum = (terms: readonly string[]) => (terms.length > 0 ? terms.join("\n  ") : "0 x0");

function rowLines({ entries, low, high, published }: Row, i: number, elastic: boolean): string[] {
  const terms = [...entries]
    .filter(([, factor]) => factor !== 0)
    .map(([column, factor]) => signed(factor, `x${column}`));
  const give = elastic && published ? [`+ 1 under${i}`, `- 1 over${i}`] : [];
  const left = sum([...terms, ...give]);
  if (low === high) return [`r${i}: ${left} = ${low}`];
  return [
    ...(Number.isFinite(low) ? [`r${i}low: ${left} >= ${low}`] : []),
    ...(Number.isFinite(high) ? [`r${i}high: ${left} <= ${high}`] : []),
  ];
}

/**
 * The text of a mixed-integer program in the LP format: column `x7` is the number of units in the eighth cell, `s7_2` its
 * third price step. `elastic`: every published number may be missed, and the sum of the misses is what is made small.
 */
export function linearProgram(
  columns: readonly Column[],
  rows: readonly Row[],
  { elastic = false }: { elastic?: boolean } = {},
): string {
  const steps = columns.flatMap(({ segments }, i) =>
    segments.map((segment, j) => ({ ...segment, name: `s${i}_${j}` })),
  );
  const misses = rows.flatMap(({ published }, i) => (published ? [`+ 1 under${i}`, `+ 1 over${i}`] : []));
  const counted = columns.map(
    ({ segments }, i) => `c${i}: + 1 x${i} ${segments.map((_, j) => `- 1 s${i}_${j}`).join("\n  ")} = 0`,
  );
  return [
    "Minimize",
    `cost: ${sum(elastic ? misses : steps.map(({ price, name }) => signed(price, name)))}`,
    "Subject To",
    ...counted,
    ...rows.flatMap((row, i) => rowLines(row, i, elastic)),
    "Bounds",
    ...steps.map(({ name, width }) => `0 <= ${name} <= ${width}`),
    "General",
    ...columns.map((_, i) => `x${i}`),
    "End",
    "",
  ].join("\n");
}
