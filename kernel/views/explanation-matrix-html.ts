import type { ExplanationSide, ExplanationStep, Locale } from "../mime.js";
import { categoryText } from "./category-text.js";
import { escapeHtml } from "./escape-html.js";
import { EXPLANATION_WORDS } from "./explanation-words.js";

type Matrix = NonNullable<ExplanationStep["matrix"]>;

const text = (words: string) => `<bdi>${escapeHtml(words)}</bdi>`;
const held = (holds: boolean) => (holds ? " kl-holds" : "");

/** The matrix of a grade as a `<table>`, with the unit's row, column and cell marked; * stands on cells that a reading decides. */
export function explanationMatrixHtml({ rows, columns, cells, readings }: Matrix, locale: Locale): string {
  const body = rows.categories.map((category, r) => {
    const isRow = r === rows.at;
    const numbers = (cells[r] ?? []).map((grade, c) => {
      const isCell = isRow && c === columns.at;
      const mark = isCell ? `<span class="kl-hidden"> (${EXPLANATION_WORDS.holds[locale]})</span>` : "";
      const open = (readings[r]?.[c] ?? null) === null ? "" : "*";
      return `<td class="kl-number${isCell ? " kl-here" : ""}">${grade}${open}${mark}</td>`;
    });
    const label = `<th scope="row" class="kl-side${held(isRow)}">${text(categoryText(category, locale))}</th>`;
    return `<tr>${label}${numbers.join("")}</tr>`;
  });
  const isOpen = readings.flat().some((reading) => reading !== null);
  const note = isOpen ? `<caption class="kl-below">${EXPLANATION_WORDS.openCell[locale]}</caption>` : "";
  return `<table>${note}${headHtml(rows, columns, locale)}<tbody>${body.join("")}</tbody></table>`;
}

function headHtml(rows: ExplanationSide, columns: ExplanationSide, locale: Locale): string {
  const categories = columns.categories.map(
    (category, c) =>
      `<th scope="col" class="kl-number${held(c === columns.at)}">${text(categoryText(category, locale))}</th>`,
  );
  const group = `<th scope="colgroup" colspan="${columns.categories.length}">${text(columns.label[locale])}</th>`;
  const corner = `<th scope="col" rowspan="2">${text(rows.label[locale])}</th>`;
  return `<thead><tr>${corner}${group}</tr><tr>${categories.join("")}</tr></thead>`;
}
