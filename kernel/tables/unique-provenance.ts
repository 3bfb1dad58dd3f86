import type { Provenance } from "../mime.js";

/** Where the parts of a table come from, each dataset once. */
export function uniqueProvenance(parts: readonly { readonly provenance: Provenance }[]): Provenance[] {
  const byDataset = new Map(parts.map(({ provenance }) => [`${provenance.dataset} ${provenance.year}`, provenance]));
  return [...byDataset.values()];
}
