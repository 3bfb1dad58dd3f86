import type { Label, Locale, Table } from "../mime.js";
import { objectRows } from "../tables/object-rows.js";
import { objectTable } from "../tables/object-table.js";
import { table } from "../tables/table.js";
import type { PlainTrace } from "./plain-traces.js";

/** What the two axes are called. */
export interface AxisNames {
  readonly x: string | null;
  readonly y: string | null;
}

/** Rows that are shown at once; of more the first are, in pages. */
const MOST_ROWS = 100;

/**
 * The numbers of traces as a table, for those who read it in place of the chart: a row for each point, with its series where they are
 * several or have names.
 */
export function traceTable(
  traces: readonly PlainTrace[],
  { title, axes, locale }: { title: Label | null; axes: AxisNames; locale: Locale },
): Table {
  const isNamed = traces.length > 1 || traces.some(({ name }) => typeof name === "string");
  const rows = traces.flatMap((trace, i) => {
    const series = typeof trace.name === "string" ? plain(trace.name) : `${SERIES[locale]} ${i + 1}`;
    return pointsOf(trace).map((point) => (isNamed ? { series, ...point } : point));
  });
  const known = rows.length > MOST_ROWS ? objectRows(rows, () => true) : undefined;
  if (known) return { ...objectTable(known), title, locale };
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return table(rows, {
    ...(title && { title }),
    columns: names.map((name) => ({ name, label: labelOf(name, axes), bars: false, ...kindOf(rows, name) })),
    locale,
  });
}

const SERIES: Label = { nb: "Serie", en: "Series" };

const LABELS: Readonly<Record<string, Label>> = {
  series: SERIES,
  label: { nb: "Navn", en: "Label" },
  value: { nb: "Verdi", en: "Value" },
};

type Point = Readonly<Record<string, string | number | boolean | null>>;

/** The points of a trace, named as Plotly names their parts. */
function pointsOf({ type, orientation, x, y, z, labels, values, text }: PlainTrace): Point[] {
  if (type === "pie") return zip({ label: labels, value: values });
  if (type === "heatmap") return cells(x, y, z);
  if (type === "bar" && orientation === "h") return zip({ y, x });
  const named = Array.isArray(text) ? { text } : {};
  return zip({ x, y, ...named });
}

/** Lists beside each other, those there are. */
function zip(lists: Readonly<Record<string, unknown>>): Point[] {
  const given = Object.entries(lists).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const length = given.reduce((most, [, list]) => Math.max(most, list.length), 0);
  const only = given.length === 1 && (given[0]?.[0] === "y" || given[0]?.[0] === "value");
  return Array.from({ length }, (_, i) => {
    const parts = given.map(([name, list]) => [name, scalar(list[i])] as const);
    // What has one list is drawn by number.
    return Object.fromEntries(only ? [["x", i], ...parts] : parts);
  });
}

function cells(x: unknown, y: unknown, z: unknown): Point[] {
  const at = (list: unknown, i: number) => (Array.isArray(list) ? scalar(list[i]) : i);
  return (Array.isArray(z) ? z : []).flatMap((row: unknown, r) =>
    (Array.isArray(row) ? row : []).map((value: unknown, c) => ({ y: at(y, r), x: at(x, c), z: scalar(value) })),
  );
}

function scalar(value: unknown): string | number | boolean | null {
  if (typeof value === "string") return plain(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Numbers whose name says nothing of them are plain ones. */
const kindOf = (rows: readonly Point[], name: string) =>
  rows.some((row) => typeof row[name] === "number") && rows.every((row) => typeof row[name] !== "string")
    ? ({ kind: "number" } as const)
    : {};

function labelOf(name: string, { x, y }: AxisNames): Label | string {
  const axis = name === "x" ? x : name === "y" ? y : null;
  return axis ?? LABELS[name] ?? name;
}

/** A text that Plotly takes for markup, as it reads. */
export function plain(text: string): string {
  return text
    .replaceAll(/<br\s*\/?>/gi, " ")
    .replaceAll(/<\/?(b|i|em|sub|sup|span|a)\b[^>]*>/gi, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
