import type { Crosstab } from "../../mime.js";
import { crosstabBaseText } from "../base-text.js";
import { categoryText } from "../category-text.js";
import { crosstabLayers } from "../crosstab-layers.js";
import { crosstabStatisticsText } from "../crosstab-statistics-text.js";
import { markedNumber } from "../marked-number.js";
import { crosstabNotes } from "../notes.js";
import { numberFormat, WITHHELD } from "../number-format.js";
import { palette } from "../palette.js";
import { type Bar, stackedBars } from "../stacked-bars.js";
import { arrangedCrosstab } from "./arranged-crosstab.js";
import { hiddenNames } from "./crosstab-export.js";
import type { Figure, FigurePart } from "./figure.js";
import { hiddenNote } from "./hidden-note.js";
import type { ViewState } from "./view-state.js";

/** The stacked bars of a crosstab as a picture, as its reader sees them. */
export function crosstabFigure(payload: Crosstab, state: ViewState = {}): Figure {
  const shown = arrangedCrosstab(payload, state);
  const { locale, percent } = shown;
  const { bars, parts } = stackedBars(shown, percent);
  const { count } = numberFormat(locale);
  const notes = crosstabNotes(shown, percent);
  return {
    title: shown.title[locale],
    above: [crosstabBaseText(shown, percent, false), ...(notes.synthetic === null ? [] : [notes.synthetic])],
    partsOf: parts.label[locale],
    barsOf: bars.label[locale],
    legend: legendOf(parts, percent === "column" ? payload.rows : payload.columns, locale),
    bars: crosstabLayers(shown).flatMap(({ heading, table }) =>
      stackedBars(table, percent).content.map((bar) => ({
        label: `${heading === null ? "" : `${heading}: `}${categoryText(bar.category, locale)}`,
        units: `n = ${count(bar.n)}`,
        parts: partsOf(bar, shown),
      })),
    ),
    below: [...hiddenNote(hiddenNames(payload, shown), locale), ...crosstabStatisticsText(shown), ...notes.below],
    locale,
  };
}

/** A category keeps its colour when others are hidden. */
function legendOf(shown: Crosstab["rows"], all: Crosstab["rows"], locale: Crosstab["locale"]): Figure["legend"] {
  const codes = all.categories.map(({ code }) => code);
  const swatches = palette(codes, all.ordered);
  return shown.categories.map((category) => ({
    label: categoryText(category, locale),
    swatch: swatches[codes.indexOf(category.code)] as Figure["legend"][number]["swatch"],
  }));
}

function partsOf({ segments, withheld }: Bar, { locale }: Crosstab): FigurePart[] {
  const { percent } = numberFormat(locale);
  const parts = segments
    .filter(({ count, isWithheld }) => !isWithheld && count !== 0)
    .map((segment) => ({
      entry: segment.position,
      length: segment.width,
      text: markedNumber(percent(segment.percent), segment),
    }));
  const isAnyWithheld = segments.some(({ isWithheld }) => isWithheld);
  return isAnyWithheld ? [...parts, { entry: null, length: withheld, text: WITHHELD }] : parts;
}
