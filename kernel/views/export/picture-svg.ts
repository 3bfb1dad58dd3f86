import { wrapText } from "../wrap-text.js";
import { oneLine } from "./one-line.js";
import type { Picture } from "./picture.js";
import { drawBars, drawGroups } from "./svg/bars.js";
import { drawHistogram } from "./svg/columns.js";
import { drawMosaics } from "./svg/mosaics.js";
import { FONT, INK, INNER, LINE, MARGIN, MUTED, PATTERNS, Sheet, WIDTH, widthOf, xmlText } from "./svg/sheet.js";

/**
 * A picture as SVG that stands alone, without script, style sheet or font of its own, on white. Every part has its
 * number as text, inside when there is room and beside or below the bar when not.
 */
export function pictureSvg(picture: Picture): string {
  const sheet = new Sheet();
  sheet.lines(picture.title, { size: 15, bold: true });
  for (const line of picture.above) sheet.lines(line, { colour: MUTED });
  sheet.y += LINE / 2;
  if (picture.legend.length > 1) drawLegend(sheet, picture);
  drawContent(sheet, picture);
  sheet.y += LINE / 2;
  for (const line of picture.below) sheet.lines(line, { size: 12, colour: MUTED });
  const height = Math.ceil(sheet.y + MARGIN - FONT);
  const title = xmlText(picture.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}" lang="${picture.locale}" font-family="'Open Sans','Segoe UI',Arial,sans-serif" font-size="${FONT}" fill="${INK}">`,
    `<title>${title}</title>`,
    `<defs>${PATTERNS}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...sheet.elements,
    "</svg>\n",
  ].join("\n");
}

function drawContent(sheet: Sheet, picture: Picture): void {
  const { content, barsOf } = picture;
  if (content.form !== "histogram" && barsOf !== null) {
    sheet.lines(barsOf, { bold: true });
    sheet.y += 4;
  }
  switch (content.form) {
    case "bars":
      drawBars(sheet, content.bars, picture);
      break;
    case "groups":
      drawGroups(sheet, content.groups, picture);
      break;
    case "mosaics":
      drawMosaics(sheet, content.mosaics, picture);
      break;
    case "histogram":
      drawHistogram(sheet, content.histogram, picture);
  }
}

function drawLegend(sheet: Sheet, picture: Picture): void {
  if (picture.partsOf !== null) sheet.lines(picture.partsOf, { bold: true });
  let x = MARGIN;
  for (const [entry, { label }] of picture.legend.entries()) {
    const parts = wrapText(oneLine(label), Math.floor((INNER - 24) / widthOf("m")));
    const width = 24 + Math.max(...parts.map((part) => widthOf(part)));
    if (x > MARGIN && x + width > MARGIN + INNER) {
      x = MARGIN;
      sheet.y += LINE;
    }
    const box = { x, y: sheet.y - 10, width: 16, height: 11 };
    sheet.box(box, entry, picture);
    for (const [i, part] of parts.entries()) {
      if (i > 0) sheet.y += LINE;
      sheet.text(part, x + 22, sheet.y);
    }
    x += width + 18;
  }
  sheet.y += LINE * 1.6;
}
