import type { Picture, PictureBar, PictureGroup, PictureLabel, PictureLine, PicturePart } from "../picture.js";
import { FONT, INNER, LINE, MARGIN, MUTED, type Sheet, widthOf } from "./sheet.js";

/** Where the bars begin and how long the longest is. */
const BARS_AT = 270;
const LONGEST = 430;
const BAR = 24;
const LINE_BAR = 15;
const EARLIER_BAR = 10;
/** Room for the edition before a bar. */
const WHEN = 38;

/** Bars of several parts, or of one with its number beside it. */
export function drawBars(sheet: Sheet, bars: readonly PictureBar[], picture: Picture): void {
  for (const bar of bars) {
    const top = begin(sheet, bar);
    end(sheet, bar, drawParts(sheet, bar, picture, top));
    sheet.y += picture.legend.length > 1 ? 6 : 4;
  }
}

/** Groups of bars below each other, each with its number at its end, along a line that they begin at. */
export function drawGroups(sheet: Sheet, groups: readonly PictureGroup[], picture: Picture): void {
  for (const group of groups) {
    const top = begin(sheet, group);
    const hasWhen = group.lines.some(({ when }) => when !== "");
    const left = BARS_AT + (hasWhen ? WHEN : 0);
    const bottom = group.lines.reduce((y, line) => drawLine(sheet, line, picture, left, y), top);
    sheet.rule([left, top - 3], [left, bottom]);
    end(sheet, group, bottom);
    sheet.y += 8;
  }
}

/** A heading where one begins; the top of the bar. */
function begin(sheet: Sheet, { heading }: PictureLabel): number {
  if (heading !== undefined) {
    sheet.y += 4;
    sheet.lines(heading, { bold: true });
    sheet.y += 4;
  }
  return sheet.y - FONT + 1;
}

/** The label beside a bar that ends at `bottom`, and the next below both. */
function end(sheet: Sheet, { label, units }: PictureLabel, bottom: number): void {
  const below = bottom + FONT;
  sheet.y += 3;
  const width = BARS_AT - MARGIN - 12;
  if (label !== "") sheet.lines(label, { width });
  if (units !== "") sheet.lines(units, { size: 11.5, colour: MUTED, width });
  sheet.y = Math.max(sheet.y, below);
}

/** Draws the parts of a bar, and below it the numbers that have no room in them; tells where that ends. */
function drawParts(sheet: Sheet, { parts }: PictureBar, picture: Picture, top: number): number {
  let x = BARS_AT;
  const narrow: PicturePart[] = [];
  for (const part of parts) {
    const width = (part.length * LONGEST) / 100;
    if (width > 0 || part.entry === null) sheet.box({ x, y: top, width, height: BAR }, part.entry, picture);
    if (parts.length === 1) sheet.text(part.text, x + width + 6, top + BAR / 2 + 5);
    else if (width >= widthOf(part.text) + 6)
      sheet.inside(part.text, x + width / 2, top + BAR / 2 + 5, swatchOf(part, picture));
    else narrow.push(part);
    x += width;
  }
  return narrow.length === 0 ? top + BAR : drawAside(sheet, narrow, picture, BARS_AT, top + BAR + 14) + 4;
}

/** Numbers that have no room in their parts, each behind a swatch, as many a line as there is room for; the last line. */
export function drawAside(
  sheet: Sheet,
  parts: readonly PicturePart[],
  picture: Picture,
  left: number,
  y: number,
): number {
  let [x, line] = [left, y];
  for (const { entry, text } of parts) {
    const width = 15 + widthOf(text, 12) + 10;
    if (x > left && x + width > MARGIN + INNER) [x, line] = [left, line + LINE];
    sheet.box({ x, y: line - 9, width: 11, height: 9 }, entry, picture);
    sheet.text(text, x + 15, line, { size: 12 });
    x += width;
  }
  return line;
}

/** A bar of a group; the top of the next. */
function drawLine(sheet: Sheet, line: PictureLine, picture: Picture, left: number, top: number): number {
  const { entry, length, text, when, isEarlier } = line;
  const width = (length * (LONGEST + BARS_AT - left)) / 100;
  const height = isEarlier ? EARLIER_BAR : LINE_BAR;
  const middle = top + LINE_BAR / 2;
  if (when !== "") sheet.text(when, left - 5, middle + 4, { size: 11.5, colour: MUTED, anchor: "end" });
  if (width > 0) sheet.box({ x: left, y: middle - height / 2, width, height }, entry, picture, isEarlier);
  sheet.text(text, left + width + 6, middle + 4.5, { size: 12 });
  return top + LINE_BAR + 4;
}

const swatchOf = ({ entry }: PicturePart, { legend }: Picture) => (entry === null ? undefined : legend[entry]?.swatch);
