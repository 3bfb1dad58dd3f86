import type { Crosstab } from "../../mime.js";
import { barUnits, towerUnits } from "../bar-units.js";
import { crosstabBaseText } from "../base-text.js";
import { categoryText } from "../category-text.js";
import { crosstabLayers } from "../crosstab-layers.js";
import { measuresBaseText } from "../crosstab-measures.js";
import { crosstabStatisticsText } from "../crosstab-statistics-text.js";
import { drawnCrosstab } from "../drawn-crosstab.js";
import { isOnlyCounts } from "../is-only-counts.js";
import { longestPercent } from "../longest-percent.js";
import { markedNumber } from "../marked-number.js";
import { mosaic } from "../mosaic.js";
import { crosstabNotes } from "../notes.js";
import { numberFormat, WITHHELD } from "../number-format.js";
import { palette } from "../palette.js";
import { type Bar, type Segment, stackedBars } from "../stacked-bars.js";
import { arrangedCrosstab } from "./arranged-crosstab.js";
import { hiddenNames } from "./crosstab-export.js";
import { hiddenNote } from "./hidden-note.js";
import type {
  Picture,
  PictureBar,
  PictureContent,
  PictureGroup,
  PictureLabel,
  PictureLine,
  PicturePart,
  PictureTower,
} from "./picture.js";
import type { ViewState } from "./view-state.js";

/** A crosstab as a picture, as its reader sees it: grouped bars or a mosaic where those are drawn, else bars of 100 percent. */
export function crosstabPicture(payload: Crosstab, state: ViewState = {}): Picture {
  const shown = arrangedCrosstab(payload, state);
  const notes = crosstabNotes(shown, shown.percent);
  const isCounts = isOnlyCounts(shown.show);
  const drawn = drawnCrosstab(shown);
  const { locale, percent } = drawn;
  const { bars, parts } = stackedBars(drawn, percent);
  return {
    title: shown.title[locale],
    above: [
      isCounts ? measuresBaseText(shown, ["count"]) : crosstabBaseText(shown, percent, false),
      ...(notes.synthetic === null ? [] : [notes.synthetic]),
    ],
    partsOf: parts.label[locale],
    barsOf: bars.label[locale],
    legend: legendOf(parts, percent === "column" ? payload.rows : payload.columns, locale),
    content: contentOf(drawn, state.shape ?? payload.form),
    below: [
      ...hiddenNote(hiddenNames(payload, shown), locale),
      ...crosstabStatisticsText(shown, false),
      ...notes.below,
    ],
    locale,
  };
}

function contentOf(shown: Crosstab, shape: string | undefined): PictureContent {
  const layers = crosstabLayers(shown);
  if (shape === "mosaic")
    return { form: "mosaics", mosaics: layers.map(({ heading, table }) => ({ heading, towers: towersOf(table) })) };
  const perLayer = <T extends PictureLabel>(made: (table: Crosstab) => readonly T[]): T[] =>
    layers.flatMap(({ heading, table }) =>
      made(table).map((one, i) => (i > 0 || heading === null ? one : { ...one, heading })),
    );
  if (shape === "grouped") {
    const longest = longestPercent(shown, shown.percent);
    return { form: "groups", groups: perLayer((table) => groupsOf(table, longest)) };
  }
  return { form: "bars", bars: perLayer(barsOf) };
}

/** A category keeps its colour when others are hidden. */
function legendOf(shown: Crosstab["rows"], all: Crosstab["rows"], locale: Crosstab["locale"]): Picture["legend"] {
  const codes = all.categories.map(({ code }) => code);
  const swatches = palette(codes, all.ordered);
  return shown.categories.map((category) => ({
    label: categoryText(category, locale),
    swatch: swatches[codes.indexOf(category.code)] as Picture["legend"][number]["swatch"],
  }));
}

function labelOf({ category, n, effectiveN }: Bar, { locale }: Crosstab): PictureLabel {
  return { label: categoryText(category, locale), units: barUnits(n, effectiveN, locale) };
}

const barsOf = (table: Crosstab): PictureBar[] =>
  stackedBars(table, table.percent).content.map((bar) => ({ ...labelOf(bar, table), parts: partsOf(bar, table) }));

/** The parts that there are, and one for all that is withheld. */
function partsOf({ segments, withheld }: Bar, table: Crosstab): PicturePart[] {
  const parts = segments
    .filter(({ count, isWithheld }) => !isWithheld && count !== 0)
    .map((segment) => ({ entry: segment.position, length: segment.width, text: segmentText(segment, table) }));
  const isAnyWithheld = segments.some(({ isWithheld }) => isWithheld);
  return isAnyWithheld ? [...parts, { entry: null, length: withheld, text: WITHHELD }] : parts;
}

function segmentText(segment: Segment, { show, locale }: Crosstab): string {
  const format = numberFormat(locale);
  return isOnlyCounts(show) ? format.count(segment.count) : markedNumber(format.percent(segment.percent), segment);
}

function groupsOf(table: Crosstab, longest: number): PictureGroup[] {
  return stackedBars(table, table.percent).content.map((bar) => ({
    ...labelOf(bar, table),
    lines: bar.segments.map((segment) => lineOf(segment, longest, table)),
  }));
}

function lineOf(segment: Segment, longest: number, table: Crosstab): PictureLine {
  const { percent, position, isWithheld } = segment;
  return {
    entry: isWithheld ? null : position,
    length: isWithheld ? 0 : (100 * (percent ?? 0)) / longest,
    text: segmentText(segment, table),
    when: "",
    isEarlier: false,
  };
}

function towersOf(table: Crosstab): PictureTower[] {
  const { locale } = table;
  return mosaic(table, table.percent).map((tower) => ({
    label: categoryText(tower.bar.category, locale),
    units: towerUnits(tower, locale),
    width: tower.width,
    tiles: partsOf(tower.bar, table),
  }));
}
