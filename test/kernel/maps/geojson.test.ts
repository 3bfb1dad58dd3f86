import { describe, expect, test } from "vitest";
import type { GeoJson } from "../../../kernel/maps/geo-json.js";
import { map } from "../../../kernel/maps/map.js";

type Ring = readonly (readonly [number, number])[];

/** A square with its south-west corner there, anticlockwise as GeoJSON has it. */
const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

const feature = (properties: object, ...rings: readonly Ring[]) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: rings },
});

const collection = (...features: readonly object[]): GeoJson => ({ type: "FeatureCollection", features });

/** Two squares beside each other, one degree wide, in the far north. */
const two = collection(
  feature({ kommunenummer: "0301", navn: "Vest" }, square(10, 60, 1)),
  feature({ kommunenummer: "4601" }, square(11, 60, 1)),
);

const rows = [
  { nr: "0301", plan: "ja" },
  { nr: "4601", plan: "nei" },
];

const draw = (geojson: unknown, options: object = {}, data: readonly object[] = rows) => {
  const drawn = map(data, { unit: "nr", variable: "plan", geojson, ...options } as never);
  if (drawn.places.kind !== "outlines") throw new Error(drawn.places.kind);
  return { ...drawn, places: drawn.places };
};

/** The corners of a path. */
const corners = (path: string | undefined) =>
  [...(path ?? "").matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

const middle = (path: string | undefined) => {
  const points = corners(path);
  const mean = (side: 0 | 1) => points.reduce((sum, point) => sum + point[side], 0) / points.length;
  return [mean(0), mean(1)] as const;
};

describe("a map in outlines of one's own", () => {
  test("has the west to the left and the north above, and fills the picture", () => {
    const north = feature({ kommunenummer: "5401" }, square(10, 61, 1));
    const { places } = draw(collection(...two.features, north), {}, [...rows, { nr: "5401", plan: "ja" }]);
    const [west, east, above] = places.paths.map(middle);
    expect(west?.[0]).toBeLessThan(east?.[0] ?? 0);
    expect(above?.[1]).toBeLessThan(west?.[1] ?? 0);
    const all = places.paths.flatMap(corners);
    expect(Math.max(...all.map(([, y]) => y))).toBeCloseTo(places.height - 1, -0.5);
    expect(all.every(([x, y]) => x >= 0 && y >= 0 && x <= places.width && y <= places.height)).toBe(true);
  });

  test("draws rings that turn either way alike", () => {
    const turned = collection(
      feature({ kommunenummer: "0301" }, [...square(10, 60, 1)].reverse()),
      feature({ kommunenummer: "4601" }, square(11, 60, 1)),
    );
    const [a, b] = [draw(two), draw(turned)].map(({ places }) => places);
    expect([b?.width, b?.height]).toEqual([a?.width, a?.height]);
    expect(middle(b?.paths[0])).toEqual(middle(a?.paths[0]));
  });

  test("leaves holes open, whichever way they turn", () => {
    const holed = (hole: Ring) =>
      draw(
        collection(
          feature({ kommunenummer: "0301" }, square(10, 60, 1), hole),
          feature({ kommunenummer: "4601" }, square(11, 60, 1)),
        ),
      ).places.paths[0]?.match(/M/g);
    expect(holed(square(10.4, 60.4, 0.2))).toHaveLength(2);
    expect(holed([...square(10.4, 60.4, 0.2)].reverse())).toHaveLength(2);
  });

  test("takes planar coordinates as they are, the north up", () => {
    const planar = collection(
      feature({ kommunenummer: "0301" }, square(250_000, 6_600_000, 10_000)),
      feature({ kommunenummer: "4601" }, square(250_000, 6_610_000, 10_000)),
    );
    const { places } = draw(planar);
    expect(middle(places.paths[1])[1]).toBeLessThan(middle(places.paths[0])[1]);
    expect(places.height / places.width).toBeCloseTo(2, 1);
  });

  test("joins features of one municipality, and names it as the outlines or the tile grid do", () => {
    const parts = collection(...two.features, feature({ kommunenummer: "4601" }, square(13, 60, 1)));
    const { units, places } = draw(parts);
    expect(units.map(({ name }) => name)).toEqual(["Vest", "Bergen"]);
    expect(places.paths[1]?.match(/M/g)).toHaveLength(2);
  });

  test("counts outlines without a unit as unknown", () => {
    const drawn = draw(two, {}, rows.slice(0, 1));
    expect(drawn.unknown).toBe(1);
    expect(drawn.notes.at(-1)?.nb).toBe("Ukjent: ikke med i svarene 1.");
  });

  test("takes numbers as numbers and from the property that one names", () => {
    const named = collection(feature({ nr: 301 }, square(10, 60, 1)), feature({ nr: 4601 }, square(11, 60, 1)));
    expect(draw(named, { key: "nr" }).classes.map(({ count }) => count)).toEqual([1, 1]);
  });

  test("leaves out what nobody can see, so that a detailed file gives a short path", () => {
    const fine: [number, number][] = Array.from({ length: 20_000 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 20_000;
      return [10 + Math.cos(angle), 60 + Math.sin(angle) / 2];
    });
    const { places } = draw(
      collection(
        feature({ kommunenummer: "0301" }, [...fine, fine[0] as [number, number]]),
        feature({ kommunenummer: "4601" }, square(12, 60, 0.0001)),
      ),
    );
    expect(places.paths[0]?.length).toBeLessThan(50_000);
    expect(places.paths[1]).toMatch(/^M[\d.-]+ [\d.-]+h1v1h-1Z$/);
    expect(places.centres[1]).toBeNull();
  });
});

describe("outlines that are not as they should be", () => {
  test("units without one are listed, as are those without a unit", () => {
    const other = [...rows, { nr: "9999", plan: "ja" }];
    const third = collection(...two.features, feature({ kommunenummer: "5001" }, square(12, 60, 1)));
    expect(() => draw(third, {}, other)).toThrow(
      "map: 1 of 3 units are not among the 3 outlines: 9999. Without a unit are 1 outlines: 5001. The outlines were read by «kommunenummer».",
    );
  });

  test("that are all one point have no picture", () => {
    const points = collection(
      ...["0301", "4601"].map((kommunenummer) => feature({ kommunenummer }, square(10, 60, 0))),
    );
    expect(() => draw(points)).toThrow("map: the outlines have no size; all their positions are the same.");
  });

  const wrong: readonly [what: string, geojson: unknown, says: string][] = [
    ["a text", "{}", "read a text with JSON.parse first"],
    ["TopoJSON", { type: "Topology", objects: {} }, "this is TopoJSON"],
    ["one feature", feature({}, square(0, 0, 1)), "with «features»; its type is «Feature»"],
    ["nothing", null, "its type is undefined"],
    ["no feature", collection(), "the geojson has no features"],
    [
      "a point",
      collection({
        type: "Feature",
        properties: { kommunenummer: "0301" },
        geometry: { type: "Point", coordinates: [0, 0] },
      }),
      "map: feature 1 («0301») is «Point»; an outline is a Polygon or a MultiPolygon",
    ],
    [
      "no geometry",
      collection({ type: "Feature", properties: { kommunenummer: "1" }, geometry: null }),
      "feature 1 («1») is null",
    ],
    [
      "a ring of two positions",
      collection(
        feature({ kommunenummer: "1" }, [
          [0, 0],
          [1, 1],
        ]),
      ),
      "a ring that is no list of at least four positions",
    ],
    [
      "a position that is no number",
      collection(feature({ kommunenummer: "1" }, [...square(0, 0, 1), [Number.NaN, 0]])),
      "of finite numbers",
    ],
    [
      "another property",
      collection(feature({ kommunenr: "0301" }, square(0, 0, 1))),
      "feature 1 of the geojson has no number in «kommunenummer» (undefined); set key to the property that holds it.",
    ],
  ];

  test.each(wrong)("%s", (_, geojson, says) => {
    expect(() => draw(geojson)).toThrow(says);
  });
});
