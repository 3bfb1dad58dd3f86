import type { Highs } from "highs";
import type { Crosstab, Distribution } from "../../../../kernel/mime.js";

/** What an attacker knows: numbers that are shown, unknown ones, and sums and percents between them. */
interface Knowledge {
  /** Each number of the table: what is shown, or null. */
  readonly numbers: readonly (number | null)[];
  /** Each says that these numbers times these factors make nought. */
  readonly equations: readonly (readonly (readonly [number: number, factor: number])[])[];
  readonly least: number;
}

/** The least and the greatest value of a number. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Gathers numbers and equations from what a payload shows, and how many units there are in all. */
class Notebook {
  readonly numbers: (number | null)[] = [];
  readonly equations: (readonly (readonly [number, number])[])[] = [];

  number(value: number | null): number {
    return this.numbers.push(value) - 1;
  }

  sum(parts: readonly number[], whole: number): void {
    this.equations.push([...parts.map((part) => [part, 1] as const), [whole, -1]]);
  }

  /** A percent that is shown ties a part to its whole. */
  percent(value: number | null, part: number, whole: number): void {
    if (value !== null)
      this.equations.push([
        [part, 100],
        [whole, -value],
      ]);
  }
}

const leastOf = ({ confidentiality }: Crosstab | Distribution) => (confidentiality?.mayBeZero ? 0 : 1);

/** All that a crosstab tells one who knows how many units there are. */
export function readCrosstab(payload: Crosstab, units: number): Knowledge {
  const note = new Notebook();
  const cells = payload.cells.map((row) => row.map(({ count }) => note.number(count)));
  const rows = payload.rowTotals.map((total) => note.number(total));
  const columns = payload.columnTotals.map((total) => note.number(total));
  const n = note.number(payload.base.n);
  const missing = Object.values(payload.missing).map((count) => note.number(count));
  for (const [r, row] of cells.entries()) note.sum(row, rows[r] as number);
  for (const [c, column] of columns.entries())
    note.sum(
      cells.map((row) => row[c] as number),
      column,
    );
  note.sum(rows, n);
  note.sum([n, ...missing], note.number(units));
  for (const [r, row] of payload.cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const part = cells[r]?.[c] as number;
      note.percent(cell.rowPercent, part, rows[r] as number);
      note.percent(cell.columnPercent, part, columns[c] as number);
      note.percent(cell.totalPercent, part, n);
    }
  }
  return { numbers: note.numbers, equations: note.equations, least: leastOf(payload) };
}

/** All that a frequency table tells one who knows how many units there are. */
export function readDistribution(payload: Distribution, units: number): Knowledge {
  const note = new Notebook();
  const rows = payload.rows.map(({ count }) => note.number(count));
  const n = note.number(payload.base.n);
  const total = note.number(payload.total);
  note.sum(rows, n);
  note.sum([total], n);
  note.sum([n, ...payload.leftOut.map(({ count }) => note.number(count))], note.number(units));
  for (const [r, { share }] of payload.rows.entries()) {
    note.percent(share === null ? null : share * 100, rows[r] as number, n);
  }
  return { numbers: note.numbers, equations: note.equations, least: leastOf(payload) };
}

/**
 * The bounds of every number that is not shown, in whole numbers, by a solver of integer programs.
 *
 * @param enough - two tables that fit all that is known and are this far apart in a number are enough for it: bounds that are
 * nearer each other are the least and the greatest value, others may be wider still
 */
export function boundsOf(solver: Highs, { numbers, equations, least }: Knowledge, enough: number): Bounds[] {
  const unknown = numbers.flatMap((value, i) => (value === null ? [i] : []));
  const rows = equations.flatMap((equation, i) => {
    const known = equation.reduce((sum, [number, factor]) => sum + factor * (numbers[number] ?? 0), 0);
    const terms = equation.filter(([number]) => numbers[number] === null);
    if (terms.length === 0) return [];
    return [
      `e${i}: ${terms.map(([number, factor]) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} x${number}`).join(" ")} = ${-known}`,
    ];
  });
  const rest = [
    "Subject To",
    ...rows,
    "Bounds",
    ...unknown.map((i) => `x${i} >= ${least}`),
    "General",
    ...unknown.map((i) => `x${i}`),
    "End",
    "",
  ].join("\n");
  const found = new Map<number, Bounds>(
    unknown.map((number) => [number, { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }]),
  );
  const boundsFound = (number: number) => found.get(number) as Bounds;
  /** Looks for the table with the least or the greatest value of a number; each table that is found says something of all numbers. */
  const look = (way: "Minimize" | "Maximize", wanted: number) => {
    const { low, high } = boundsFound(wanted);
    if (high - low >= enough) return;
    const solution = solver.solve(`${way}\nobj: 1 x${wanted}\n${rest}`, { output_flag: false });
    if (solution.Status === "Unbounded" || solution.Status === "Primal infeasible or unbounded") {
      found.set(wanted, { low, high: Number.POSITIVE_INFINITY });
      return;
    }
    if (solution.Status !== "Optimal") throw new Error(`the solver says «${solution.Status}»`);
    for (const number of unknown) {
      const value = Math.round(solution.Columns[`x${number}`]?.Primal ?? Number.NaN);
      const { low, high } = boundsFound(number);
      found.set(number, { low: Math.min(low, value), high: Math.max(high, value) });
    }
  };
  for (const number of unknown) {
    look("Minimize", number);
    look("Maximize", number);
  }
  return unknown.map(boundsFound);
}

/** All that the layers of a crosstab, its columns and its base tell one who knows how many units there are. */
export function readLayers(payload: Crosstab, units: number): Knowledge {
  const note = new Notebook();
  const layers = (payload.layers?.tables ?? []).map((layer) => readPart(note, layer));
  const n = note.number(payload.base.n);
  for (const [c, total] of payload.columnTotals.entries()) {
    note.sum(
      layers.map(({ columns }) => columns[c] as number),
      note.number(total),
    );
  }
  note.sum(
    layers.map((layer) => layer.n),
    n,
  );
  const missing = [...Object.values(payload.missing), payload.layers?.missing ?? 0].map((count) => note.number(count));
  note.sum([n, ...missing], note.number(units));
  return { numbers: note.numbers, equations: note.equations, least: leastOf(payload) };
}

interface Part {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly n: number;
}

function readPart(
  note: Notebook,
  { cells, rowTotals, columnTotals, base }: Pick<Crosstab, "cells" | "rowTotals" | "columnTotals" | "base">,
): Part {
  const part: Part = {
    cells: cells.map((row) => row.map(({ count }) => note.number(count))),
    rows: rowTotals.map((total) => note.number(total)),
    columns: columnTotals.map((total) => note.number(total)),
    n: note.number(base.n),
  };
  for (const [r, row] of part.cells.entries()) note.sum(row, part.rows[r] as number);
  for (const [c, column] of part.columns.entries())
    note.sum(
      part.cells.map((row) => row[c] as number),
      column,
    );
  note.sum(part.rows, part.n);
  note.sum(part.columns, part.n);
  for (const [r, row] of cells.entries()) {
    for (const [c, cell] of row.entries()) {
      const count = part.cells[r]?.[c] as number;
      note.percent(cell.rowPercent, count, part.rows[r] as number);
      note.percent(cell.columnPercent, count, part.columns[c] as number);
      note.percent(cell.totalPercent, count, part.n);
    }
  }
  return part;
}
