import type { MultiPolygon, Position } from "geojson";
import { nearMatches } from "../survey/near-matches.js";
import { plainKey } from "./match-keys.js";

/** The outline of one unit, in the coordinates that it was given in. */
export interface Outline {
  readonly key: string;
  /** Empty where the features have none. */
  readonly name: string;
  readonly polygons: MultiPolygon["coordinates"];
}

/** What a feature is read from; nothing is known of it yet. */
interface RawFeature {
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: { readonly type?: unknown; readonly coordinates?: unknown } | null;
}

/** Properties that hold a name in common files. */
const NAMES = ["navn", "kommunenavn", "name"];

/**
 * The outlines of a FeatureCollection, one for each key: features with the same key are parts of one unit.
 *
 * @param key - the property that holds the number of the municipality
 * @throws TypeError for what is no FeatureCollection of polygons, with the feature; RangeError for a key that it lacks
 */
export function readOutlines(caller: string, geojson: unknown, key: string): Outline[] {
  const features = featuresOf(caller, geojson);
  const outlines = new Map<string, Outline>();
  for (const [i, feature] of features.entries()) {
    const id = keyOf(caller, features, i, key);
    const polygons = polygonsOf(`${caller}: feature ${i + 1} («${id}»)`, feature);
    const known = outlines.get(plainKey(id));
    const name = known?.name || nameOf(feature);
    outlines.set(plainKey(id), { key: id, name, polygons: [...(known?.polygons ?? []), ...polygons] });
  }
  return [...outlines.values()];
}

function featuresOf(caller: string, geojson: unknown): readonly RawFeature[] {
  const wanted = "geojson must be a GeoJSON FeatureCollection as an object";
  if (typeof geojson === "string") throw new TypeError(`${caller}: ${wanted}; read a text with JSON.parse first.`);
  const { type, features } = (geojson ?? {}) as { type?: unknown; features?: unknown };
  if (type === "Topology")
    throw new TypeError(
      `${caller}: ${wanted}; this is TopoJSON. Make it GeoJSON first, with feature of topojson-client.`,
    );
  if (type !== "FeatureCollection" || !Array.isArray(features))
    throw new TypeError(`${caller}: ${wanted}, with «features»; its type is ${shown(type)}.`);
  if (features.length === 0) throw new RangeError(`${caller}: the geojson has no features.`);
  return features;
}

function keyOf(caller: string, features: readonly RawFeature[], i: number, key: string): string {
  const properties = features[i]?.properties ?? {};
  const value = properties[key];
  if (typeof value === "string" && value.trim() !== "") return value;
  if (typeof value === "number") return String(value);
  const names = Object.keys(properties);
  const near = nearMatches(key, names);
  const hint =
    near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `Its properties are ${names.join(", ") || "none"}.`;
  throw new RangeError(
    `${caller}: feature ${i + 1} of the geojson has no number in «${key}» (${shown(value)}); set key to the property that holds it. ${hint}`,
  );
}

function nameOf({ properties }: RawFeature): string {
  const name = NAMES.map((property) => properties?.[property]).find((value) => typeof value === "string");
  return (name as string | undefined) ?? "";
}

function polygonsOf(where: string, { geometry }: RawFeature): MultiPolygon["coordinates"] {
  const { type, coordinates } = geometry ?? {};
  if (type !== "Polygon" && type !== "MultiPolygon")
    throw new TypeError(`${where} is ${shown(type ?? null)}; an outline is a Polygon or a MultiPolygon.`);
  const polygons = (type === "Polygon" ? [coordinates] : coordinates) as unknown;
  if (Array.isArray(polygons) && polygons.length > 0 && polygons.every(isPolygon)) return polygons;
  throw new TypeError(`${where} has a ring that is no list of at least four positions [x, y] of finite numbers.`);
}

const isPolygon = (rings: unknown): rings is Position[][] =>
  Array.isArray(rings) &&
  rings.length > 0 &&
  rings.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition));

const isPosition = (value: unknown) => Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);

const shown = (value: unknown) =>
  typeof value === "string"
    ? `«${value.slice(0, 40)}»`
    : typeof value === "object" && value !== null
      ? "an object"
      : String(value);
