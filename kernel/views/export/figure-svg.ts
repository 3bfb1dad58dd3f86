import { displayWidth } from "../display-width.js";
import { escapeHtml } from "../escape-html.js";
import { patternOf } from "../palette.js";
import { wrapText } from "../wrap-text.js";
import type { Figure, FigureBar, FigurePart } from "./figure.js";
import { oneLine } from "./one-line.js";

const WIDTH = 800;
const MARGIN = 20;
const FONT = 13;
const LINE = 18;
/** Where the bars begin and how long the longest is. */
const BARS_AT = 270;
const LONGEST = 430;
const BAR = 24;
const INK = "#162327";
const MUTED = "#4a5559";
/** A letter's width is not known where the picture is made; this is on the wide side of what sans-serif fonts have. */
const LETTER = 7.4;

/** A picture in the making: its elements and how far down it has come. */
interface Sheet {
  readonly elements: string[];
  y: number;
}

/**
 * A figure as SVG: a picture that stands alone, without script, style sheet or font of its own, on white. Every part has its
 * number as text, inside when there is room and beside or below the bar when not.
 */
export function figureSvg(figure: Figure): string {
  const sheet: Sheet = { elements: [], y: MARGIN + FONT };
  lines(sheet, figure.title, { size: 15, bold: true });
  for (const line of figure.above) lines(sheet, line, { colour: MUTED });
  sheet.y += LINE / 2;
  if (figure.legend.length > 1) legend(sheet, figure);
  if (figure.barsOf !== null) lines(sheet, figure.barsOf, { bold: true });
  for (const bar of figure.bars) drawBar(sheet, bar, figure);
  sheet.y += LINE / 2;
  for (const line of figure.below) lines(sheet, line, { size: 12, colour: MUTED });
  const height = Math.ceil(sheet.y + MARGIN - FONT);
  const title = text(figure.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}" lang="${figure.locale}" font-family="'Open Sans','Segoe UI',Arial,sans-serif" font-size="${FONT}" fill="${INK}">`,
    `<title>${title}</title>`,
    `<defs>${PATTERNS}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...sheet.elements,
    "</svg>\n",
  ].join("\n");
}

/** The patterns of the tables' bars, in the text colours of their fills. */
const PATTERNS = [INK, "#ffffff"]
  .flatMap((ink, i) => [
    `<pattern id="kl-1-${i}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" stroke="${ink}" stroke-opacity=".35" stroke-width="1.5"/></pattern>`,
    `<pattern id="kl-2-${i}" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1" fill="${ink}" fill-opacity=".35"/></pattern>`,
    `<pattern id="kl-3-${i}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0 3H6" stroke="${ink}" stroke-opacity=".35"/></pattern>`,
  ])
  .join("");

/** Text from data as XML may hold it. */
const text = (line: string) => escapeHtml(oneLine(line).replace(/[\ud800-\udfff\ufffe\uffff]/gu, "\ufffd"));

const widthOf = (line: string, size = FONT) => (displayWidth(line) * LETTER * size) / FONT;

function lines(
  sheet: Sheet,
  line: string,
  { size = FONT, bold = false, colour = INK, x = MARGIN, width = WIDTH - 2 * MARGIN } = {},
) {
  const columns = Math.floor((width * FONT) / (LETTER * size * (bold ? 1.06 : 1)));
  for (const part of wrapText(oneLine(line), columns)) {
    const weight = bold ? ' font-weight="600"' : "";
    sheet.elements.push(
      `<text x="${x}" y="${sheet.y}" font-size="${size}" fill="${colour}"${weight}>${text(part)}</text>`,
    );
    sheet.y += Math.round((LINE * size) / FONT);
  }
}

function legend(sheet: Sheet, figure: Figure) {
  if (figure.partsOf !== null) lines(sheet, figure.partsOf, { bold: true });
  let x = MARGIN;
  for (const [entry, { label }] of figure.legend.entries()) {
    const parts = wrapText(oneLine(label), Math.floor((WIDTH - 2 * MARGIN - 24) / LETTER));
    const width = 24 + Math.max(...parts.map((part) => widthOf(part)));
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      sheet.y += LINE;
    }
    sheet.elements.push(box({ x, y: sheet.y - 10, width: 16, height: 11 }, entry, figure));
    for (const [i, part] of parts.entries()) {
      if (i > 0) sheet.y += LINE;
      sheet.elements.push(`<text x="${x + 22}" y="${sheet.y}">${text(part)}</text>`);
    }
    x += width + 18;
  }
  sheet.y += LINE * 1.6;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box({ x, y, width, height }: Box, entry: number | null, { legend }: Figure): string {
  const place = `x="${x.toFixed(2)}" y="${y.toFixed(2)}" width="${Math.max(0, width).toFixed(2)}" height="${height}"`;
  const swatch = entry === null ? undefined : legend[entry]?.swatch;
  if (!swatch) return `<rect ${place} fill="none" stroke="${MUTED}" stroke-dasharray="3 2"/>`;
  const plain = `<rect ${place} fill="${swatch.fill}" stroke="${MUTED}" stroke-width=".5"/>`;
  const pattern = patternOf(entry as number);
  return pattern === 0 ? plain : `${plain}<rect ${place} fill="url(#kl-${pattern}-${swatch.text === INK ? 0 : 1})"/>`;
}

function drawBar(sheet: Sheet, bar: FigureBar, figure: Figure) {
  const top = sheet.y - FONT + 1;
  const labels = { ...sheet, y: sheet.y + 3 };
  if (bar.label !== "") lines(labels, bar.label, { width: BARS_AT - MARGIN - 12 });
  if (bar.units !== "") lines(labels, bar.units, { size: 11.5, colour: MUTED, width: BARS_AT - MARGIN - 12 });
  const beside = drawParts(sheet, bar, figure, top);
  sheet.y = Math.max(labels.y, top + BAR + FONT + (beside ? LINE : 0)) + (figure.legend.length > 1 ? 6 : 4);
}

/** Draws the parts of a bar; tells whether numbers stand below it. */
function drawParts(sheet: Sheet, { parts }: FigureBar, figure: Figure, top: number): boolean {
  let x = BARS_AT;
  const narrow: FigurePart[] = [];
  for (const part of parts) {
    const width = (part.length * LONGEST) / 100;
    sheet.elements.push(box({ x, y: top, width, height: BAR }, part.entry, figure));
    if (parts.length === 1) beside(sheet, part, x + width + 6, top);
    else if (width >= widthOf(part.text) + 6) sheet.elements.push(inside(part, x + width / 2, top, figure));
    else narrow.push(part);
    x += width;
  }
  let at = BARS_AT;
  for (const part of narrow) {
    sheet.elements.push(box({ x: at, y: top + BAR + 5, width: 11, height: 9 }, part.entry, figure));
    sheet.elements.push(`<text x="${at + 15}" y="${top + BAR + 14}" font-size="12">${text(part.text)}</text>`);
    at += 15 + widthOf(part.text, 12) + 10;
  }
  return narrow.length > 0;
}

function beside(sheet: Sheet, { text: number }: FigurePart, x: number, top: number) {
  sheet.elements.push(`<text x="${x.toFixed(2)}" y="${top + BAR / 2 + 5}">${text(number)}</text>`);
}

function inside({ entry, text: number }: FigurePart, middle: number, top: number, { legend }: Figure): string {
  const swatch = entry === null ? undefined : legend[entry]?.swatch;
  const width = widthOf(number) - 2;
  const back = swatch
    ? `<rect x="${(middle - width / 2).toFixed(2)}" y="${top + 4}" width="${width.toFixed(2)}" height="${BAR - 8}" fill="${swatch.fill}"/>`
    : "";
  return `${back}<text x="${middle.toFixed(2)}" y="${top + BAR / 2 + 5}" text-anchor="middle" fill="${swatch?.text ?? INK}">${text(number)}</text>`;
}
