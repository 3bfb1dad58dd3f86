/** Boundaries as GeoJSON: a FeatureCollection as an object, with a polygon or several for each unit. */
export interface GeoJson {
  readonly type: string;
  readonly features: readonly object[];
}
