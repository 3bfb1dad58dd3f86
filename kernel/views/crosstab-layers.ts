import type { Crosstab, CrosstabLayer } from "../mime.js";
import { categoryText } from "./category-text.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/** One of the tables that a crosstab consists of. */
export interface LayerTable {
  /** The layer and how many units are in it, as in «Størrelse: under 2 000 (n = 45)»; null for a crosstab without layers. */
  readonly heading: string | null;
  /** A crosstab without layers. */
  readonly table: Crosstab;
}

/** The tables that a crosstab consists of: a table for each layer and then all of them together, or the crosstab itself. */
export function crosstabLayers(payload: Crosstab): readonly LayerTable[] {
  const { layers, locale } = payload;
  if (!layers) return [{ heading: null, table: payload }];
  const total = withoutLayers(payload);
  const heading = (name: string, { base }: Pick<Crosstab, "base">) =>
    `${name} (n = ${numberFormat(locale).count(base.n)})`;
  return [
    ...layers.tables.map((layer) => ({
      heading: heading(`${layers.label[locale]}: ${categoryText(layer, locale)}`, layer),
      table: ofLayer(total, layer),
    })),
    { heading: heading(WORDS.total[locale], payload), table: total },
  ];
}

function withoutLayers({ layers, ...table }: Crosstab): Crosstab {
  return table;
}

function ofLayer({ statistics, weights, ...total }: Crosstab, layer: CrosstabLayer): Crosstab {
  const { code, label, ...numbers } = layer;
  return { ...total, ...numbers };
}
