import type { MunicipalMap } from "../mime.js";
import { type LegendEntry, mapLegend } from "./map-legend.js";
import { mapBaseText, mapNotes } from "./map-notes.js";
import { mapSheets } from "./map-sheets.js";
import { numberFormat } from "./number-format.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";

/** Squares are drawn with the digits of their classes, each two columns wide, so that they are about as wide as high. */
const MOST_COLUMNS = 40;

/** A map as lines of text for a terminal: its classes as a table, and the digits of its squares where they are. */
export function mapText(payload: MunicipalMap): string {
  const { title, variable, base, locale } = payload;
  const legend = mapLegend(payload);
  const { synthetic, below } = mapNotes(payload);
  const line = ({ key, label, count, percent }: LegendEntry) => [`${key}  ${label}`, count, percent];
  const { count, percent } = numberFormat(locale);
  const table = textTable({
    header: [variable.label[locale], WORDS.count[locale], WORDS.percent[locale]],
    rows: legend.filter((entry) => entry.class !== null).map(line),
    total: [WORDS.total[locale], count(base.n), percent(base.n ? 100 : null)],
    after: legend.filter((entry) => entry.class === null).map(line),
  });
  const above = [title[locale], mapBaseText(payload), ...(synthetic === null ? [] : [synthetic])];
  const picture = digitLines(payload, legend);
  return [
    ...above.map(plainText),
    "",
    ...table,
    "",
    ...(picture.length === 0 ? [] : [...picture, ""]),
    ...below.map(plainText),
  ].join("\n");
}

function digitLines(payload: MunicipalMap, legend: readonly LegendEntry[]): string[] {
  const { places, units } = payload;
  const keyOf = new Map(legend.map((entry) => [entry.class, entry.key]));
  const key = (unit: number) => keyOf.get(units[unit]?.class ?? null) ?? " ";
  if (places.kind === "tiles") return tileLines(places.at, key);
  if (places.kind === "outlines") return [];
  return mapSheets(payload).flatMap(({ label, cells }) => [
    `${plainText(label ?? "").replaceAll("\u00a0", " ")} (${numberFormat(payload.locale).count(cells.length)})`,
    ...inRows(
      cells.map(({ unit }) => key(unit)),
      MOST_COLUMNS,
    ),
  ]);
}

function tileLines(at: readonly (readonly [number, number])[], key: (unit: number) => string): string[] {
  const lines: string[][] = [];
  for (const [unit, [x, y]] of at.entries()) {
    for (let i = lines.length; i <= y; i++) lines.push([]);
    (lines[y] as string[])[x] = key(unit);
  }
  return lines.map((line) =>
    Array.from(line, (digit) => digit ?? " ")
      .join(" ")
      .trimEnd(),
  );
}

const inRows = (keys: readonly string[], length: number): string[] =>
  Array.from({ length: Math.ceil(keys.length / length) }, (_, r) => keys.slice(r * length, (r + 1) * length).join(" "));
