import type {
  Count,
  Crosstab,
  Distribution,
  Explanation,
  Grid,
  Label,
  LeftOut,
  Locale,
  PercentOf,
  Provenance,
  Reproduction,
  Table,
  TableWeights,
} from "../mime.js";
import { shareWord, unitsText } from "./base-text.js";
import { categoryText } from "./category-text.js";
import { confidentialityNote } from "./confidentiality-note.js";
import { crosstabLayers } from "./crosstab-layers.js";
import { shownMeasures } from "./crosstab-measures.js";
import { crosstabPercent } from "./crosstab-percent.js";
import { distributionFootnotes } from "./distribution-footnotes.js";
import { isUncertainOf } from "./is-uncertain.js";
import { numberFormat, UNCERTAIN } from "./number-format.js";
import { reproductionReasons } from "./reproduction-reasons.js";
import { WORDS } from "./words.js";

/**
 * The lines above and below a table: what the numbers are of, what is not in them, and where they come from.
 * The same for HTML and plain text.
 */
export interface Notes {
  /** Says that answers are synthetic; null when none are. */
  readonly synthetic: string | null;
  /** Below the table, one a line. */
  readonly below: readonly string[];
}

/** Notes of a frequency table. */
export function distributionNotes(payload: Distribution): Notes {
  const { locale, provenance, rows, base, earlierBase, leftOut, earlierLeftOut } = payload;
  const isWithheld = (count: Count) => count === null || base.n === null;
  const impossible = rows.some(
    (row) =>
      (row.share === null && !isWithheld(row.count)) ||
      (payload.earlierYear !== null && row.earlierShare === null && !row.earlierWithheld),
  );
  const counts = [base, ...(earlierBase ? [earlierBase] : [])].map(({ n }) => n);
  const withheld =
    [...counts, ...[...rows, ...leftOut, ...earlierLeftOut].map(({ count }) => count)].includes(null) ||
    rows.some((row) => row.earlierWithheld);
  const isUncertain = (n: Count, weights: TableWeights | undefined) =>
    isUncertainOf(weights?.effectiveN ?? n, payload.lowPrecisionBelow);
  const uncertain =
    isUncertain(base.n, payload.weights) ||
    (earlierBase !== null && isUncertain(earlierBase.n, payload.earlierWeights));
  return {
    synthetic: syntheticNote(provenance, locale),
    below: [
      ...distributionFootnotes(payload, locale).lines,
      ...earlierBaseNote(payload),
      ...(hasLeftOutRows(payload) ? [] : leftOutNote(payload.year, payload.leftOut, payload)),
      ...leftOutNote(payload.earlierYear, payload.earlierLeftOut, payload),
      ...weightNotes(payload, payload.earlierWeights),
      ...confidentialityNote(payload.confidentiality, withheld, locale),
      ...(uncertain ? uncertainNote(payload) : []),
      ...(impossible ? [WORDS.notPossible[locale]] : []),
      ...medianNote(payload),
      ...sourceNotes(provenance, locale, payload.source),
    ],
  };
}

/** Whether units that are not in the base stand in rows of their own: in a table that shows counts. */
export const hasLeftOutRows = ({ missing, show }: Distribution): boolean =>
  missing === "row" && (show === undefined || show.includes("count"));

function medianNote({ median, year, earlierYear, locale }: Distribution): string[] {
  if (!median || median.value === null) return [];
  const { count } = numberFormat(locale);
  const now = earlierYear === null || year === null ? "" : ` ${year}`;
  const earlier = earlierYear === null || median.earlier === null ? "" : `; ${earlierYear}: ${count(median.earlier)}`;
  const of = median.base ? `${locale === "nb" ? " blant" : " among"} ${median.base[locale]}` : "";
  return [`${WORDS.lowerMedian[locale]}${of}${now}: ${count(median.value)}${earlier}.`];
}

/** Notes of a crosstab that shows percents of one kind, or of its own kinds too. */
export function crosstabNotes(payload: Crosstab, percent: PercentOf): Notes {
  const { locale, provenance, missing, layers, notes = [], source } = payload;
  const percents = new Set([percent, ...(shownMeasures(payload, percent) ?? []).filter((name) => name !== "count")]);
  const all = crosstabLayers(payload).flatMap(({ table }) => [...percents].flatMap((kind) => everyCell(table, kind)));
  const impossible = all.some((cell) => cell.percent === null && !cell.isWithheld);
  const leftOut = [...Object.values(missing), ...(layers ? [layers.missing] : [])];
  const withheld = all.some(({ isWithheld }) => isWithheld) || leftOut.includes(null);
  const uncertain = all.some((cell) => cell.isUncertain && cell.percent !== null);
  return {
    synthetic: syntheticNote(provenance, locale),
    below: [
      ...notes.map((note) => note[locale]),
      ...missingNote(payload),
      ...droppedNote(payload),
      ...weightNotes(payload),
      ...confidentialityNote(payload.confidentiality, withheld, locale),
      ...(uncertain ? uncertainNote(payload) : []),
      ...(impossible ? [WORDS.notPossible[locale]] : []),
      ...sourceNotes(provenance, locale, source),
    ],
  };
}

function everyCell(table: Crosstab, percent: PercentOf) {
  const { cells, rowMargin, columnMargin, corner } = crosstabPercent(table, percent);
  return [...cells.flat(), ...rowMargin, ...columnMargin, corner];
}

/** The categories that are not in the table since they have no units. */
function droppedNote({ dropped, locale }: Crosstab): string[] {
  if (!dropped) return [];
  const names = [...dropped.rows, ...dropped.columns, ...dropped.layers].map((category) =>
    locale === "nb" ? `«${categoryText(category, locale)}»` : `“${categoryText(category, locale)}”`,
  );
  return [`${locale === "nb" ? "Uten enheter, og ikke vist" : "Without units, and not shown"}: ${names.join(", ")}.`];
}

/** Notes of a table of any rows: how many cells say nothing, what its maker notes, and where the rows come from. */
export function tableNotes({ rows, notes, provenance, locale, extract }: Table): Notes {
  // The headings of an extract say what is missing, in all of it.
  const missing = extract ? 0 : rows.flat().filter((cell) => cell === null).length;
  const cells = locale === "nb" ? (missing === 1 ? "celle" : "celler") : missing === 1 ? "cell" : "cells";
  return {
    synthetic: syntheticNote(provenance, locale),
    below: [
      ...(rows.length === 0 ? [`${WORDS.noRows[locale]}.`] : []),
      ...(missing === 0 ? [] : [`${WORDS.noValue[locale]}: ${numberFormat(locale).count(missing)} ${cells}.`]),
      ...(extract && extract.counted < extract.rows ? [countedNote(extract.counted, locale)] : []),
      ...notes.map((note) => note[locale]),
      ...sourceNotes(provenance, locale),
    ],
  };
}

function countedNote(counted: number, locale: Locale): string {
  const rows = numberFormat(locale).count(counted);
  return locale === "nb"
    ? `Hva kolonnene er og hva som mangler, er talt i de første ${rows} radene.`
    : `What the columns are and what is missing are counted in the first ${rows} rows.`;
}

/** Notes of published numbers beside computed ones. */
export function reproductionNotes(payload: Reproduction): Notes {
  const { rows, provenance, locale } = payload;
  const impossible = rows.some(({ computed }) => [computed].flat().includes(null));
  return {
    synthetic: syntheticNote(provenance, locale),
    below: [
      ...reproductionReasons(payload).map((reason, i) => `${i + 1}) ${reason}`),
      WORDS.howReproduced[locale],
      ...(impossible ? [WORDS.notPossible[locale]] : []),
      ...sourceNotes(provenance, locale),
    ],
  };
}

/** Notes of an explanation. */
export function explanationNotes({ provenance, locale }: Explanation): Notes {
  return { synthetic: syntheticNote(provenance, locale), below: sourceNotes(provenance, locale) };
}

export function syntheticNote(provenance: readonly Provenance[], locale: Locale): string | null {
  const synthetic = provenance.filter((origin) => origin.synthetic);
  if (synthetic.length === 0) return null;
  const text = WORDS.synthetic[locale];
  if (synthetic.length === provenance.length) return text;
  return text.replace(":", ` (${synthetic.map(({ dataset }) => dataset).join(", ")}):`);
}

function earlierBaseNote({ earlierYear, earlierBase, earlierWeights, show, locale }: Distribution): string[] {
  if (earlierYear === null || earlierBase === null) return [];
  const units = unitsText(earlierBase.n, earlierWeights, locale);
  const share = `${shareWord(show, earlierWeights !== undefined, locale)} ${earlierYear}`;
  return [
    locale === "nb"
      ? `${share} er av ${earlierBase.label.nb} i ${earlierYear}, ${units}.`
      : `${share} is of ${earlierBase.label.en} in ${earlierYear}, ${units}.`,
  ];
}

/** What the numbers are weighted with, who is not in them since their weight is not known, and what an effective number is. */
function weightNotes(payload: Crosstab | Distribution, earlier?: TableWeights): string[] {
  const { weights, year, locale } = payload;
  if (!weights) return [];
  const label = weights.label[locale];
  const earlierYear = "earlierYear" in payload ? payload.earlierYear : null;
  return [
    ...unweighedNote(weights, earlierYear === null ? null : year, locale),
    ...(earlier ? unweighedNote(earlier, earlierYear, locale) : []),
    locale === "nb"
      ? `Vektet med ${weights.name === null ? label : `«${label}»`}. Antall (n) er uvektet.`
      : `Weighted with ${weights.name === null ? label : `“${label}”`}. Counts (n) are unweighted.`,
    WORDS.effectiveNote[locale],
  ];
}

/** @param year - the edition, where there are two */
function unweighedNote({ missing }: TableWeights, year: number | null, locale: Locale): string[] {
  if (missing === 0) return [];
  const when = year === null ? "" : `, ${year}`;
  const units = `${numberFormat(locale).count(missing)} ${WORDS.withoutWeight[locale].toLowerCase()}`;
  return [`${WORDS.leftOut[locale]}${when}: ${units}.`];
}

export function uncertainNote({ lowPrecisionBelow = 0, weights, locale }: Crosstab | Distribution | Grid): string[] {
  const below = numberFormat(locale).count(lowPrecisionBelow);
  const effective = { nb: weights ? " (effektivt antall)" : "", en: weights ? " (effective number)" : "" }[locale];
  return [
    locale === "nb"
      ? `${UNCERTAIN} Usikkert: andel av færre enn ${below} enheter${effective}.`
      : `${UNCERTAIN} Uncertain: a share of fewer than ${below} units${effective}.`,
  ];
}

function leftOutNote(
  year: number | null,
  leftOut: readonly LeftOut[],
  { earlierYear, locale }: Distribution,
): string[] {
  const counted = leftOut.filter(({ count }) => count !== 0);
  if (counted.length === 0) return [];
  const { count } = numberFormat(locale);
  const when = earlierYear === null || year === null ? "" : `, ${year}`;
  const parts = counted.map((reason) => `${reason.label[locale]} ${count(reason.count)}`);
  return [`${WORDS.leftOut[locale]}${when}: ${parts.join("; ")}.`];
}

function missingNote({ missing, rows, columns, layers, locale }: Crosstab): string[] {
  const { count } = numberFormat(locale);
  const without = (label: string) => (locale === "nb" ? `uten verdi for «${label}»` : `without a value for “${label}”`);
  const parts = [
    [missing.rowsOnly, without(rows.label[locale])],
    [missing.columnsOnly, without(columns.label[locale])],
    [missing.both, locale === "nb" ? "uten verdi for noen av dem" : "without a value for either"],
    ...(layers ? [[layers.missing, without(layers.label[locale])] as const] : []),
  ] as const;
  const counted = parts.filter(([n]) => n !== 0).map(([n, text]) => `${count(n)} ${text}`);
  return counted.length === 0 ? [] : [`${WORDS.leftOut[locale]}: ${counted.join("; ")}.`];
}

/** A line for each dataset, or the source that the table names and a line for each dataset. */
export function sourceNotes(provenance: readonly Provenance[], locale: Locale, named?: Label): string[] {
  if (named) {
    const data = provenance.filter(({ dataset }) => dataset !== "");
    return [
      `${WORDS.source[locale]}: ${named[locale].replace(/\.$/, "")}.`,
      ...data.map((origin) => dataText(origin, locale)),
    ];
  }
  return provenance.map((origin) => {
    const data = origin.dataset === "" ? "" : ` ${dataText(origin, locale)}`;
    return `${WORDS.source[locale]}: ${origin.source[locale]}.${data}`;
  });
}

/** A dataset and its licence; what SPDX calls «NOASSERTION» in words, as of a file of one's own. */
function dataText({ dataset, licence }: Provenance, locale: Locale): string {
  return `Data: ${dataset} (${licence === "NOASSERTION" ? NO_LICENCE[locale] : licence}).`;
}

const NO_LICENCE: Label = { nb: "lisens ikke oppgitt", en: "licence not stated" };
