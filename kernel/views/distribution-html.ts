import type { Distribution, DistributionForm, DistributionRow } from "../mime.js";
import { distributionBaseText } from "./base-text.js";
import { besideBars } from "./beside-bars.js";
import { categoryText } from "./category-text.js";
import { type DistributionColumn, distributionColumns, isBarColumn, type NumberCell } from "./distribution-columns.js";
import { distributionFootnotes } from "./distribution-footnotes.js";
import { distributionHistogramHtml } from "./distribution-histogram-html.js";
import { escapeHtml } from "./escape-html.js";
import { distributionBars } from "./export/distribution-bars.js";
import { pictureHtml } from "./export/picture-html.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { gridGroupsHtml } from "./grid-groups-html.js";
import { asHistogram } from "./histogram.js";
import { distributionNotes, hasLeftOutRows } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/** What of a frequency table is drawn; `both` is its histogram above the table. */
export type DistributionShape = DistributionForm | "both";

/** How a frequency table is drawn. */
export interface DistributionView {
  /** By default what the payload asks for. */
  readonly shape?: DistributionShape;
}

/**
 * A frequency table as an HTML fragment: category, count, share, earlier share and total, with a bar beside each share.
 * Works without scripts, and without its style as a plain table. Numbers as computed are in `data-value`. Also as bars, and of a
 * variable whose categories are numbers as a histogram.
 *
 * @param payload - what `distribution` makes
 */
export function distributionHtml(
  payload: Distribution,
  { shape = payload.form ?? "table" }: DistributionView = {},
): string {
  if (shape === "bars") return barsHtml(payload);
  const title = payload.title[payload.locale];
  const stated = shape === "histogram" ? asHistogram(payload) : payload;
  const notes = distributionNotes(stated);
  const heading = headingHtml({ title, base: distributionBaseText(stated), synthetic: notes.synthetic });
  const histogram = shape === "table" ? "" : distributionHistogramHtml(payload, heading);
  if (shape === "histogram") return frameHtml(histogram, notes, payload.locale);
  const caption = shape === "both" ? escapeHtml(title) : heading;
  const table = scrollHtml(tableHtml(payload, caption), title);
  return frameHtml(histogram + table, notes, payload.locale);
}

/** A bar for each category and edition, in place of the table. */
function barsHtml(payload: Distribution): string {
  const picture = distributionBars(payload);
  const { synthetic } = distributionNotes(payload);
  const [base = null] = picture.above;
  const bars = pictureHtml(picture, headingHtml({ title: picture.title, base, synthetic }));
  return frameHtml(bars, { synthetic, below: picture.below }, payload.locale);
}

function tableHtml(payload: Distribution, caption: string): string {
  const columns = distributionColumns(payload);
  const longest = Math.max(0, ...payload.rows.flatMap(({ share, earlierShare }) => [share ?? 0, earlierShare ?? 0]));
  const { marks } = distributionFootnotes(payload, payload.locale);
  const beside = columns.map(({ cell }) => besideBars(payload.rows.map((row) => cell(row).text)));
  const rows = payload.rows.map((row, r) => {
    const group = gridGroupsHtml({ ...payload, items: payload.rows }, r, columns.length);
    return group + rowHtml(row, payload, columns, { longest, beside }, marks.get(row.code));
  });
  const end = totalHtml(payload, columns) + leftOutHtml(payload, columns);
  const body = `<tbody>${rows.join("")}${end}</tbody>`;
  const many = columns.length > MANY ? ' class="kl-many"' : "";
  return `<table${many}><caption>${caption}</caption>${headHtml(payload, columns)}${body}</table>`;
}

/** Columns of numbers beyond which bars give way sooner where it is narrow. */
const MANY = 3;

/** The units that are not in the base, below the total: counts alone, since no share is of them. */
function leftOutHtml(payload: Distribution, columns: readonly DistributionColumn[]): string {
  if (!hasLeftOutRows(payload)) return "";
  const { leftOut, locale } = payload;
  const { count } = numberFormat(locale);
  const rows = leftOut.map((reason) => {
    const cells = columns.map(({ kind }) =>
      cellHtml(kind === "count" ? { text: count(reason.count), value: reason.count } : NOTHING, "", kind),
    );
    return `<tr class="kl-left-out"><th scope="row">${escapeHtml(reason.label[locale])}</th>${cells.join("")}</tr>`;
  });
  return rows.join("");
}

const NOTHING: NumberCell = { text: "", value: null };

function headHtml({ variable, locale }: Distribution, columns: readonly DistributionColumn[]): string {
  const numbers = columns
    .map(({ heading, kind }) => `<th scope="col" class="${classesOf(kind)}">${heading}</th>`)
    .join("");
  return `<thead><tr><th scope="col"><bdi>${escapeHtml(variable.label[locale])}</bdi></th>${numbers}</tr></thead>`;
}

/** The greatest share, and how each column's numbers stand beside bars. */
interface BarColumns {
  readonly longest: number;
  readonly beside: readonly ((text: string) => string)[];
}

function rowHtml(
  row: DistributionRow,
  { locale }: Distribution,
  columns: readonly DistributionColumn[],
  { longest, beside }: BarColumns,
  mark: string | undefined,
): string {
  const cells = columns.map(({ kind, cell }, c) => {
    const number = cell(row);
    if (!isBarColumn({ kind })) return cellHtml(number, "", kind);
    const share = kind === "earlierShare" || kind === "earlierPercent" ? row.earlierShare : row.share;
    return cellHtml({ ...number, text: beside[c]?.(number.text) ?? number.text }, barHtml(share, longest), kind);
  });
  const label = `<bdi>${escapeHtml(categoryText(row, locale))}</bdi>${markHtml(mark)}`;
  return `<tr data-code="${escapeHtml(row.code)}"><th scope="row">${label}</th>${cells.join("")}</tr>`;
}

/** The number of a remark, behind what it is about. */
export const markHtml = (mark: string | undefined): string => (mark === undefined ? "" : `\u00a0<sup>${mark}</sup>`);

function totalHtml({ locale }: Distribution, columns: readonly DistributionColumn[]): string {
  const cells = columns.map(({ total, kind }) => cellHtml(total, "", kind)).join("");
  return `<tr class="kl-total"><th scope="row">${WORDS.total[locale]}</th>${cells}</tr>`;
}

/** The shares of the other year have another bar; sums of weights, which can be told from the shares, give way where it is narrow. */
const CLASSES: Readonly<Partial<Record<DistributionColumn["kind"], string>>> = {
  earlierShare: " kl-earlier",
  earlierPercent: " kl-earlier",
  weighted: " kl-spare",
};

const classesOf = (kind: DistributionColumn["kind"]) => `kl-number${CLASSES[kind] ?? ""}`;

function cellHtml({ text, value }: NumberCell, bar: string, kind: DistributionColumn["kind"]): string {
  return `<td class="${classesOf(kind)}" data-value="${value ?? ""}">${bar}${text}</td>`;
}

/** A bar whose track is as long as the table's greatest share. */
function barHtml(share: number | null, longest: number): string {
  const length = share === null || longest === 0 ? 0 : (100 * share) / longest;
  const fill = length === 0 ? "" : `<span class="kl-fill" style="width:${length.toFixed(2)}%"></span>`;
  return `<span class="kl-track" aria-hidden="true">${fill}</span>`;
}
