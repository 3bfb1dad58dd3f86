import type { Count, Crosstab, CrosstabVariable } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { measureText } from "../crosstab-measures.js";
import { crosstabPercent, type PercentCell } from "../crosstab-percent.js";
import { isOnlyCounts } from "../is-only-counts.js";
import { markedNumber } from "../marked-number.js";
import { numberFormat } from "../number-format.js";
import { PERCENT_OF, WORDS } from "../words.js";
import type { Chart, ChartPoint } from "./chart.js";
import { uniqueCodes } from "./chart-words.js";

/**
 * A crosstab as a chart, as Figur 4.6 and 4.7: a bar for each column where the percents are of columns, else for each row,
 * divided by the other variable; bars beside each other in the form `grouped`. Of a crosstab by a third variable it is that of all
 * layers together.
 */
export function crosstabChart(payload: Crosstab): Chart {
  const { percent, show, form, weights, locale } = payload;
  const isCount = isOnlyCounts(show);
  const { bars, parts, totals, cell } = sidesOf(payload);
  const { count } = numberFormat(locale);
  return {
    direction: "bars",
    isStacked: form !== "grouped",
    categories: uniqueCodes(
      bars.categories.map((category, b) => ({
        code: category.code,
        label: `${categoryText(category, locale)} (n = ${count(totals[b] as Count)})`,
      })),
    ),
    categoriesOf: bars.label[locale],
    valuesOf: isCount
      ? measureText("count", payload)
      : `${PERCENT_OF[percent][locale]}${weights ? `, ${WORDS.weighted[locale]}` : ""}`,
    isPercent: !isCount,
    series: parts.categories.map((category, p) => ({
      code: category.code,
      name: categoryText(category, locale),
      role: "answer",
      points: bars.categories.map((_, b) => pointOf(cell(b, p), baseOf(payload, totals[b] as Count), isCount, locale)),
    })),
    seriesOf: parts.label[locale],
    isOrdered: parts.ordered,
    marks: [],
    locale,
  };
}

/** Which variable has the bars, and which divides them. */
function sidesOf(payload: Crosstab) {
  const { cells } = crosstabPercent(payload, payload.percent);
  const byColumn = payload.percent === "column";
  const [bars, parts]: CrosstabVariable[] = byColumn
    ? [payload.columns, payload.rows]
    : [payload.rows, payload.columns];
  return {
    bars: bars as CrosstabVariable,
    parts: parts as CrosstabVariable,
    totals: byColumn ? payload.columnTotals : payload.rowTotals,
    cell: (bar: number, part: number) => (byColumn ? cells[part]?.[bar] : cells[bar]?.[part]) as PercentCell,
  };
}

const baseOf = ({ percent, base }: Crosstab, bar: Count): Count => (percent === "total" ? base.n : bar);

function pointOf(cell: PercentCell, base: Count, isCount: boolean, locale: Crosstab["locale"]): ChartPoint {
  const { count, percent } = cell;
  const format = numberFormat(locale);
  const hint = `${format.count(count)} ${locale === "nb" ? "av" : "of"} ${format.count(base)}`;
  return {
    value: isCount ? count : percent,
    text: isCount ? format.count(count) : markedNumber(format.percent(percent), cell),
    count,
    base,
    hints: [hint],
  };
}
