import type { Category, Count, Crosstab, Locale, PercentOf } from "../mime.js";
import { categoryText } from "./category-text.js";
import { escapeHtml } from "./escape-html.js";
import { markedNumber } from "./marked-number.js";
import { NOT_POSSIBLE, type NumberFormat, numberFormat, WITHHELD } from "./number-format.js";
import { palette, patternOf, type Swatch } from "./palette.js";
import { type Bar, type Segment, stackedBars } from "./stacked-bars.js";
import { WORDS } from "./words.js";

/** A segment narrower than this percent of the bar has its value beside the bar, where there is room. */
const NARROW = 12;

/** What drawing a segment takes. */
interface Drawing {
  readonly swatches: readonly Swatch[];
  readonly parts: readonly Category[];
  readonly format: NumberFormat;
  readonly locale: Locale;
}

/**
 * The `<figure>` of a crosstab: 100 percent stacked bars, as Figur 4.6 and 4.7 of the 2022 report. Each segment has its
 * value as text, inside when there is room and below the bar when not, and a pattern besides its colour. What is withheld is
 * one empty segment.
 *
 * @param caption - what stands in the caption, as HTML
 */
export function crosstabBarsHtml(payload: Crosstab, percent: PercentOf, caption: string): string {
  const { locale } = payload;
  const { bars, parts, content } = stackedBars(payload, percent);
  const codes = parts.categories.map(({ code }) => code);
  const drawing: Drawing = {
    swatches: palette(codes, parts.ordered),
    parts: parts.categories,
    format: numberFormat(locale),
    locale,
  };
  const label = (text: string) => `<div class="kl-axis"><bdi>${escapeHtml(text)}</bdi></div>`;
  const legend = parts.categories.map((category, position) => legendHtml(category, position, drawing)).join("");
  return `<figure><figcaption>${caption}</figcaption>${label(parts.label[locale])}<ul class="kl-legend">${legend}</ul>${label(
    bars.label[locale],
  )}<ul class="kl-bars">${content.map((bar) => barHtml(bar, drawing)).join("")}</ul></figure>`;
}

function legendHtml(category: Category, position: number, drawing: Drawing): string {
  const label = escapeHtml(categoryText(category, drawing.locale));
  return `<li>${swatchHtml(position, drawing)}<bdi>${label}</bdi></li>`;
}

function barHtml(bar: Bar, drawing: Drawing): string {
  const { category, n, effectiveN, segments } = bar;
  const shown = segments.filter(({ count, isWithheld }) => !isWithheld && count !== 0);
  const label = `<bdi>${escapeHtml(categoryText(category, drawing.locale))}</bdi>`;
  const units = `<span class="kl-units">${unitsOf(n, effectiveN, drawing)}</span>`;
  const parts = [...shown.map((segment) => segmentHtml(segment, drawing)), ...withheldHtml(bar, drawing)].join(" ");
  const content = `<div class="kl-bar">${parts}</div>${parts === "" ? EMPTY : asideHtml(shown, drawing)}`;
  return `<li><div class="kl-label">${label} ${units}</div><div>${content}</div></li>`;
}

const EMPTY = `<div class="kl-aside">${NOT_POSSIBLE}</div>`;

function unitsOf(n: Count, effectiveN: number | null, { format, locale }: Drawing): string {
  const units = `n = ${format.count(n)}`;
  return effectiveN === null
    ? units
    : `${units}, ${WORDS.effectiveN[locale].toLowerCase()} ${format.weighted(effectiveN)}`;
}

/** One segment for all that is withheld of a bar, which says of which categories. */
function withheldHtml({ segments, withheld }: Bar, drawing: Drawing): string[] {
  const hidden = segments.filter(({ isWithheld }) => isWithheld);
  if (hidden.length === 0) return [];
  const names = hidden.map(({ position }) => nameOf(position, drawing)).join(", ");
  const label = `${WORDS.withheld[drawing.locale]}: ${names}`;
  const value = `<span class="kl-value"><span class="kl-hidden">${label}</span><span aria-hidden="true">${WITHHELD}</span></span>`;
  return [
    `<span class="kl-segment kl-withheld" style="width:${withheld.toFixed(3)}%" title="${label}">${value}</span>`,
  ];
}

function segmentHtml(segment: Segment, drawing: Drawing): string {
  const { position, percent, count, width } = segment;
  const inside = width < NARROW ? "" : valueHtml(segment, drawing);
  const style = `width:${width.toFixed(3)}%;${coloursOf(position, drawing)}`;
  const data = `data-value="${percent ?? ""}" data-count="${count ?? ""}"`;
  return `<span class="kl-segment ${patternClass(position)}" style="${style}" title="${tooltip(segment, drawing)}" ${data}>${inside}</span>`;
}

/** The values that have no room in the bar. */
function asideHtml(segments: readonly Segment[], drawing: Drawing): string {
  const values = segments
    .filter(({ width }) => width < NARROW)
    .map((segment) => `<span>${swatchHtml(segment.position, drawing)}${valueHtml(segment, drawing)}</span>`);
  return values.length === 0 ? "" : `<div class="kl-aside">${values.join(" ")}</div>`;
}

/** The number, with its category for those who cannot go by the fill. */
function valueHtml(segment: Segment, drawing: Drawing): string {
  const category = `<span class="kl-hidden">${nameOf(segment.position, drawing)}: </span>`;
  return `<span class="kl-value">${category}${percentOf(segment, drawing)}</span>`;
}

function tooltip(segment: Segment, drawing: Drawing): string {
  return `${nameOf(segment.position, drawing)}: ${percentOf(segment, drawing)} (${drawing.format.count(segment.count)})`;
}

const percentOf = (segment: Segment, { format }: Drawing) => markedNumber(format.percent(segment.percent), segment);

function nameOf(position: number, { parts, locale }: Drawing): string {
  return escapeHtml(categoryText(parts[position] as Category, locale));
}

function swatchHtml(position: number, drawing: Drawing): string {
  return `<span class="kl-swatch ${patternClass(position)}" style="${coloursOf(position, drawing)}" aria-hidden="true"></span>`;
}

function coloursOf(position: number, { swatches }: Drawing): string {
  const { fill, text } = swatches[position] as Swatch;
  return `--kl-fill:${fill};--kl-text:${text}`;
}

const patternClass = (position: number) => `kl-pattern-${patternOf(position)}`;
