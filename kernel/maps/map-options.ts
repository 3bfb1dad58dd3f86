import type { VariableRef } from "../indicators/column-of.js";
import type { Label, Locale } from "../mime.js";
import { ALLOWED, type Allowed, isTitle } from "../tables/check-options.js";
import type { OwnRowsOptions } from "../tables/own-rows/table-data.js";
import type { DontKnow } from "../tables/table-column.js";
import type { GeoJson } from "./geo-json.js";

/** How a map is made. */
export interface MapOptions {
  /** Name of a codebook variable or an indicator, or an indicator function: what the classes are of. */
  readonly variable: VariableRef;
  /** Whether «vet ikke» and «ikke relevant» are classes (`row`, the default), or unknown (`out`). */
  readonly dontKnow?: DontKnow | undefined;
  /**
   * Boundaries of one's own: a GeoJSON FeatureCollection as an object, of polygons, in degrees or in planar coordinates such as
   * UTM. A unit without an outline is an error; an outline without a unit is unknown.
   */
  readonly geojson?: GeoJson | undefined;
  /** The property of the outlines that holds the number of the municipality; `kommunenummer` by default. */
  readonly key?: string | undefined;
  /** In place of the title made from the variable's label. */
  readonly title?: string | Label | undefined;
  /** Before the title, as in «Figur 3.6»; English readers get «Figure» for «Figur». */
  readonly number?: string | Label | undefined;
  /** Remarks below the map. */
  readonly notes?: string | Label | readonly (string | Label)[] | undefined;
  /** In the line of sources, in place of the source that the data names; what is synthetic is still said to be. */
  readonly source?: string | Label | undefined;
  /** Language of the map; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

/** How a map is made of one's own rows: by the names of their columns. */
export type OwnMapOptions<Column extends string> = Omit<MapOptions, "variable"> &
  Omit<OwnRowsOptions, "compare"> & {
    /** The column that the classes are of. */
    readonly variable: Column;
    /** The column that holds the number of the municipality. */
    readonly unit: Column;
  };

const aText: Allowed = { words: "a text", test: (value) => typeof value === "string" };

/** Options of maps, beside those that tables take too. */
export const MAP_CHECKS = {
  variable: ALLOWED.rows,
  unit: aText,
  // What is wrong with it is said where it is read.
  geojson: { words: "a GeoJSON FeatureCollection", test: () => true },
  key: aText,
  number: ALLOWED.title,
  notes: {
    words: "a text, { nb, en }, or a list of them",
    test: (value) => (Array.isArray(value) ? value.every(isTitle) : isTitle(value)),
  },
  source: ALLOWED.title,
} as const satisfies Record<string, Allowed>;
