import type { Confidentiality, Count } from "../../mime.js";
import type { ConfidentialityRule } from "./confidentiality-option.js";
import { everyCount, protectCrosstab, type ShownCounts } from "./protect-counts.js";
import { suppressCounts } from "./suppress-counts.js";
import { layeredArcs } from "./table-arcs.js";

/** Crosstabs of the same rows and columns, in layers. */
export interface ShownLayers {
  readonly layers: readonly ShownCounts[];
  /** All layers together. */
  readonly total: ShownCounts;
  readonly confidentiality: Confidentiality | undefined;
}

type Matrix = readonly (readonly number[])[];

/** All counts of all layers as they are. */
export function everyLayer(layers: readonly Matrix[], leftOut: readonly number[]): ShownLayers {
  return {
    layers: layers.map((cells) => everyCount(cells, [])),
    total: everyCount(sumOf(layers), leftOut),
    confidentiality: undefined,
  };
}

/**
 * The counts of a crosstab in layers as they may be shown. Rounded, everything is the sum of rounded cells. Suppressed, no cell and
 * no row of all layers together is shown: cells that add up three ways cannot be protected exactly.
 *
 * @param layers - `counts[r][c]` of each layer
 * @throws RangeError where the rule cannot be kept: too few units to be shown, or to be rounded
 */
export function protectLayers(
  layers: readonly Matrix[],
  leftOut: readonly number[],
  rule: ConfidentialityRule,
): ShownLayers {
  return rule.method === "round" ? round(layers, leftOut, rule) : suppress(layers, leftOut, rule);
}

/** The layers below each other are one table, and each of their sums is one of its cells. */
function round(layers: readonly Matrix[], leftOut: readonly number[], rule: ConfidentialityRule): ShownLayers {
  const { cells, leftOut: left, confidentiality } = protectCrosstab(layers.flat(), leftOut, rule);
  const height = layers[0]?.length ?? 0;
  const rounded = layers.map((_, layer) => cells.slice(layer * height, (layer + 1) * height) as Matrix);
  return { ...everyLayer(rounded, left as readonly number[]), confidentiality };
}

function suppress(layers: readonly Matrix[], leftOut: readonly number[], rule: ConfidentialityRule): ShownLayers {
  const table = layeredArcs(layers, leftOut);
  const cells = table.layers.flatMap((layer) => layer.cells);
  const { hidden, mayBeZero } = suppressCounts(
    { arcs: table.arcs, cells, rowTotals: [], columnTotals: [], n: table.n, leftOut: table.leftOut },
    rule,
  );
  const shown = (arc: number): Count => (hidden[arc] ? null : (table.arcs[arc]?.value ?? 0));
  const confidentiality = { method: rule.method, threshold: rule.threshold, mayBeZero };
  // Where nothing is withheld, sums tell no more than their parts.
  if (!hidden.includes(true)) return { ...everyLayer(layers, leftOut), confidentiality };
  const withheld = layers[0] ?? [];
  return {
    layers: table.layers.map((layer) => ({
      cells: layer.cells.map((row) => row.map(shown)),
      rowTotals: layer.rowTotals.map(shown),
      columnTotals: layer.columnTotals.map(shown),
      n: shown(layer.n),
      leftOut: [],
    })),
    total: {
      cells: withheld.map((row) => row.map(() => null)),
      rowTotals: withheld.map(() => null),
      columnTotals: table.columnTotals.map(shown),
      n: shown(table.n),
      leftOut: table.leftOut.map(shown),
    },
    confidentiality,
  };
}

function sumOf(layers: readonly Matrix[]): number[][] {
  return (layers[0] ?? []).map((row, r) =>
    row.map((_, c) => layers.reduce((sum, layer) => sum + (layer[r]?.[c] as number), 0)),
  );
}
