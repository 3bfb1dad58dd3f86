import type { MunicipalMap } from "../mime.js";
import { base, category, label, units } from "./payload-parts.js";
import {
  aBoolean,
  aCount,
  aNumber,
  aText,
  type Check,
  checkLength,
  fields,
  listOf,
  oneOf,
  orAbsent,
  orNull,
  wholeNumberTo,
} from "./payload-shape.js";

/** More columns or rows than any grid has. */
const MOST_TILES = 500;
const MOST_PIXELS = 10_000;
const MOST_CLASSES = 9;

const inTile = wholeNumberTo(MOST_TILES);
const pair =
  (check: Check): Check =>
  (value, path) => {
    listOf(check)(value, path);
    checkLength(path, (value as unknown[]).length, 2, "sides");
  };

const aSize: Check = (value, path) => {
  aCount(value, path);
  if ((value as number) > MOST_PIXELS) throw new TypeError(`${path} is ${value}; expected at most ${MOST_PIXELS}`);
};

const places: Readonly<Record<string, Check>> = {
  tiles: fields({ at: listOf(pair(inTile)), borders: aText }),
  blocks: fields({}),
  outlines: fields({ paths: listOf(aText), centres: listOf(orNull(pair(aNumber))), width: aSize, height: aSize }),
};

/** What a map is besides its language and origin. */
export const mapShape = {
  place: orNull(fields({ id: aText, edition: aNumber })),
  title: label,
  variable: fields({ name: aText, label }),
  year: orNull(aNumber),
  classes: listOf(fields({ ...category, count: units })),
  ordered: aBoolean,
  unknown: units,
  base,
  units: listOf(fields({ key: aText, name: aText, class: orNull(aCount), group: orAbsent(aCount) })),
  groups: fields({ label, names: listOf(label) }),
  places: ((value, path) => {
    fields({ kind: oneOf(...Object.keys(places)) })(value, path);
    places[(value as MunicipalMap["places"]).kind]?.(value, path);
  }) satisfies Check,
  placedBy: oneOf("number", "group"),
  notes: listOf(label),
  source: orAbsent(label),
};

/** Holds the units of a map against its classes, groups and places. */
export function checkMapSizes({ units, classes, groups, places: where }: MunicipalMap): void {
  if (classes.length > MOST_CLASSES)
    throw new TypeError(`classes has ${classes.length} parts; expected at most ${MOST_CLASSES}`);
  const isClass = orNull(wholeNumberTo(classes.length - 1));
  const isGroup = orAbsent(wholeNumberTo(groups.names.length - 1));
  for (const [i, unit] of units.entries()) {
    isClass(unit.class, `units[${i}].class`);
    isGroup(unit.group, `units[${i}].group`);
  }
  if (where.kind === "tiles") checkLength("places.at", where.at.length, units.length, "units");
  if (where.kind !== "outlines") return;
  checkLength("places.paths", where.paths.length, units.length, "units");
  checkLength("places.centres", where.centres.length, units.length, "units");
}
