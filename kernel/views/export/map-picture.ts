import type { MunicipalMap } from "../../mime.js";
import { escapeHtml } from "../escape-html.js";
import { glyphPath } from "../map-glyphs.js";
import { type LegendEntry, mapLegend } from "../map-legend.js";
import { mapBaseText, mapNotes } from "../map-notes.js";
import { type MapSheet, mapSheets } from "../map-sheets.js";
import { numberFormat } from "../number-format.js";
import { WORDS } from "../words.js";
import { FONT, INK, INNER, LINE, MARGIN, MUTED, Sheet, WIDTH, xmlText } from "./svg/sheet.js";

/** The legend stands to the right of the map from here. */
const LEGEND_AT = 475;
const NUMBERS_AT = [722, 780] as const;
/** Width of the map, left of the legend. */
const MAP_WIDTH = 430;
const KEY = 20;

/**
 * A map as SVG: a picture that stands alone, on white, with title, base, legend, notes and source.
 */
export function mapPicture(payload: MunicipalMap): string {
  const { title, locale } = payload;
  const legend = mapLegend(payload);
  const { synthetic, below } = mapNotes(payload);
  const sheet = new Sheet();
  sheet.lines(title[locale], { size: 15, bold: true });
  sheet.lines(mapBaseText(payload), { colour: MUTED });
  if (synthetic !== null) sheet.lines(synthetic, { colour: MUTED });
  sheet.y += LINE / 2;
  const top = sheet.y;
  drawSheets(sheet, payload, legend);
  const bottom = sheet.y;
  sheet.y = top;
  drawLegend(sheet, payload, legend);
  sheet.y = Math.max(sheet.y, bottom) + LINE;
  for (const line of below) sheet.lines(line, { size: 12, colour: MUTED });
  const height = Math.ceil(sheet.y + MARGIN - FONT);
  const name = xmlText(title[locale]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${name}" lang="${locale}" font-family="'Open Sans','Segoe UI',Arial,sans-serif" font-size="${FONT}" fill="${INK}">`,
    `<title>${name}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...sheet.elements,
    "</svg>\n",
  ].join("\n");
}

function drawSheets(sheet: Sheet, payload: MunicipalMap, legend: readonly LegendEntry[]): void {
  const { units, groups, places, locale } = payload;
  if (places.kind === "blocks") {
    sheet.lines(groups.label[locale], { bold: true, width: MAP_WIDTH });
    sheet.y += 4;
  }
  for (const part of mapSheets(payload)) {
    const scale = MAP_WIDTH / Math.max(1, part.width);
    if (part.label !== null) {
      const n = numberFormat(locale).count(part.cells.length);
      sheet.lines(`${part.label} (n = ${n})`, { size: 12, width: MAP_WIDTH });
    }
    const y = sheet.y - FONT + 2;
    const cells = legend.map((entry) => classOf(part, units, entry)).join("");
    sheet.elements.push(
      `<g transform="translate(${MARGIN} ${y}) scale(${scale.toFixed(4)})" stroke-width=".5" fill-rule="evenodd">${cells}${linesOf(part)}</g>`,
    );
    sheet.y += part.height * scale + (part.label === null ? 0 : LINE / 2 + 4);
  }
}

function classOf(
  { cells }: MapSheet,
  units: MunicipalMap["units"],
  { class: index, swatch, key }: LegendEntry,
): string {
  const members = cells.filter(({ unit }) => units[unit]?.class === index);
  const centres = members.flatMap(({ centre }) => (centre === null ? [] : [centre]));
  const shapes = members.map(({ outline }) => `<path d="${escapeHtml(outline)}"/>`).join("");
  const digits = `<path fill="none" stroke="${swatch.text}" stroke-width=".85" stroke-linecap="round" d="${glyphPath(key, centres)}"/>`;
  return members.length === 0 ? "" : `<g fill="${swatch.fill}" stroke="${MUTED}">${shapes}${digits}</g>`;
}

function linesOf({ lines }: MapSheet): string {
  if (lines === "") return "";
  const line = (stroke: string, width: number) =>
    `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="square" d="${escapeHtml(lines)}"/>`;
  return line("#ffffff", 3) + line(INK, 1.1);
}

function drawLegend(sheet: Sheet, { variable, base, locale }: MunicipalMap, legend: readonly LegendEntry[]): void {
  const { count, percent } = numberFormat(locale);
  const top = sheet.y;
  for (const [i, heading] of [WORDS.count[locale], WORDS.percent[locale]].entries())
    sheet.text(heading, NUMBERS_AT[i] as number, top, { size: 12, bold: true, anchor: "end" });
  sheet.lines(variable.label[locale], { x: LEGEND_AT, width: 200, size: 12, bold: true });
  const numbers = (texts: readonly string[], bold = false) => {
    for (const [i, text] of texts.entries())
      sheet.text(text, NUMBERS_AT[i] as number, sheet.y, { bold, anchor: "end" });
  };
  const rule = () => sheet.rule([LEGEND_AT, sheet.y - 12], [MARGIN + INNER, sheet.y - 12], 'stroke-width=".7"');
  const entryLine = ({ key, swatch, label, count: n, percent: share }: LegendEntry) => {
    sheet.y += 6;
    sheet.elements.push(
      `<rect x="${LEGEND_AT}" y="${sheet.y - 14}" width="${KEY}" height="${KEY}" fill="${swatch.fill}" stroke="${MUTED}" stroke-width=".7"/>`,
    );
    sheet.text(key, LEGEND_AT + KEY / 2, sheet.y + 1, { colour: swatch.text, anchor: "middle" });
    numbers([n, share]);
    sheet.lines(label, { x: LEGEND_AT + KEY + 8, width: 178, size: 12 });
    sheet.y += 6;
  };
  rule();
  for (const entry of legend.filter((one) => one.class !== null)) entryLine(entry);
  sheet.y += 6;
  rule();
  sheet.y += 4;
  sheet.text(WORDS.total[locale], LEGEND_AT, sheet.y, { bold: true });
  numbers([count(base.n), percent(base.n ? 100 : null)], true);
  sheet.y += LINE;
  rule();
  for (const entry of legend.filter((one) => one.class === null)) entryLine(entry);
}
