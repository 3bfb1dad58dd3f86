import type { Grid, GridItem } from "../../mime.js";
import { hasOneBase, measured } from "../grid-columns.js";
import { numberFormat, WITHHELD } from "../number-format.js";
import { palette } from "../palette.js";
import { arrangedGrid } from "./arranged-grid.js";
import { gridExport } from "./grid-export.js";
import type { Picture, PictureBar, PictureContent, PictureLine, PicturePart } from "./picture.js";
import type { ViewState } from "./view-state.js";

/** A grid as a picture, as its reader sees it: a bar for each answer where those are drawn, else one of 100 percent for each item and edition. */
export function gridPicture(payload: Grid, state: ViewState = {}): Picture {
  const shown = arrangedGrid(payload, state);
  const { locale } = shown;
  const { title, above, below } = gridExport(payload, state);
  const codes = payload.answers.map(({ code }) => code);
  const swatches = palette(codes, payload.ordered);
  return {
    title,
    above,
    partsOf: null,
    barsOf: shown.heading[locale],
    legend: shown.answers.map(({ code, label }) => ({
      label: label[locale],
      swatch: swatches[codes.indexOf(code)] as Picture["legend"][number]["swatch"],
    })),
    content: contentOf(shown, state.shape ?? payload.form),
    below,
    locale,
  };
}

function contentOf(shown: Grid, shape: string): PictureContent {
  const editions = shown.earlierYear === null ? [false] : [false, true];
  const { items } = shown;
  if (shape === "grouped" || shown.several) {
    const isOneBase = hasOneBase(shown, "now");
    const groups = items.map((item, i) => ({
      ...labelOf(shown, i),
      units: isOneBase ? "" : unitsOf(item.now, shown.locale),
      lines: linesOf(shown, item, editions),
    }));
    return { form: "groups", groups };
  }
  const bars = items.flatMap((_, i) => editions.map((isEarlier) => barOf(shown, i, isEarlier)));
  return { form: "bars", bars };
}

/** An item, and above the first of a group its heading. */
function labelOf({ items, groups, locale }: Grid, i: number): Pick<PictureBar, "heading" | "label" | "units"> {
  const { label, group } = items[i] as GridItem;
  const heading = group === undefined || items[i - 1]?.group === group ? undefined : groups?.[group]?.[locale];
  return { label: label[locale], units: "", ...(heading !== undefined && { heading }) };
}

function barOf(shown: Grid, i: number, isEarlier: boolean): PictureBar {
  const { locale, year, earlierYear, answers } = shown;
  const item = shown.items[i] as GridItem;
  const n = unitsOf(isEarlier ? item.earlier : item.now, locale);
  const when = isEarlier ? earlierYear : year;
  const parts = answers.map((_, entry) => partOf(shown, item, entry, isEarlier, 100));
  return {
    ...(isEarlier ? { label: "" } : labelOf(shown, i)),
    units: earlierYear === null ? n : `${when}: ${n}`,
    parts: withRest(parts, shown.everyAnswer),
  };
}

/** The parts that there are; those withheld are one, which takes what the others leave where all answers are shown. */
function withRest(parts: readonly PicturePart[], everyAnswer: boolean): PicturePart[] {
  const shown = parts.filter(({ entry, length }) => entry !== null && length > 0);
  if (shown.length === parts.length || parts.every(({ entry }) => entry !== null)) return shown;
  const rest = everyAnswer ? 100 - shown.reduce((sum, { length }) => sum + length, 0) : 0;
  return [...shown, { entry: null, length: Math.max(0, rest), text: WITHHELD }];
}

const unitsOf = (edition: GridItem["now"], locale: Grid["locale"]) =>
  `n = ${numberFormat(locale).count(edition?.base.n ?? null)}`;

/** A bar for each answer, the editions of an answer below each other. */
function linesOf(shown: Grid, item: GridItem, editions: readonly boolean[]): PictureLine[] {
  const { year, earlierYear, answers, items } = shown;
  const shares = items.flatMap(({ cells }) => cells.flatMap((cell) => [cell.share ?? 0, cell.earlierShare ?? 0]));
  const longest = 100 * Math.max(0, ...shares) || 100;
  return answers.flatMap((_, entry) =>
    editions.map((isEarlier) => ({
      ...partOf(shown, item, entry, isEarlier, longest),
      when: earlierYear === null ? "" : String(isEarlier ? earlierYear : year),
      isEarlier,
    })),
  );
}

function partOf(shown: Grid, item: GridItem, entry: number, isEarlier: boolean, longest: number): PicturePart {
  const { text, value } = measured(shown, item, entry, "percent", isEarlier);
  return { entry: text === WITHHELD ? null : entry, length: (100 * (value ?? 0)) / longest, text };
}
