import type { PlotlySpec } from "../../kernel/mime.js";
import type { ExportDocument } from "../../kernel/views/export/export-document.js";
import {
  FONT,
  INK,
  INNER,
  LINE,
  MARGIN,
  MUTED,
  PATTERNS,
  Sheet,
  WIDTH,
  widthOf,
  xmlText,
} from "../../kernel/views/export/svg/sheet.js";
import { wrapText } from "../../kernel/views/wrap-text.js";
import { CONFIG, measure } from "./figure-chart.js";
import { PAPER } from "./figure-colours.js";
import { barsOf, figureLayout, isOfTable } from "./figure-layout.js";
import { legendEntries, legendTitle, plainText } from "./figure-legend.js";
import type { Plotly } from "./load-plotly.js";

/**
 * A chart as SVG that stands alone, on white whatever the theme, with title, base, legend, notes and source.
 *
 * @throws Error when Plotly cannot draw it
 */
export async function figurePicture(plotly: Plotly, spec: PlotlySpec, words: ExportDocument): Promise<string> {
  const { title, above, below, locale } = words;
  const sheet = new Sheet();
  if (title !== "") sheet.lines(title, { size: 15, bold: true });
  for (const line of above) sheet.lines(line, { colour: MUTED });
  sheet.y += LINE / 2;
  if (isOfTable(spec)) drawLegend(sheet, spec);
  const bars = isOfTable(spec) ? barsOf(spec, INNER) : null;
  if (bars !== null && bars !== "") sheet.lines(plainText(bars), { bold: true });
  const chart = await chartSvg(plotly, spec, words);
  sheet.elements.push(chart.svg.replace("<svg ", `<svg x="${MARGIN}" y="${Math.round(sheet.y - FONT)}" `));
  sheet.y += chart.height + LINE / 2;
  for (const line of below) sheet.lines(line, { size: 12, colour: MUTED });
  const height = Math.ceil(sheet.y + MARGIN - FONT);
  const name = xmlText(title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${name}" lang="${locale}" font-family="${PAPER.font}" font-size="${FONT}" fill="${INK}">`,
    `<title>${name}</title>`,
    `<defs>${PATTERNS}</defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...sheet.elements,
    "</svg>\n",
  ].join("\n");
}

/** The chart alone, drawn where it cannot be seen. */
async function chartSvg(plotly: Plotly, spec: PlotlySpec, { locale }: ExportDocument) {
  const { data, layout } = figureLayout(spec, { colours: PAPER, width: INNER, locale, widthOf: measure(PAPER) });
  const height = Number(layout.height);
  const root = document.createElement("div");
  root.style.cssText = `position:absolute;left:-9999px;width:${INNER}px;height:${height}px`;
  document.body.append(root);
  try {
    await plotly.newPlot(root, data, layout, { ...CONFIG, staticPlot: true });
    const url = await plotly.toImage(root, { format: "svg", width: INNER, height });
    return { svg: decodeURIComponent(url.slice(url.indexOf(",") + 1)), height };
  } finally {
    plotly.purge(root);
    root.remove();
  }
}

function drawLegend(sheet: Sheet, spec: PlotlySpec): void {
  const entries = legendEntries(spec);
  if (entries.length === 0) return;
  const title = legendTitle(spec);
  if (title !== "") sheet.lines(title, { bold: true });
  const legend = entries.map(({ name, swatch }) => ({
    label: name,
    swatch: swatch ?? { fill: "#ffffff", text: INK },
    ...(swatch ? {} : { isPlain: true as const }),
  }));
  let x = MARGIN;
  for (const [entry, { name, pattern }] of entries.entries()) {
    const parts = wrapText(name, Math.floor((INNER - 24) / widthOf("m")));
    const width = 24 + Math.max(...parts.map((part) => widthOf(part)));
    if (x > MARGIN && x + width > MARGIN + INNER) {
      x = MARGIN;
      sheet.y += LINE;
    }
    const isPlain = pattern === 0;
    sheet.box({ x, y: sheet.y - 10, width: 16, height: 11 }, entry, {
      legend: legend.map((one) => ({ ...one, ...(isPlain && { isPlain: true as const }) })),
    });
    for (const [i, part] of parts.entries()) {
      if (i > 0) sheet.y += LINE;
      sheet.text(part, x + 22, sheet.y);
    }
    x += width + 18;
  }
  sheet.y += LINE * 1.6;
}
