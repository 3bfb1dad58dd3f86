import type { Explanation, ExplanationStep, Locale } from "../mime.js";
import { categoryText } from "./category-text.js";
import { readingText } from "./explanation-html.js";
import { EXPLANATION_WORDS } from "./explanation-words.js";
import { explanationNotes } from "./notes.js";
import { plainText, textTable } from "./text-table.js";
import { WORDS } from "./words.js";
import { wrapText } from "./wrap-text.js";

const WIDTH = 100;

/** An explanation as lines of text for a terminal: what holds has an arrow before it, and the matrix cell brackets. */
export function explanationText(payload: Explanation): string {
  const { locale, title, result, steps } = payload;
  const { synthetic, below } = explanationNotes(payload);
  const above = [
    title[locale],
    `${EXPLANATION_WORDS.result[locale]}: ${categoryText(result, locale)}`,
    ...(synthetic === null ? [] : [synthetic]),
  ];
  const parts = [above.map(plainText), ...steps.map((step, i) => stepLines(step, i + 1, locale)), below.map(plainText)];
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

const wrapped = (words: string) => wrapText(plainText(words), WIDTH);

function stepLines(step: ExplanationStep, number: number, locale: Locale): string[] {
  return [
    ...wrapped(`${number}. ${step.label[locale]}: ${categoryText(step.result, locale)}`),
    ...wrapped(step.rule[locale]),
    ...(step.lines.length === 0 ? [] : lineTable(step, locale)),
    ...(step.matrix === null ? [] : matrixTable(step.matrix, locale)),
    ...step.readings.flatMap((reading) => wrapped(readingText(reading, locale))),
    ...(step.source === null ? [] : wrapped(`${WORDS.source[locale]}: ${step.source[locale]}`)),
  ];
}

function lineTable({ headings, lines }: ExplanationStep, locale: Locale): string[] {
  return textTable({
    header: headings.map((heading, i) => `${i === 0 ? "\u00a0 " : ""}${heading[locale]}`),
    rows: lines.map(({ label, value, points, holds }) =>
      [
        `${holds && points === null ? "→" : "\u00a0"} ${label[locale]}`,
        value === null ? "" : categoryText(value, locale),
        points === null ? "" : String(points),
      ].slice(0, headings.length),
    ),
    texts: [true, true, false],
  });
}

function matrixTable({ rows, columns, cells, readings }: NonNullable<ExplanationStep["matrix"]>, locale: Locale) {
  const isOpen = (r: number, c: number) => (readings[r]?.[c] ?? null) !== null;
  const table = textTable({
    header: [
      `${rows.label[locale]} \\ ${columns.label[locale]}`,
      ...columns.categories.map((category) => categoryText(category, locale)),
    ],
    rows: rows.categories.map((category, r) => [
      categoryText(category, locale),
      ...(cells[r] ?? []).map((grade, c) => {
        const words = `${grade}${isOpen(r, c) ? "*" : ""}`;
        return r === rows.at && c === columns.at ? `[${words}]` : words;
      }),
    ]),
  });
  return readings.flat().some((reading) => reading !== null) ? [...table, EXPLANATION_WORDS.openCell[locale]] : table;
}
