import type { Distribution } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { distributionColumns } from "../distribution-columns.js";
import { WITHHELD } from "../number-format.js";
import { palette } from "../palette.js";
import { arrangedDistribution } from "./arranged-distribution.js";
import { distributionExport } from "./distribution-export.js";
import type { Figure, FigurePart } from "./figure.js";
import type { ViewState } from "./view-state.js";

/** A frequency table as bars in a picture, as its reader sees it: a bar for each category and edition. */
export function distributionFigure(payload: Distribution, state: ViewState = {}): Figure {
  const shown = arrangedDistribution(payload, state);
  const { locale, earlierYear, year, rows } = shown;
  const { title, above, below } = distributionExport(payload, state);
  const shares = distributionColumns({ ...shown, show: ["share"] }).filter(
    ({ kind }) => kind === "share" || kind === "earlierShare",
  );
  const longest = Math.max(0, ...rows.flatMap((row) => [row.share ?? 0, row.earlierShare ?? 0])) || 1;
  const years = [year, ...(earlierYear === null ? [] : [earlierYear])];
  const swatches = palette(["first", "second"], false);
  return {
    title,
    above,
    partsOf: null,
    barsOf: shown.variable.label[locale],
    legend: years.map((label, i) => ({ label: String(label), swatch: swatches[i] as (typeof swatches)[number] })),
    bars: rows.flatMap((row) =>
      shares.map((column, i) => {
        const { text, value } = column.cell(row);
        const part: FigurePart = { entry: text === WITHHELD ? null : i, length: (100 * (value ?? 0)) / longest, text };
        return { label: i === 0 ? categoryText(row, locale) : "", units: "", parts: [part] };
      }),
    ),
    below,
    locale,
  };
}
