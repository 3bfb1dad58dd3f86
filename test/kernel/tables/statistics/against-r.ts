import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { Counts } from "../../../../kernel/tables/statistics/counts.js";

type NumberOrNone = number | null;

interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Measure extends Interval {
  readonly standardError: number;
  readonly z: NumberOrNone;
  readonly p: NumberOrNone;
}

type OddsRatio = Readonly<Record<"value" | "low" | "high", number | "Infinity">>;

/** What R says of one table; make-fixtures.R writes it. */
export interface TableOfR {
  readonly name: string;
  readonly counts: Counts;
  readonly chiSquare: { readonly chiSquare: number; readonly df: number; readonly p: number };
  readonly yates: { readonly chiSquare: number; readonly p: number } | null;
  /** Without empty rows and columns, as the next two. */
  readonly expected: Counts;
  readonly adjustedResiduals: Counts;
  readonly contributions: Counts;
  readonly cramersV: Interval & { readonly corrected: number };
  readonly fisher: {
    readonly p: number;
    readonly oddsRatio?: OddsRatio;
    readonly oddsRatioOfR?: OddsRatio;
    /** How many random tables p comes from, where R's own way through all tables is wrong. */
    readonly simulated?: number;
  } | null;
  readonly gamma: (Measure & { readonly ofGKgamma: Interval & { readonly standardError: number } }) | null;
  readonly tauB: Measure & { readonly ofCor?: number };
  readonly tauC: Measure;
  readonly somersD: Measure;
}

/** What R says of the distributions: the arguments, then the value. */
export type DistributionsOfR = Readonly<
  Record<
    "chiSquareTail" | "noncentralChiSquareTail" | "normalTwoSided" | "normalWithin" | "logGamma",
    readonly (readonly number[])[]
  >
>;

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"));

export const tablesOfR = read("tables.json") as readonly TableOfR[];
export const distributionsOfR = read("distributions.json") as DistributionsOfR;

/** What rounding leaves where a number is 0. */
const ROUNDING = 1e-12;

/** That a number is R's to within a part of it: 1e-9 unless another is given. */
export function expectAsR(ours: number | null | undefined, ofR: number | "Infinity" | null, part = 1e-9): void {
  if (ofR === null || ofR === "Infinity") {
    expect(ours).toBe(ofR === null ? null : Infinity);
    return;
  }
  const far = Math.abs((ours ?? Number.NaN) - ofR);
  expect(far <= part * Math.abs(ofR) || far <= ROUNDING, `${ours} is not R's ${ofR}`).toBe(true);
}

/** A p-value is R's also where it is tiny. */
export function expectProbabilityAsR(ours: number | null | undefined, ofR: number | null, part = 1e-9): void {
  if (ofR === null) {
    expect(ours).toBeNull();
    return;
  }
  expect(Math.abs((ours ?? Number.NaN) - ofR) <= part * ofR, `${ours} is not R's ${ofR}`).toBe(true);
}
