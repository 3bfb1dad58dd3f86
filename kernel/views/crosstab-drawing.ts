import type { CrosstabVariable, Locale } from "../mime.js";
import { barUnits } from "./bar-units.js";
import { categoryText } from "./category-text.js";
import { escapeHtml } from "./escape-html.js";
import { markedNumber } from "./marked-number.js";
import { NOT_POSSIBLE, type NumberFormat, numberFormat, WITHHELD } from "./number-format.js";
import { palette, patternOf, type Swatch } from "./palette.js";
import type { Bar, Segment } from "./stacked-bars.js";
import { WORDS } from "./words.js";

/** What the figures of crosstabs have in common: the fills of the parts, their names and their values. */
export class CrosstabDrawing {
  readonly format: NumberFormat;
  readonly locale: Locale;
  readonly #parts: CrosstabVariable;
  readonly #swatches: readonly Swatch[];

  readonly #isCounts: boolean;

  /**
   * @param parts - the variable whose categories have fills
   * @param isCounts - whether the values are counts; else they are percents
   */
  constructor(parts: CrosstabVariable, locale: Locale, isCounts: boolean) {
    this.locale = locale;
    this.#isCounts = isCounts;
    this.format = numberFormat(locale);
    this.#parts = parts;
    this.#swatches = palette(
      parts.categories.map(({ code }) => code),
      parts.ordered,
    );
  }

  /** What the fills mean, below the name of their variable. */
  legend(): string {
    const items = this.#parts.categories.map(
      (_, position) => `<li>${this.swatch(position)}<bdi>${this.name(position)}</bdi></li>`,
    );
    return `${axisHtml(this.#parts.label[this.locale])}<ul class="kl-legend">${items.join("")}</ul>`;
  }

  /** The category of a part, as HTML. */
  name(position: number): string {
    const category = this.#parts.categories[position];
    return category ? escapeHtml(categoryText(category, this.locale)) : "";
  }

  swatch(position: number): string {
    return `<span class="kl-swatch ${this.pattern(position)}" style="${this.colours(position)}" aria-hidden="true"></span>`;
  }

  colours(position: number): string {
    const { fill, text } = this.#swatches[position] as Swatch;
    return `--kl-fill:${fill};--kl-text:${text}`;
  }

  pattern(position: number): string {
    return `kl-pattern-${patternOf(position)}`;
  }

  /** The percent, or the count, as it is printed. */
  written(segment: Segment): string {
    if (this.#isCounts) return this.format.count(segment.count);
    return markedNumber(this.format.percent(segment.percent), segment);
  }

  /** The number, with its category for those who cannot go by the fill. */
  value(segment: Segment): string {
    const category = `<span class="kl-hidden">${this.name(segment.position)}: </span>`;
    return `<span class="kl-value">${category}${this.written(segment)}</span>`;
  }

  /** A filled part of a bar or tower: its size, and its value where that is to stand in it. */
  segment(segment: Segment, size: string, isInside: boolean): string {
    const { position, percent, count } = segment;
    const style = `${size};${this.colours(position)}`;
    const data = `data-value="${percent ?? ""}" data-count="${count ?? ""}"`;
    const units = this.#isCounts ? "" : ` (${this.format.count(count)})`;
    const title = `${this.name(position)}: ${this.written(segment)}${units}`;
    const value = isInside ? this.value(segment) : "";
    return `<span class="kl-segment ${this.pattern(position)}" style="${style}" title="${title}" ${data}>${value}</span>`;
  }

  /** One part for all that is withheld of a bar, which says of which categories; an empty text where nothing is. */
  withheld({ segments }: Bar, size: string): string {
    const hidden = segments.filter(({ isWithheld }) => isWithheld);
    if (hidden.length === 0) return "";
    const label = `${WORDS.withheld[this.locale]}: ${hidden.map(({ position }) => this.name(position)).join(", ")}`;
    const value = `<span class="kl-value"><span class="kl-hidden">${label}</span><span aria-hidden="true">${WITHHELD}</span></span>`;
    return `<span class="kl-segment kl-withheld" style="${size}" title="${label}">${value}</span>`;
  }

  /** Values that have no room in their parts, below them. */
  aside(segments: readonly Segment[]): string {
    const values = segments.map((segment) => `<span>${this.swatch(segment.position)}${this.value(segment)}</span>`);
    return values.length === 0 ? "" : `<div class="kl-aside">${values.join(" ")}</div>`;
  }

  /** What stands for a bar without units. */
  readonly empty = `<div class="kl-aside">${NOT_POSSIBLE}</div>`;

  /** The name of a bar and the units behind it. */
  label({ category, n, effectiveN }: Bar): string {
    const name = `<bdi>${escapeHtml(categoryText(category, this.locale))}</bdi>`;
    return `<div class="kl-label">${name} <span class="kl-units">${barUnits(n, effectiveN, this.locale)}</span></div>`;
  }
}

/** The name of a variable, or of a layer, above what it is about. */
export const axisHtml = (text: string): string => `<div class="kl-axis"><bdi>${escapeHtml(text)}</bdi></div>`;
