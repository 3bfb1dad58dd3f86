import type { Grid, GridItem } from "../../mime.js";
import { measured } from "../grid-columns.js";
import { numberFormat, WITHHELD } from "../number-format.js";
import { palette } from "../palette.js";
import { arrangedGrid } from "./arranged-grid.js";
import type { Figure, FigureBar, FigurePart } from "./figure.js";
import { gridExport } from "./grid-export.js";
import type { ViewState } from "./view-state.js";

/** The bars of 100 percent of a grid as a picture, as its reader sees them: one for each item and edition. */
export function gridFigure(payload: Grid, state: ViewState = {}): Figure {
  const shown = arrangedGrid(payload, state);
  const { locale } = shown;
  const { title, above, below } = gridExport(payload, state);
  const codes = payload.answers.map(({ code }) => code);
  const swatches = palette(codes, payload.ordered);
  const editions = shown.earlierYear === null ? [false] : [false, true];
  return {
    title,
    above,
    partsOf: null,
    barsOf: shown.heading[locale],
    legend: shown.answers.map(({ code, label }) => ({
      label: label[locale],
      swatch: swatches[codes.indexOf(code)] as Figure["legend"][number]["swatch"],
    })),
    bars: shown.items.flatMap((item) => editions.map((isEarlier) => barOf(shown, item, isEarlier))),
    below,
    locale,
  };
}

function barOf(shown: Grid, item: GridItem, isEarlier: boolean): FigureBar {
  const { locale, year, earlierYear, answers } = shown;
  const n = `n = ${numberFormat(locale).count((isEarlier ? item.earlier : item.now)?.base.n ?? null)}`;
  const when = isEarlier ? earlierYear : year;
  const parts = answers.map((_, entry): FigurePart => {
    const { text, value } = measured(shown, item, entry, "percent", isEarlier);
    return { entry: text === WITHHELD ? null : entry, length: value ?? 0, text };
  });
  const filled = parts.filter(({ length, entry }) => length > 0 || entry === null);
  return {
    label: isEarlier ? "" : item.label[locale],
    units: earlierYear === null ? n : `${when}: ${n}`,
    parts: filled,
  };
}
