import type { Confidentiality } from "../mime.js";
import type { CategoryColumn } from "../survey/category-column.js";
import { NOT_ASKED } from "../survey/left-out.js";
import type { ConfidentialityRule } from "./confidentiality/confidentiality-option.js";
import { everyCount, protectCrosstab, type ShownCounts } from "./confidentiality/protect-counts.js";
import { everyLayer, protectLayers } from "./confidentiality/protect-layers.js";
import { type CrosstabCounts, crosstabCounts } from "./crosstab-counts.js";
import type { UnitWeights } from "./weights/unit-weights.js";

/** One table of counts. */
export interface TallyPart {
  /** As they are. */
  readonly counted: CrosstabCounts;
  /** As they may be shown. */
  readonly shown: ShownCounts;
}

/** The counts of a crosstab and of its layers. */
export interface CrosstabTally {
  /** All layers together. Left out are units without a value for the rows, the columns, both, and for the layers. */
  readonly total: TallyPart;
  /** One for each category of the third variable; none without one. */
  readonly layers: readonly TallyPart[];
  readonly confidentiality: Confidentiality | undefined;
}

/** Counts the units in each cell of each layer, and sees to it that nothing is told that is to be withheld. */
export function crosstabTally(
  rows: CategoryColumn,
  columns: CategoryColumn,
  by: CategoryColumn | undefined,
  { weights, rule }: { readonly weights: UnitWeights | undefined; readonly rule: ConfidentialityRule | undefined },
): CrosstabTally {
  const counted = crosstabCounts(rows, columns, weights, by);
  const { counts, missing } = counted;
  const leftOut = by ? [...missing, by.values.filter((value) => value < 0).length] : missing;
  if (by === undefined || by.categories.length === 0) {
    const { confidentiality, ...shown } = rule
      ? protectCrosstab(counts, leftOut, rule)
      : { ...everyCount(counts, leftOut), confidentiality: undefined };
    return { total: { counted, shown }, layers: [], confidentiality };
  }
  const parts = by.categories.map((_, layer) => crosstabCounts(rows, columns, weights, only(by, layer)));
  const matrices = parts.map((part) => part.counts);
  const { layers, total, confidentiality } = rule
    ? protectLayers(matrices, leftOut, rule)
    : everyLayer(matrices, leftOut);
  return {
    total: { counted, shown: total },
    layers: layers.map((shown, layer) => ({ counted: parts[layer] as CrosstabCounts, shown })),
    confidentiality,
  };
}

/** The same column, in which only the units of one category have a value. */
const only = (by: CategoryColumn, category: number): CategoryColumn => ({
  ...by,
  values: by.values.map((value) => (value === category ? value : NOT_ASKED)),
});
