import type { MunicipalMap } from "../../mime.js";
import { mapLegend } from "../map-legend.js";
import { mapBaseText, mapNotes } from "../map-notes.js";
import { unitName } from "../map-sheets.js";
import { numberFormat } from "../number-format.js";
import { WORDS } from "../words.js";
import type { ExportDocument, ExportRow, ExportTable } from "./export-document.js";
import { textCell } from "./export-document.js";
import { numberCell } from "./number-cell.js";
import { BY_NAME } from "./view-state.js";

/** A map as it leaves the notebook: its legend, and for programs also each unit with its class. */
export function mapExport(payload: MunicipalMap, forWhom: "readers" | "programs"): ExportDocument {
  const { title, locale } = payload;
  const { synthetic, below } = mapNotes(payload);
  return {
    title: title[locale],
    above: [mapBaseText(payload), ...(synthetic === null ? [] : [synthetic])],
    tables: [legendTable(payload), ...(forWhom === "programs" ? [unitTable(payload)] : [])],
    below,
    locale,
  };
}

function legendTable(payload: MunicipalMap): ExportTable {
  const { classes, base, unknown, variable, locale } = payload;
  const { count, percent } = numberFormat(locale);
  const row = (kind: ExportRow["kind"], name: string, n: number | null, isOfBase = true): ExportRow => {
    const value = n === null || !base.n ? null : (100 * n) / base.n;
    const share = isOfBase ? numberCell(percent(value), value, locale) : textCell("");
    return { kind, cells: [textCell(name), numberCell(count(n), n, locale), share] };
  };
  const rows = mapLegend(payload).map(({ class: index, key, label }) =>
    index === null
      ? row("category", label, unknown, false)
      : row("category", `${key}: ${label}`, classes[index]?.count ?? null),
  );
  const known = rows.splice(0, classes.length);
  return {
    heading: null,
    columns: [
      { key: BY_NAME, heading: variable.label[locale] },
      { key: "count", heading: WORDS.count[locale] },
      { key: "percent", heading: WORDS.percent[locale] },
    ],
    rows: [...known, row("total", WORDS.total[locale], base.n), ...rows],
  };
}

function unitTable(payload: MunicipalMap): ExportTable {
  const { units, groups, variable, locale } = payload;
  const entries = new Map(mapLegend(payload).map((entry) => [entry.class, entry]));
  const hasGroups = units.some(({ group }) => group !== undefined);
  return {
    heading: WORDS.unitsOfClasses[locale],
    columns: [
      { key: "key", heading: WORDS.unitKey[locale] },
      { key: BY_NAME, heading: WORDS.unitName[locale] },
      { key: "code", heading: WORDS.classKey[locale] },
      { key: "class", heading: variable.label[locale] },
      ...(hasGroups ? [{ key: "group", heading: groups.label[locale] }] : []),
    ],
    rows: units.map((unit): ExportRow => {
      const entry = entries.get(unit.class);
      const group = unit.group === undefined ? "" : (groups.names[unit.group]?.[locale] ?? "");
      const texts = [
        unit.key,
        unitName(unit) ?? "",
        entry?.key ?? "",
        entry?.label ?? "",
        ...(hasGroups ? [group] : []),
      ];
      return { kind: "category", cells: texts.map(textCell) };
    }),
  };
}
