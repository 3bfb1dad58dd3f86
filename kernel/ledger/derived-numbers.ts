import { editionOf } from "../indicators/editions/edition-of.js";
import { published } from "../published/published.js";
import type { Reading } from "./fact.js";
import type { Measures } from "./measures.js";

/** A published number made of answers and of one other number. */
export interface DerivedNumber {
  readonly compute: (measures: Measures) => number | null;
  readonly value: number;
  readonly reading: Reading;
}

const surveyed = published.find(({ id }) => id === "22.frame")?.value as number;

const responseRate: DerivedNumber = {
  compute: ({ answers }) => (100 * answers.units.length) / surveyed,
  value: 99,
  reading: { kind: "exact", decimals: 0 },
};

/** The published numbers that are neither of answers alone nor of the method alone, by id. */
export const derivedNumbers: ReadonlyMap<string, DerivedNumber> = new Map([
  [
    "18.3.4.median.share",
    {
      compute: ({ median }: Measures) => {
        const areas = median("strategyAreaCount", { strategy: ["yes"] });
        return areas === null ? null : (100 * areas) / editionOf(2018).scores.strategy.items.length;
      },
      value: 70,
      reading: { kind: "nearly", tolerance: 3 },
    },
  ],
  ["22.resp.pct", responseRate],
  ["22.response.sum", responseRate],
  ["22.response.abs", responseRate],
]);
