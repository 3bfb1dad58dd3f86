import { readFileSync } from "node:fs";
import type { AnswerTable } from "../survey/answers.js";
import { readAnswers } from "../survey/read-answers.js";
import { provenanceOf } from "./provenance.js";

/** The answers that ship with Kommunelab. */
export type DatasetName = "kommuner2018" | "kommuner2022";

const loaded = new Map<DatasetName, AnswerTable>();

const years = { kommuner2018: 2018, kommuner2022: 2022 } as const;

/**
 * Answers that ship with Kommunelab: 377 units in the codebook of 2018, 354 in that of 2022.
 *
 * They are synthetic. The published numbers of Statistics Norway's reports come out of them, but no municipality gave them,
 * and a unit of one year is not the same as that of the other.
 *
 * @throws RangeError for another name
 * @example
 * loadDataset("kommuner2022").units.length // 354
 */
export function loadDataset(name: DatasetName): AnswerTable {
  const year = years[name];
  if (year === undefined)
    throw new RangeError(`There is no dataset «${name}». There are ${Object.keys(years).join(" and ")}.`);
  const known = loaded.get(name);
  if (known) return known;
  // Up and down again, so that the same path leads there from kernel/datasets and from a bundle in dist/kernel.
  const file = new URL(`../datasets/${name}.csv`, import.meta.url);
  const table = readAnswers(readFileSync(file, "utf8"), { file: `${name}.csv`, year, provenance: provenanceOf(year) });
  loaded.set(name, table);
  return table;
}
