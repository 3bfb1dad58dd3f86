import type { Explanation, ExplanationLine, ExplanationReading, ExplanationStep, Locale } from "../mime.js";
import { categoryText } from "./category-text.js";
import { escapeHtml } from "./escape-html.js";
import { explanationMatrixHtml } from "./explanation-matrix-html.js";
import { EXPLANATION_WORDS } from "./explanation-words.js";
import { frameHtml, headingHtml, scrollHtml } from "./frame-html.js";
import { explanationNotes } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/**
 * An explanation as an HTML fragment: the result, then each step with its rule, its lines or matrix, the readings that
 * decided and the source. The interval, group or cell that holds for the unit is bold and says so to screen readers.
 *
 * @param payload - what `explain` makes
 */
export function explanationHtml(payload: Explanation): string {
  const { locale, steps, result, title } = payload;
  const notes = explanationNotes(payload);
  const heading = headingHtml({
    title: title[locale],
    base: `${EXPLANATION_WORDS.result[locale]}: ${categoryText(result, locale)}`,
    synthetic: notes.synthetic,
  });
  const body = steps.map((step, i) => stepHtml(step, i + 1, locale)).join("");
  return frameHtml(`<div class="kl-heading">${heading}</div>${body}`, notes, locale);
}

const text = (words: string) => `<bdi>${escapeHtml(words)}</bdi>`;

function stepHtml(step: ExplanationStep, number: number, locale: Locale): string {
  const title = `${number}. ${step.label[locale]}: ${categoryText(step.result, locale)}`;
  const source =
    step.source === null ? "" : `<p class="kl-base">${text(`${WORDS.source[locale]}: ${step.source[locale]}`)}</p>`;
  return [
    `<section class="kl-step" data-name="${escapeHtml(step.name)}" data-value="${step.value ?? ""}">`,
    `<p class="kl-axis" role="heading" aria-level="4">${text(title)}</p>`,
    `<p>${text(step.rule[locale])}</p>`,
    step.lines.length === 0 ? "" : scrollHtml(linesHtml(step, locale), title),
    step.matrix === null ? "" : scrollHtml(explanationMatrixHtml(step.matrix, locale), title),
    ...step.readings.map((reading) => `<p>${text(readingText(reading, locale))}</p>`),
    source,
    "</section>",
  ].join("");
}

/** A reading in one sentence, with the option that sets another. */
export function readingText({ place, value, name }: ExplanationReading, locale: Locale): string {
  const { reading, option } = EXPLANATION_WORDS;
  return `${reading[locale]}: ${place[locale]} – ${value[locale]} (${option[locale]} ${name}).`;
}

function linesHtml({ headings, lines }: ExplanationStep, locale: Locale): string {
  const head = headings.map((heading, i) => `<th scope="col"${i === 2 ? NUMBER : ""}>${text(heading[locale])}</th>`);
  const rows = lines.map((line) => lineHtml(line, headings.length, locale)).join("");
  return `<table><thead><tr>${head.join("")}</tr></thead><tbody>${rows}</tbody></table>`;
}

const NUMBER = ' class="kl-number"';

function lineHtml({ label, value, points, holds }: ExplanationLine, columns: number, locale: Locale): string {
  // An answer that counts says so with its points.
  const isMarked = holds && points === null;
  const mark = isMarked ? `<span class="kl-hidden"> (${EXPLANATION_WORDS.holds[locale]})</span>` : "";
  const cells = [
    `<th scope="row">${text(label[locale])}${mark}</th>`,
    `<td>${value === null ? "" : text(categoryText(value, locale))}</td>`,
    `<td${NUMBER}>${points === null ? "" : numberFormat(locale).count(points)}</td>`,
  ];
  return `<tr${isMarked ? ' class="kl-holds"' : ""}>${cells.slice(0, columns).join("")}</tr>`;
}
