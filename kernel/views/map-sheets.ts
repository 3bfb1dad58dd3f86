import type { MapUnit, MunicipalMap } from "../mime.js";
import { WORDS } from "./words.js";

/** One unit as it is drawn. */
export interface MapCell {
  /** Index of the unit. */
  readonly unit: number;
  /** SVG path. */
  readonly outline: string;
  /** Where the digit of its class stands; null where there is no room for one. */
  readonly centre: readonly [x: number, y: number] | null;
}

/** A picture of units: the whole map, or one block of it. */
export interface MapSheet {
  /** What a block holds; null of a whole map. */
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly MapCell[];
  /** Lines above the cells, an SVG path. */
  readonly lines: string;
}

/** A square, and what of it is left free on each side. */
const TILE = 12;
const GAP = 0.5;
/** Squares in a row of a block. */
const ROW = 30;

/** The pictures that a map is made of. */
export function mapSheets(payload: MunicipalMap): MapSheet[] {
  switch (payload.places.kind) {
    case "tiles":
      return [tileSheet(payload.places)];
    case "blocks":
      return blockSheets(payload);
    case "outlines":
      return [outlineSheet(payload.places)];
  }
}

type Places<Kind extends MunicipalMap["places"]["kind"]> = Extract<MunicipalMap["places"], { kind: Kind }>;

function tileSheet({ at, borders }: Places<"tiles">): MapSheet {
  const end = (side: 0 | 1) => 1 + at.reduce((most, place) => Math.max(most, place[side]), 0);
  return {
    label: null,
    width: end(0) * TILE,
    height: end(1) * TILE,
    cells: at.map(([x, y], unit) => squareAt(unit, x, y)),
    lines: scaled(borders),
  };
}

const scaled = (path: string) => path.replace(/\d+/g, (number) => String(Number(number) * TILE));

function squareAt(unit: number, x: number, y: number): MapCell {
  const side = TILE - 2 * GAP;
  return {
    unit,
    outline: `M${x * TILE + GAP} ${y * TILE + GAP}h${side}v${side}h-${side}z`,
    centre: [(x + 0.5) * TILE, (y + 0.5) * TILE],
  };
}

function blockSheets({ units, groups, locale }: MunicipalMap): MapSheet[] {
  const blocks = new Map<number, number[]>();
  for (const [i, { group = groups.names.length }] of units.entries()) {
    const block = blocks.get(group);
    if (block) block.push(i);
    else blocks.set(group, [i]);
  }
  const longest = Math.max(0, ...[...blocks.values()].map((block) => block.length));
  const columns = Math.min(ROW, longest);
  return [...blocks]
    .sort(([a], [b]) => a - b)
    .map(([group, members]) => ({
      label: groups.names[group]?.[locale] ?? WORDS.unknown[locale],
      width: columns * TILE,
      height: Math.ceil(members.length / columns) * TILE,
      cells: members.map((unit, i) => squareAt(unit, i % columns, Math.floor(i / columns))),
      lines: "",
    }));
}

function outlineSheet({ paths, centres, width, height }: Places<"outlines">): MapSheet {
  const cells = paths.map((outline, unit) => ({ unit, outline, centre: centres[unit] ?? null }));
  return { label: null, width, height, cells, lines: "" };
}

/** What a unit is called; null where that is not known. */
export const unitName = ({ name, key }: MapUnit): string | null => name || key || null;
