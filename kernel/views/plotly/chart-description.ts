import type { Label, Locale, PlotlySpec } from "../../mime.js";
import type { Chart, ChartPoint, ChartSeries } from "./chart.js";

/**
 * A chart in words, for those who do not see it: what kind it is, how much there is in it, and where its bars are longest and
 * shortest. The numbers themselves stand in its table.
 *
 * @param title - null for a chart without one
 */
export function chartDescription(title: string | null, chart: Chart): string {
  const { categories, series, locale } = chart;
  const parts = [
    ...(title === null ? [] : [title.replace(/\.$/, "")]),
    `${kindOf(chart)[locale]}: ${amount(categories.length, CATEGORY, locale)}${series.length > 1 ? `, ${amount(series.length, SERIES, locale)} (${series.map(({ name }) => name).join(", ")})` : ""}`,
    ...extremes(chart),
    IN_TABLE[locale],
  ];
  return `${parts.join(". ")}.`;
}

/** The same of a chart that is known as a spec alone. */
export function specDescription(title: string | null, { data }: PlotlySpec, locale: Locale): string {
  const kind = { nb: "Diagram", en: "Chart" }[locale];
  const parts = [
    ...(title === null ? [] : [title.replace(/\.$/, "")]),
    `${kind}: ${amount(data.length, SERIES, locale)}`,
    IN_TABLE[locale],
  ];
  return `${parts.join(". ")}.`;
}

const IN_TABLE: Label = { nb: "Tallene står i tabellen", en: "The numbers are in the table" };

type Words = Readonly<Record<Locale, readonly [one: string, more: string]>>;

const CATEGORY: Words = { nb: ["kategori", "kategorier"], en: ["category", "categories"] };
const SERIES: Words = { nb: ["serie", "serier"], en: ["series", "series"] };

const amount = (count: number, words: Words, locale: Locale) => `${count} ${words[locale][count === 1 ? 0 : 1]}`;

function kindOf({ direction, isStacked, series }: Chart): Label {
  if (direction === "columns") return { nb: "Histogram", en: "Histogram" };
  if (isStacked) return { nb: "Delte stolper", en: "Stacked bars" };
  return series.length > 1 ? { nb: "Grupperte stolper", en: "Grouped bars" } : { nb: "Stolper", en: "Bars" };
}

/** Where the bars of the newest edition are longest and shortest; nothing of bars that are divided. */
function extremes({ series, categories, isStacked, locale }: Chart): string[] {
  const one = series.find(({ role }) => role === "now" || role === "only");
  if (!one || isStacked || categories.length < 2) return [];
  const places = one.points.flatMap((point, i) =>
    point.value === null ? [] : [{ point, name: categories[i]?.label ?? "" }],
  );
  const sorted = places.sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || most === least) return [];
  const says = (word: Label, { point, name }: { point: ChartPoint; name: string }) =>
    `${word[locale]}${when(one)}: ${name}, ${point.text}`;
  return [says({ nb: "Mest", en: "Most" }, most), says({ nb: "Minst", en: "Least" }, least)];
}

const when = ({ role, name }: ChartSeries) => (role === "now" ? ` ${name}` : "");
