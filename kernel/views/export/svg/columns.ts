import type { Histogram, HistogramColumn, HistogramSeries } from "../../histogram.js";
import type { Picture, PictureGroup } from "../picture.js";
import { drawGroups } from "./bars.js";
import { INNER, LINE, MARGIN, MUTED, type Sheet, widthOf } from "./sheet.js";

const HEIGHT = 220;
/** Size of the numbers above columns, and of the words at medians. */
const SIZE = 10.5;
/** The widest column. */
const WIDEST = 52;
/** Space between bins. */
const GAP = 2;

/**
 * Columns with their numbers above and a line at each lower median, as the histogram is drawn; where the columns are too narrow
 * for their numbers they lie down.
 */
export function drawHistogram(sheet: Sheet, histogram: Histogram, picture: Picture): void {
  sheet.lines(histogram.measure, { bold: true });
  if (!hasRoom(histogram)) drawLying(sheet, histogram, picture);
  else drawStanding(sheet, histogram, picture);
}

const binWidth = ({ bins }: Histogram) => INNER / Math.max(1, bins.length);
const columnWidth = (histogram: Histogram) =>
  Math.min(WIDEST, (binWidth(histogram) - GAP) / Math.max(1, histogram.series.length));

function hasRoom(histogram: Histogram): boolean {
  const widest = Math.max(
    0,
    ...histogram.series.flatMap(({ columns }) => columns.map(({ text }) => widthOf(text, SIZE))),
  );
  const names = Math.max(0, ...histogram.bins.map(({ label }) => widthOf(label)));
  return widest <= columnWidth(histogram) && names <= binWidth(histogram);
}

function drawStanding(sheet: Sheet, histogram: Histogram, picture: Picture): void {
  const { bins, series } = histogram;
  const top = sheet.y + LINE * series.length;
  const foot = top + LINE + HEIGHT;
  const width = columnWidth(histogram);
  for (const [b, { label }] of bins.entries()) {
    const middle = MARGIN + binWidth(histogram) * (b + 0.5);
    const left = middle - (width * series.length) / 2;
    sheet.text(label, middle, foot + LINE, { anchor: "middle" });
    for (const [s, one] of series.entries()) {
      const x = left + s * width;
      const { length, text } = one.columns[b] as HistogramColumn;
      const height = (HEIGHT * length) / 100;
      if (height > 0) sheet.box({ x: x + 0.5, y: foot - height, width: width - 1, height }, s, picture);
      sheet.text(text, x + width / 2, foot - height - 5, { size: SIZE, anchor: "middle" });
      if (one.median?.bin === b)
        drawMedian(sheet, one.median.text, x + width / 2, [top - LINE * (series.length - s), foot - height - LINE], {
          isRight: b >= bins.length / 2,
        });
    }
  }
  sheet.rule([MARGIN, foot], [MARGIN + INNER, foot]);
  sheet.y = foot + 2 * LINE + 4;
  if (picture.barsOf !== null) {
    sheet.text(picture.barsOf, MARGIN + INNER / 2, sheet.y, { anchor: "middle" });
    sheet.y += LINE;
  }
}

/** A dashed line down to the number of its column, and its words at the top, to the left of it in the right half. */
function drawMedian(
  sheet: Sheet,
  words: string,
  x: number,
  [from, to]: readonly [number, number],
  { isRight }: { readonly isRight: boolean },
): void {
  sheet.rule([x, from - SIZE], [x, to], 'stroke-dasharray="4 3" stroke-width="1.5"');
  sheet.text(words, x + (isRight ? -6 : 6), from, isRight ? { size: SIZE, anchor: "end" } : { size: SIZE });
}

function drawLying(sheet: Sheet, { bins, series }: Histogram, picture: Picture): void {
  const medians = (b: number) => series.flatMap(({ median }) => (median?.bin === b ? [median.text] : []));
  const groups = bins.map(({ label }, b): PictureGroup => {
    const lines = series.map((one, entry) => lineOf(one, entry, b));
    return { label, units: medians(b).join("; "), lines };
  });
  if (picture.barsOf !== null) sheet.lines(picture.barsOf, { colour: MUTED });
  sheet.y += 4;
  drawGroups(sheet, groups, picture);
}

function lineOf(
  { columns, name, isEarlier }: HistogramSeries,
  entry: number,
  b: number,
): PictureGroup["lines"][number] {
  const { length, text } = columns[b] as HistogramColumn;
  return { entry, length, text, when: name ?? "", isEarlier };
}
