import type { MapUnit } from "../mime.js";
import { escapeHtml } from "./escape-html.js";
import { glyphPath } from "./map-glyphs.js";
import type { LegendEntry } from "./map-legend.js";
import type { MapSheet } from "./map-sheets.js";

/** A sheet of a map as an SVG element without text: a group for each class, in it a path for each unit, and one for the digits. */
export function sheetSvg(
  sheet: MapSheet,
  units: readonly MapUnit[],
  legend: readonly LegendEntry[],
  name: string,
): string {
  const groups = legend.map((entry) => classSvg(sheet, units, entry)).join("");
  const lines = sheet.lines === "" ? "" : linesSvg(sheet.lines);
  const size = `viewBox="0 0 ${sheet.width} ${sheet.height}" style="max-width:${Math.round(sheet.width * ZOOM)}px"`;
  return `<svg class="kl-sheet" ${size} role="img" aria-label="${escapeHtml(name)}">${groups}${lines}</svg>`;
}

/** A line on a wider one in the colour of the page, so that it is seen between dark squares too. */
const linesSvg = (lines: string) =>
  [
    ["kl-county-gap", "#ffffff"],
    ["kl-county", "#162327"],
  ]
    .map(([of, stroke]) => `<path class="${of}" fill="none" stroke="${stroke}" d="${escapeHtml(lines)}"/>`)
    .join("");

/** Pixels that a picture's own are drawn as where there is room. */
const ZOOM = 1.35;

function classSvg({ cells }: MapSheet, units: readonly MapUnit[], { class: index, swatch, key }: LegendEntry): string {
  const members = cells.filter(({ unit }) => units[unit]?.class === index);
  if (members.length === 0) return "";
  const centres = members.flatMap(({ centre }) => (centre === null ? [] : [centre]));
  const shapes = members.map(({ outline, unit }) => `<path data-unit="${unit}" d="${escapeHtml(outline)}"/>`).join("");
  const digits = `<path class="kl-digits" fill="none" stroke="${swatch.text}" d="${glyphPath(key, centres)}"/>`;
  return `<g data-class="${index ?? ""}" fill="${swatch.fill}">${shapes}${digits}</g>`;
}
