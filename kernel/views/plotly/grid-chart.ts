import type { Grid, GridItem } from "../../mime.js";
import { shareWord } from "../base-text.js";
import { distributionFootnotes } from "../distribution-footnotes.js";
import { measured } from "../grid-columns.js";
import { isOnlyCounts } from "../is-only-counts.js";
import { WORDS } from "../words.js";
import type { Chart, ChartCategory, ChartPoint, ChartSeries } from "./chart.js";
import { uniqueCodes, unitsHint } from "./chart-words.js";

/**
 * A grid as a chart. Of one answer: a bar for each item, two where editions are compared, the earlier one first. Of several: the
 * answers are parts of the same bar, or bars beside each other in the form `grouped`; an item then has a bar for each edition.
 */
export function gridChart(payload: Grid): Chart {
  const { answers, heading, show, weights, form, ordered, locale } = payload;
  const isCount = isOnlyCounts(show);
  const isOne = answers.length === 1;
  const lines = isOne
    ? linesOf(payload, [false])
    : linesOf(payload, payload.earlierYear === null ? [false] : [true, false]);
  return {
    direction: "bars",
    isStacked: !isOne && form !== "grouped" && !payload.several,
    categories: uniqueCodes(lines.map(({ category }) => category)),
    categoriesOf: heading[locale],
    valuesOf: isCount ? WORDS.count[locale] : shareWord(["percent"], weights !== undefined, locale),
    isPercent: !isCount,
    series: isOne ? editionSeries(payload, isCount) : answerSeries(payload, lines, isCount),
    seriesOf: null,
    isOrdered: !isOne && ordered,
    marks: [],
    locale,
  };
}

/** One place of the axis. */
interface Line {
  readonly category: ChartCategory;
  readonly item: GridItem;
  readonly isEarlier: boolean;
}

/** The items in their order, each for these editions, with the numbers of their remarks; an edition without the item has no line. */
function linesOf(payload: Grid, editions: readonly boolean[]): Line[] {
  const { items, year, earlierYear, locale } = payload;
  const { marks } = distributionFootnotes(payload, locale);
  return items.flatMap((item) =>
    editions
      .filter((isEarlier) => editions.length === 1 || item[isEarlier ? "earlier" : "now"] !== null)
      .map((isEarlier) => {
        const when = editions.length === 1 ? "" : `, ${isEarlier ? earlierYear : year}`;
        const code = isEarlier ? `${item.name} ${earlierYear}` : item.name;
        const mark = marks.has(item.name) ? `\u00a0${marks.get(item.name)}` : "";
        return { category: { code, label: `${item.label[locale]}${when}${mark}` }, item, isEarlier };
      }),
  );
}

function editionSeries(payload: Grid, isCount: boolean): ChartSeries[] {
  const { items, year, earlierYear, locale } = payload;
  const points = (isEarlier: boolean) => items.map((item) => pointOf(payload, { item, isEarlier }, 0, isCount));
  const now = String(year ?? WORDS.total[locale]);
  if (earlierYear === null) return [{ code: now, name: now, role: "only", points: points(false) }];
  return [
    { code: String(earlierYear), name: String(earlierYear), role: "earlier", points: points(true) },
    { code: now, name: now, role: "now", points: points(false) },
  ];
}

function answerSeries(payload: Grid, lines: readonly Line[], isCount: boolean): ChartSeries[] {
  return payload.answers.map(({ code, label }, position) => ({
    code,
    name: label[payload.locale],
    role: "answer",
    points: lines.map((line) => pointOf(payload, line, position, isCount)),
  }));
}

function pointOf(
  payload: Grid,
  { item, isEarlier }: Pick<Line, "item" | "isEarlier">,
  position: number,
  isCount: boolean,
): ChartPoint {
  const { text, value } = measured(payload, item, position, isCount ? "count" : "percent", isEarlier);
  const edition = isEarlier ? item.earlier : item.now;
  if (edition === null) return { value: null, text, hints: [] };
  const cell = item.cells[position];
  const count = isEarlier ? cell?.earlierCount : cell?.count;
  const hints = count === undefined ? [] : [unitsHint(count, edition.base, payload.locale)];
  return { value, text, count, base: edition.base.n, hints };
}
