import type { MunicipalMap } from "../mime.js";
import { className, mapKeys, UNKNOWN_KEY } from "./map-keys.js";
import { mapSwatches, UNKNOWN_SWATCH } from "./map-swatches.js";
import { numberFormat } from "./number-format.js";
import type { Swatch } from "./palette.js";

/** One class of a map's legend, or the unknown. */
export interface LegendEntry {
  /** Index of the class; null is the unknown. */
  readonly class: number | null;
  readonly key: string;
  readonly label: string;
  readonly swatch: Swatch;
  readonly count: string;
  /** Of the units that have a class; empty of the unknown. */
  readonly percent: string;
}

/** The legend: the classes in order, and the unknown where there are any. */
export function mapLegend(payload: MunicipalMap): LegendEntry[] {
  const { classes, base, unknown, locale } = payload;
  const { count, percent } = numberFormat(locale);
  const keys = mapKeys(payload);
  const swatches = mapSwatches(payload);
  const known = classes.map(
    (entry, i): LegendEntry => ({
      class: i,
      key: keys[i] as string,
      label: className(payload, i),
      swatch: swatches[i] as Swatch,
      count: count(entry.count),
      percent: percent(entry.count === null || !base.n ? null : (100 * entry.count) / base.n),
    }),
  );
  if (unknown === 0) return known;
  const rest = { key: UNKNOWN_KEY, swatch: UNKNOWN_SWATCH, count: count(unknown), percent: "" };
  return [...known, { class: null, label: className(payload, null), ...rest }];
}
