import type { Distribution } from "../../mime.js";
import { categoryText } from "../category-text.js";
import { distributionColumns, isBarColumn, type NumberCell } from "../distribution-columns.js";
import { WITHHELD } from "../number-format.js";
import { palette } from "../palette.js";
import { arrangedDistribution } from "./arranged-distribution.js";
import { distributionExport } from "./distribution-export.js";
import type { Picture, PictureGroups, PictureLine } from "./picture.js";
import type { ViewState } from "./view-state.js";

/** A frequency table as bars, as its reader sees it: a bar for each category, or two of two editions. */
export function distributionBars(payload: Distribution, state: ViewState = {}): Picture<PictureGroups> {
  const arranged = arrangedDistribution(payload, state);
  const measure = shareWith(arranged);
  const shown = asBars(arranged, measure);
  const { locale, earlierYear, year, rows } = shown;
  const { show: _, ...others } = state;
  const { title, above, below } = distributionExport(asBars(payload, measure), others);
  const shares = distributionColumns(shown).filter(isBarColumn);
  const longest = Math.max(0, ...rows.flatMap((row) => shares.map(({ cell }) => cell(row).value ?? 0))) || 1;
  const years = [year, ...(earlierYear === null ? [] : [earlierYear])];
  const swatches = palette(["first", "second"], false);
  return {
    title,
    above,
    partsOf: null,
    barsOf: shown.variable.label[locale],
    legend: years.map((label, i) => ({ label: String(label), swatch: swatches[i] as (typeof swatches)[number] })),
    content: {
      form: "groups",
      groups: rows.map((row) => ({
        label: categoryText(row, locale),
        units: "",
        lines: shares.map((column, i) => lineOf(column.cell(row), i, longest)),
      })),
    },
    below,
    locale,
  };
}

function lineOf({ text, value }: NumberCell, edition: number, longest: number): PictureLine {
  const length = (100 * (value ?? 0)) / longest;
  return { entry: text === WITHHELD ? null : edition, length, text, when: "", isEarlier: false };
}

/** Whether bars say shares or percents: as the table does, which says one of them beside its counts. */
const shareWith = ({ show }: Distribution): "share" | "percent" =>
  show?.includes("percent") && !show.includes("share") ? "percent" : "share";

/** What bars show: one number of each category, and no rows of those left out, which are then in a note. */
function asBars({ missing: _, ...payload }: Distribution, measure: "share" | "percent"): Distribution {
  return { ...payload, show: [measure] };
}
