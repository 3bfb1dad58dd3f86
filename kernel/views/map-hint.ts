import type { MapUnit, MunicipalMap } from "../mime.js";
import type { LegendEntry } from "./map-legend.js";
import { unitName } from "./map-sheets.js";
import { WORDS } from "./words.js";

/** What there is to say of one unit of a map, a line each: its name, class and group, and what its place does not mean. */
export function mapHint(payload: MunicipalMap, unit: MapUnit, { key, label }: LegendEntry): string {
  const { groups, locale, placedBy, places, provenance } = payload;
  const group = unit.group === undefined ? undefined : groups.names[unit.group];
  const warnings = [
    ...(provenance.some(({ synthetic }) => synthetic) && unit.key !== "" ? [WORDS.syntheticUnit[locale]] : []),
    ...(placedBy === "group" && places.kind === "tiles" ? [WORDS.placedByLot[locale]] : []),
  ];
  return [
    unitName(unit) ?? WORDS.unknownMunicipality[locale],
    `${key} ${label}`,
    ...(group ? [`${groups.label[locale]}: ${group[locale]}`] : []),
    ...(warnings.length === 0 ? [] : [warnings.join(" ")]),
  ].join("\n");
}
