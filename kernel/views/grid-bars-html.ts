import type { Category, Grid, GridItem } from "../mime.js";
import { distributionFootnotes } from "./distribution-footnotes.js";
import { markHtml } from "./distribution-html.js";
import { escapeHtml } from "./escape-html.js";
import { hasOneBase, measured } from "./grid-columns.js";
import { NOT_POSSIBLE, numberFormat, WITHHELD } from "./number-format.js";
import { palette, patternOf, type Swatch } from "./palette.js";
import { WORDS } from "./words.js";

/** A segment narrower than this percent of the bar has its value beside the bar, where there is room. */
const NARROW = 12;

/** One answer to an item in an edition. */
interface Part {
  readonly position: number;
  readonly text: string;
  /** Percent 0–100; null where there is none to draw. */
  readonly percent: number | null;
  readonly isWithheld: boolean;
}

/** An item in one edition. */
interface Bar {
  readonly item: GridItem;
  /** The edition; null where there is one. */
  readonly year: number | null;
  readonly isEarlier: boolean;
  readonly parts: readonly Part[];
}

/**
 * The `<figure>` of a grid. Stacked: a bar of 100 percent for each item, as Figur 4.1 and 5.3. Grouped: a bar for each answer,
 * as Figur 3.1 and 5.2. Where editions are compared they stand below each other. Each part has its value as text, and a pattern
 * besides its colour.
 *
 * @param caption - what stands in the caption, as HTML
 */
export function gridBarsHtml(payload: Grid, kind: "stacked" | "grouped", caption: string): string {
  const { answers, items, heading, groups, locale } = payload;
  const swatches = palette(
    answers.map(({ code }) => code),
    payload.ordered,
  );
  const legend = answers.map((answer, i) => `<li>${swatchHtml(swatches, i)}${bdi(answer.label[locale])}</li>`);
  const longest = Math.max(
    0,
    ...items.flatMap(({ cells }) => cells.flatMap((cell) => [cell.share ?? 0, cell.earlierShare ?? 0])),
  );
  const rows = items.map((item, i) => {
    const bars = barsOf(payload, item);
    const drawn =
      kind === "stacked"
        ? bars.map((bar) => stackedHtml(bar, payload, swatches))
        : [groupedHtml(bars, payload, swatches, 100 * longest)];
    return (
      groupHtml(groups, items, i, payload) +
      drawn.map((content, b) => rowHtml(content, bars[b] as Bar, b === 0, kind, payload)).join("")
    );
  });
  const axis = `<div class="kl-axis">${bdi(heading[locale])}</div>`;
  const legendList = answers.length === 1 ? "" : `<ul class="kl-legend">${legend.join("")}</ul>`;
  return `<figure><figcaption>${caption}</figcaption>${legendList}${axis}<ul class="kl-bars kl-item-bars">${rows.join("")}</ul></figure>`;
}

const bdi = (text: string) => `<bdi>${escapeHtml(text)}</bdi>`;

function groupHtml(groups: Grid["groups"], items: Grid["items"], i: number, { locale }: Grid): string {
  const group = items[i]?.group;
  if (!groups || (i > 0 && items[i - 1]?.group === group) || (i === 0 && group === undefined)) return "";
  const label = group === undefined ? "" : bdi(groups[group]?.[locale] ?? "");
  return `<li class="kl-bar-group">${label}</li>`;
}

/** The editions of an item, this one first. */
function barsOf(payload: Grid, item: GridItem): Bar[] {
  const { year, earlierYear } = payload;
  const bar = (isEarlier: boolean, when: number | null): Bar => ({
    item,
    year: when,
    isEarlier,
    parts: payload.answers.map((_, position) => partOf(payload, item, position, isEarlier)),
  });
  return earlierYear === null ? [bar(false, null)] : [bar(false, year), bar(true, earlierYear)];
}

function partOf(payload: Grid, item: GridItem, position: number, isEarlier: boolean): Part {
  const { text, value } = measured(payload, item, position, "percent", isEarlier);
  return { position, text, percent: value, isWithheld: text === WITHHELD };
}

/** A line of the figure: the item's name beside the first of its bars. */
function rowHtml(content: string, bar: Bar, isFirst: boolean, kind: "stacked" | "grouped", payload: Grid): string {
  const { locale } = payload;
  const { marks } = distributionFootnotes(payload, locale);
  const name = bdi(bar.item.label[locale]) + markHtml(marks.get(bar.item.name));
  const label = isFirst ? name : `<span class="kl-hidden">${name}</span>`;
  const year =
    bar.year === null || kind === "grouped" ? "" : `<span class="kl-units">${bar.year}${unitsOf(bar, payload)}</span>`;
  const units =
    bar.year === null || kind === "grouped"
      ? `<span class="kl-units">${unitsOf(bar, payload).replace(/^, /, "")}</span>`
      : year;
  return `<li${isFirst ? "" : ' class="kl-again"'}><div class="kl-label">${label} ${units}</div><div>${content}</div></li>`;
}

/** How many units the bar is of, where that is not said above. */
function unitsOf({ item, isEarlier }: Bar, payload: Grid): string {
  const edition = isEarlier ? "earlier" : "now";
  const part = item[edition];
  return part === null || hasOneBase(payload, edition)
    ? ""
    : `, n = ${numberFormat(payload.locale).count(part.base.n)}`;
}

function stackedHtml(bar: Bar, payload: Grid, swatches: readonly Swatch[]): string {
  const shown = bar.parts.filter(({ percent }) => percent !== null && percent > 0);
  const hidden = bar.parts.filter(({ isWithheld }) => isWithheld);
  if (shown.length === 0 && hidden.length === 0)
    return `<div class="kl-bar"></div><div class="kl-aside">${NOT_POSSIBLE}</div>`;
  const rest = payload.everyAnswer ? 100 - shown.reduce((sum, { percent }) => sum + (percent ?? 0), 0) : 0;
  const segments = shown.map((part) => segmentHtml(part, payload, swatches)).join(" ");
  return `<div class="kl-bar">${segments}${withheldHtml(hidden, Math.max(rest, 0), payload)}</div>${asideHtml(shown, payload, swatches)}`;
}

function segmentHtml(part: Part, payload: Grid, swatches: readonly Swatch[]): string {
  const { position, percent, text } = part;
  const width = percent ?? 0;
  const inside = width < NARROW ? "" : valueHtml(part, payload);
  const style = `width:${width.toFixed(3)}%;${coloursOf(swatches, position)}`;
  return `<span class="kl-segment kl-pattern-${patternOf(position)}" style="${style}" title="${nameOf(position, payload)}: ${text}" data-value="${percent ?? ""}">${inside}</span>`;
}

/** One segment for all answers that are withheld, which says which they are. */
function withheldHtml(hidden: readonly Part[], width: number, payload: Grid): string {
  if (hidden.length === 0) return "";
  const names = hidden.map(({ position }) => nameOf(position, payload)).join(", ");
  const label = `${WORDS.withheld[payload.locale]}: ${names}`;
  const value = `<span class="kl-value"><span class="kl-hidden">${label}</span><span aria-hidden="true">${WITHHELD}</span></span>`;
  return `<span class="kl-segment kl-withheld" style="width:${width.toFixed(3)}%" title="${label}">${value}</span>`;
}

/** The values that have no room in the bar. */
function asideHtml(parts: readonly Part[], payload: Grid, swatches: readonly Swatch[]): string {
  const narrow = parts.filter(({ percent }) => (percent ?? 0) < NARROW);
  const values = narrow.map((part) => `<span>${swatchHtml(swatches, part.position)}${valueHtml(part, payload)}</span>`);
  return values.length === 0 ? "" : `<div class="kl-aside">${values.join(" ")}</div>`;
}

/** A bar for each answer, the editions of an answer below each other. */
function groupedHtml(bars: readonly Bar[], payload: Grid, swatches: readonly Swatch[], longest: number): string {
  const lines = payload.answers.flatMap((answer, position) =>
    bars.map((bar) => lineHtml(bar, bar.parts[position] as Part, answer, payload, swatches, longest)),
  );
  return `<div class="kl-lines">${lines.join("")}</div>`;
}

function lineHtml(
  { year, isEarlier }: Bar,
  { position, percent, text }: Part,
  answer: Category,
  { locale, answers }: Grid,
  swatches: readonly Swatch[],
  longest: number,
): string {
  const width = longest === 0 ? 0 : (100 * (percent ?? 0)) / longest;
  const when = year === null ? "" : `<span class="kl-when">${year}</span>`;
  const name = answers.length === 1 ? "" : `<span class="kl-hidden">${bdi(answer.label[locale])}: </span>`;
  const fill =
    width === 0
      ? ""
      : `<span class="kl-line-fill kl-pattern-${patternOf(position)}${isEarlier ? " kl-line-earlier" : ""}" style="width:${width.toFixed(3)}%;${coloursOf(swatches, position)}"></span>`;
  return `<div class="kl-line" data-value="${percent ?? ""}">${when}<span class="kl-line-track">${fill}<span class="kl-value">${name}${text}</span></span></div>`;
}

const nameOf = (position: number, { answers, locale }: Grid) => escapeHtml(answers[position]?.label[locale] ?? "");

/** The number, with its answer for those who cannot go by the fill. */
const valueHtml = ({ position, text }: Part, payload: Grid) =>
  `<span class="kl-value"><span class="kl-hidden">${nameOf(position, payload)}: </span>${text}</span>`;

function swatchHtml(swatches: readonly Swatch[], position: number): string {
  return `<span class="kl-swatch kl-pattern-${patternOf(position)}" style="${coloursOf(swatches, position)}" aria-hidden="true"></span>`;
}

function coloursOf(swatches: readonly Swatch[], position: number): string {
  const { fill, text } = swatches[position] as Swatch;
  return `--kl-fill:${fill};--kl-text:${text}`;
}
