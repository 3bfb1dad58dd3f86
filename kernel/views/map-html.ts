import type { MunicipalMap } from "../mime.js";
import { escapeHtml } from "./escape-html.js";
import { frameHtml, headingHtml } from "./frame-html.js";
import { type LegendEntry, mapLegend } from "./map-legend.js";
import { mapBaseText, mapNotes } from "./map-notes.js";
import { mapSheets, unitName } from "./map-sheets.js";
import { MAP_STYLE } from "./map-style.js";
import { sheetSvg } from "./map-svg.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/**
 * A map as HTML: the picture, and beside it as a table the legend, which says all that the colours say; and, folded, the units of
 * each class. The picture holds no text, so that nothing is left of it where pages do not show such pictures.
 */
export function mapHtml(payload: MunicipalMap): string {
  const { locale, title } = payload;
  const notes = mapNotes(payload);
  const legend = mapLegend(payload);
  const caption = headingHtml({ title: title[locale], base: mapBaseText(payload), synthetic: notes.synthetic });
  const body = `<div class="kl-map">${picturesHtml(payload, legend)}${legendHtml(payload, legend)}</div>`;
  const figure = `<figure><figcaption>${caption}</figcaption>${body}${unitsHtml(payload, legend)}</figure>`;
  return frameHtml(`<style>${MAP_STYLE}</style>${figure}`, notes, locale);
}

function picturesHtml(payload: MunicipalMap, legend: readonly LegendEntry[]): string {
  const sheets = mapSheets(payload);
  const { count } = numberFormat(payload.locale);
  const isBlocks = payload.places.kind === "blocks";
  const heading = isBlocks
    ? `<div class="kl-axis"><bdi>${escapeHtml(payload.groups.label[payload.locale])}</bdi></div>`
    : "";
  const parts = sheets.map((sheet) => {
    const name = sheet.label ?? payload.title[payload.locale];
    const svg = sheetSvg(sheet, payload.units, legend, name);
    if (sheet.label === null) return svg;
    const label = `<div class="kl-block-name"><bdi>${escapeHtml(sheet.label)}</bdi> <span class="kl-of">n = ${count(sheet.cells.length)}</span></div>`;
    return `<div class="kl-block">${label}${svg}</div>`;
  });
  return `<div class="kl-sheets">${heading}${parts.join("")}</div>`;
}

function legendHtml(payload: MunicipalMap, legend: readonly LegendEntry[]): string {
  const { variable, base, locale } = payload;
  const { count, percent } = numberFormat(locale);
  const row = (name: string, numbers: readonly string[], attributes = "") =>
    `<tr${attributes}><th scope="row">${name}</th>${numbers.map((number) => `<td class="kl-number">${number}</td>`).join("")}</tr>`;
  const entry = (of: LegendEntry) =>
    row(
      keyHtml(of),
      [of.count, of.percent],
      `${of.class === null ? ' class="kl-left-out"' : ""} data-class="${of.class ?? ""}"`,
    );
  const heads = [WORDS.count[locale], WORDS.percent[locale]].map(
    (head) => `<th scope="col" class="kl-number">${head}</th>`,
  );
  const head = `<tr><th scope="col"><bdi>${escapeHtml(variable.label[locale])}</bdi></th>${heads.join("")}</tr>`;
  const total = row(WORDS.total[locale], [count(base.n), percent(base.n ? 100 : null)], ' class="kl-total"');
  const rows = legend.filter((of) => of.class !== null).map(entry);
  const unknown = legend.filter((of) => of.class === null).map(entry);
  return `<table class="kl-map-legend"><thead>${head}</thead><tbody>${rows.join("")}${total}${unknown.join("")}</tbody></table>`;
}

function keyHtml({ key, label, swatch }: LegendEntry): string {
  const style = `background:${swatch.fill};color:${swatch.text}`;
  return `<span class="kl-entry"><span class="kl-key" style="${style}">${key}</span> <bdi>${escapeHtml(label)}</bdi></span>`;
}

function unitsHtml(payload: MunicipalMap, legend: readonly LegendEntry[]): string {
  const { units, locale, variable } = payload;
  const rows = legend.map((of) => {
    const members = units.filter((unit) => unit.class === of.class);
    const names = members
      .flatMap((unit) => unitName(unit) ?? [])
      .sort(new Intl.Collator(locale, { numeric: true }).compare);
    const nameless = members.length - names.length;
    const list = [
      ...names.map((name) => `<bdi>${escapeHtml(name)}</bdi>`),
      ...(nameless === 0 ? [] : [`${numberFormat(locale).count(nameless)} ${WORDS.nameless[locale]}`]),
    ];
    return `<tr><th scope="row">${keyHtml(of)}</th><td class="kl-long">${list.join(", ")}</td></tr>`;
  });
  const head = `<tr><th scope="col"><bdi>${escapeHtml(variable.label[locale])}</bdi></th><th scope="col">${WORDS.units[locale]}</th></tr>`;
  return `<details class="kl-map-units"><summary>${WORDS.unitsOfClasses[locale]}</summary><table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table></details>`;
}
