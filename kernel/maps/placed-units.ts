import type { Label, MapPlaces, MapUnit, MunicipalMap, Provenance } from "../mime.js";

/** The units of a map where they are drawn, and what has to be said of that. */
export interface PlacedUnits {
  readonly units: readonly MapUnit[];
  readonly groups: MunicipalMap["groups"];
  readonly places: MapPlaces;
  readonly placedBy: MunicipalMap["placedBy"];
  readonly notes: readonly Label[];
  /** Where the places come from. */
  readonly origins: readonly Provenance[];
  /** Municipalities of the map that are not in the data. */
  readonly absent: number;
}

/** The class of a unit, from the value that says why it has none where it is negative. */
export const classOf = (value: number | undefined): number | null => (value === undefined || value < 0 ? null : value);
