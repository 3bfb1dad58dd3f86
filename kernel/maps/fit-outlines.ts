import { type GeoProjection, geoArea, geoIdentity, geoPath, geoTransverseMercator } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import type { MapPlaces } from "../mime.js";
import { OutlineContext } from "./outline-context.js";
import type { Outline } from "./read-outlines.js";

type Places = Extract<MapPlaces, { kind: "outlines" }>;

/** The picture is as wide, or as high, as this. */
const WIDTH = 600;
const HEIGHT = 760;
/** Outlines smaller than this have no room for a number. */
const LEAST_AREA = 170;

/**
 * Outlines as they are drawn, side by side in one picture: degrees of longitude and latitude in a transverse Mercator projection
 * around their middle, as UTM is, and planar coordinates such as those of UTM as they are.
 */
export function fitOutlines(outlines: readonly Outline[]): Places {
  const positions = outlines.flatMap(({ polygons }) => polygons.flat(2));
  const isDegrees = positions.every(([x = 0, y = 0]) => Math.abs(x) <= 360 && Math.abs(y) <= 90);
  const shapes = outlines.map(
    ({ polygons }): MultiPolygon => ({
      type: "MultiPolygon",
      coordinates: isDegrees ? polygons.map(wound) : polygons,
    }),
  );
  const all = { type: "GeometryCollection" as const, geometries: shapes };
  const projection = (isDegrees ? aroundMiddle(positions) : geoIdentity().reflectY(true)).fitSize(
    [WIDTH - 2, HEIGHT - 2],
    all,
  );
  const path = geoPath(projection);
  const [[left, top], [right, bottom]] = path.bounds(all);
  const move = ([x, y]: readonly [number, number]): [number, number] => [tenth(x - left + 1), tenth(y - top + 1)];
  return {
    kind: "outlines",
    paths: shapes.map((shape) => {
      const context = new OutlineContext(move);
      geoPath(projection, context)(shape);
      return context.result();
    }),
    centres: shapes.map((shape) => centreOf(shape, path, move)),
    width: Math.ceil(right - left + 2),
    height: Math.ceil(bottom - top + 2),
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function aroundMiddle(positions: readonly Position[]): GeoProjection {
  const longitudes = positions.map(([x = 0]) => x);
  const least = longitudes.reduce((a, b) => Math.min(a, b));
  const most = longitudes.reduce((a, b) => Math.max(a, b));
  return geoTransverseMercator().rotate([-(least + most) / 2, 0]);
}

/**
 * A polygon whose rings turn as d3-geo takes them, the outer one clockwise. GeoJSON has it the other way round, and files have
 * both; the wrong way, it would be all the rest of the globe.
 */
function wound([outer = [], ...holes]: Position[][]): Position[][] {
  const turned = (ring: Position[], isRight: boolean) =>
    geoArea({ type: "Polygon", coordinates: [ring] }) < 2 * Math.PI === isRight ? ring : [...ring].reverse();
  return [turned(outer, true), ...holes.map((hole) => turned(hole, false))];
}

/** The middle of the largest part, where there is room. */
function centreOf(
  { coordinates }: MultiPolygon,
  path: ReturnType<typeof geoPath>,
  move: (at: readonly [number, number]) => [number, number],
): [number, number] | null {
  const parts = coordinates.map((polygon) => ({ type: "Polygon" as const, coordinates: polygon }));
  const [largest] = parts.map((part) => ({ part, area: path.area(part) })).sort((a, b) => b.area - a.area);
  return largest && largest.area >= LEAST_AREA ? move(path.centroid(largest.part)) : null;
}
