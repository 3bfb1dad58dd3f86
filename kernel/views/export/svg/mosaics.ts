import { letterOf } from "../../mosaic.js";
import type { Picture, PictureMosaic, PicturePart, PictureTower } from "../picture.js";
import { drawAside } from "./bars.js";
import { INNER, LINE, MARGIN, MUTED, type Sheet, widthOf } from "./sheet.js";

const HEIGHT = 280;
const GAP = 2;
/** The least height of a tile that a number has room in. */
const LEAST_HEIGHT = 20;

/**
 * Tiles as large as their cells, in towers that have letters; below them what each letter is, its units, and the numbers that
 * have no room in their tiles.
 */
export function drawMosaics(sheet: Sheet, mosaics: readonly PictureMosaic[], picture: Picture): void {
  for (const { heading, towers } of mosaics) {
    sheet.y += LINE / 2;
    if (heading !== null) {
      sheet.lines(heading, { bold: true });
      sheet.y += 4;
    }
    const top = sheet.y + 4;
    const whole = INNER - GAP * (towers.length - 1);
    let x = MARGIN;
    const narrow = towers.map((tower, i) => {
      const width = (whole * tower.width) / 100;
      if (width >= widthOf(letterOf(i)))
        sheet.text(letterOf(i), x + width / 2, top - 4, { bold: true, anchor: "middle" });
      const left = drawTower(sheet, tower, picture, x, top, width);
      x += width + GAP;
      return left;
    });
    sheet.y = top + HEIGHT + LINE + 4;
    for (const [i, tower] of towers.entries()) drawKey(sheet, tower, letterOf(i), narrow[i] ?? [], picture);
    sheet.y += 8;
  }
}

/** Draws a tower; the parts whose numbers have no room. */
function drawTower(
  sheet: Sheet,
  { tiles }: PictureTower,
  picture: Picture,
  x: number,
  top: number,
  width: number,
): PicturePart[] {
  if (width === 0) return [];
  let y = top;
  return tiles.filter((tile) => {
    const height = (HEIGHT * tile.length) / 100;
    sheet.box({ x, y, width, height: height - 1 }, tile.entry, picture);
    const swatch = tile.entry === null ? undefined : picture.legend[tile.entry]?.swatch;
    const isInside = height >= LEAST_HEIGHT && width >= widthOf(tile.text) + 4;
    if (isInside) sheet.inside(tile.text, x + width / 2, y + height / 2 + 4.5, swatch);
    y += height;
    return !isInside;
  });
}

function drawKey(
  sheet: Sheet,
  { label, units }: PictureTower,
  letter: string,
  narrow: readonly PicturePart[],
  picture: Picture,
): void {
  const x = MARGIN + Math.max(24, widthOf(letter) + 10);
  sheet.text(letter, MARGIN, sheet.y, { bold: true });
  sheet.lines(label, { x, width: MARGIN + INNER - x });
  sheet.y -= 2;
  sheet.lines(units, { x, width: MARGIN + INNER - x, size: 11.5, colour: MUTED });
  if (narrow.length > 0) sheet.y = drawAside(sheet, narrow, picture, x, sheet.y) + LINE;
  sheet.y += 3;
}
