import type { Provenance } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";

/** Where the columns of a table come from, each dataset once. */
export function uniqueProvenance(columns: readonly CategoryColumn[]): Provenance[] {
  const byDataset = new Map(columns.map(({ provenance }) => [`${provenance.dataset} ${provenance.year}`, provenance]));
  return [...byDataset.values()];
}
