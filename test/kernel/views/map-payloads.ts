import { loadDataset } from "../../../kernel/datasets/load.js";
import { map } from "../../../kernel/maps/map.js";
import type { MunicipalMap, Payload } from "../../../kernel/mime.js";

/** Enough squares to see how they stand; all 356 would only take time. */
const FEW = 40;

/** A map of its first units. */
function few(payload: MunicipalMap): MunicipalMap {
  const { places } = payload;
  const cut = places.kind === "tiles" ? { ...places, at: places.at.slice(0, FEW) } : places;
  return { ...payload, units: payload.units.slice(0, FEW), places: cut };
}

const square = (x: number, y: number) => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
];

const outlines = {
  type: "FeatureCollection",
  features: [10, 11, 12, 13].map((x) => ({
    type: "Feature",
    properties: { kommunenummer: `99${x}`, navn: `Kommune ${x}` },
    geometry: { type: "Polygon", coordinates: [square(x, 60)] },
  })),
};

const rows = [
  { nr: "9910", plan: true },
  { nr: "9911", plan: false },
  { nr: "9912", plan: null },
];

/** Maps of every kind of place. */
export const mapPayloads: Readonly<Record<string, () => Payload>> = {
  "a map of tiles": () => few(map(loadDataset("kommuner2022"), { variable: "digitalPriority" })),
  "a map of blocks": () => few(map(loadDataset("kommuner2018"), { variable: "digitalCompetence" })),
  "a map in outlines": () => ({
    ...map(rows, {
      unit: "nr",
      variable: "plan",
      geojson: outlines,
      title: { nb: "Kommuner med plan", en: "Municipalities with a plan" },
    }),
    variable: { name: "plan", label: { nb: "Har en plan", en: "Has a plan" } },
  }),
};
