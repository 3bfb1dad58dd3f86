import type { Crosstab, CrosstabStatistics, Locale, OrderedAssociation, StatisticName } from "../mime.js";
import { categoryText } from "./category-text.js";
import { type StatisticsFormat, statisticsFormat } from "./statistics-format.js";
import { STATISTIC, STATISTICS_WORDS as WORDS } from "./statistics-words.js";

/** The statistics of a crosstab in words, the same for HTML and plain text. */
export interface StatisticsLines {
  /** Tests and measures, one kind a line. */
  readonly results: readonly string[];
  /** Why a result is not to be trusted. */
  readonly warnings: readonly string[];
  /** What is not in the computation, and how to read it. */
  readonly notes: readonly string[];
}

/** What the lines are written with. */
interface Writing {
  readonly locale: Locale;
  readonly level: number;
  readonly format: StatisticsFormat;
}

/**
 * The lines below a crosstab that has statistics.
 *
 * @example
 * // «Kjikvadrat 12,34 (6 frihetsgrader), p = 0,055; Cramérs V 0,13 (95 % KI 0,05–0,21; korrigert for skjevhet 0,10).»
 */
export function statisticsLines(payload: Crosstab, statistics: CrosstabStatistics): StatisticsLines {
  const { locale } = payload;
  const writing: Writing = { locale, level: statistics.level, format: statisticsFormat(locale) };
  const { gamma, tauB } = statistics;
  const results = [
    [...chiSquareParts(statistics, writing), ...cramersVParts(statistics, writing)],
    fisherParts(statistics, writing),
    [...orderedParts("gamma", gamma, writing), ...orderedParts("tauB", tauB, writing)],
  ];
  const isComputed = results.some((parts) => parts.length > 0);
  return {
    results: results.filter((parts) => parts.length > 0).map((parts) => sentence(parts.join("; "))),
    warnings: warningsOf(statistics, writing),
    notes: [
      ...emptyNote(payload, statistics),
      ...orderedNotes(statistics, writing),
      ...absentNotes(statistics, locale),
      ...(isComputed ? [careNote(payload)] : []),
    ],
  };
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function chiSquareParts({ chiSquare }: CrosstabStatistics, { locale, format }: Writing): string[] {
  if (chiSquare === null) return [];
  const { value, df, p, yates } = chiSquare;
  const degrees = (df === 1 ? WORDS.degreeOfFreedom : WORDS.degreesOfFreedom)[locale];
  const corrected = yates && `${WORDS.yates[locale]} ${format.number(yates.value)}, ${format.p(yates.p)}`;
  const test = `${STATISTIC.chiSquare[locale]} ${format.number(value)} (${format.count(df)} ${degrees}), ${format.p(p)}`;
  return [test, ...(corrected ? [corrected] : [])];
}

function cramersVParts({ cramersV }: CrosstabStatistics, { locale, level, format }: Writing): string[] {
  if (cramersV === null) return [];
  const corrected = `${WORDS.corrected[locale]} ${format.number(cramersV.corrected)}`;
  return [
    `${STATISTIC.cramersV[locale]} ${format.number(cramersV.value)} (${format.interval(cramersV, level)}; ${corrected})`,
  ];
}

function fisherParts({ fisher }: CrosstabStatistics, { locale, level, format }: Writing): string[] {
  if (fisher === null) return [];
  const { p, simulated, oddsRatio } = fisher;
  const error = simulated && `${WORDS.standardError[locale]} ${format.digits(simulated.standardError)}`;
  const drawn = simulated && format.count(simulated.tables);
  const how = locale === "nb" ? `anslått fra ${drawn} tilfeldige tabeller` : `estimated from ${drawn} random tables`;
  const odds =
    oddsRatio && `${WORDS.oddsRatio[locale]} ${format.number(oddsRatio.value)} (${format.interval(oddsRatio, level)})`;
  return [
    `${STATISTIC.fisher[locale]} ${format.p(p)}${simulated ? ` (${how}, ${error})` : ""}`,
    ...(odds ? [odds] : []),
  ];
}

function orderedParts(
  name: "gamma" | "tauB",
  measure: OrderedAssociation | null,
  { locale, level, format }: Writing,
): string[] {
  if (measure === null) return [];
  const p = measure.p === null ? "" : `, ${format.p(measure.p)}`;
  return [`${STATISTIC[name][locale]} ${format.number(measure.value)} (${format.interval(measure, level)})${p}`];
}

function warningsOf({ chiSquare, fisher, cramersV }: CrosstabStatistics, { locale, format }: Writing): string[] {
  const isOutside = cramersV !== null && cramersV.value > cramersV.high;
  const outside = isOutside ? [WORDS.vOutside[locale]] : [];
  if (!chiSquare || chiSquare.reliable) return outside;
  const [share, least] = [format.percent(chiSquare.shareBelow5), format.digits(chiSquare.minimumExpected)];
  const instead = { nb: " Les heller Fishers eksakte test.", en: " Read Fisher's exact test instead." }[locale];
  const warning =
    locale === "nb"
      ? `Kjikvadrattesten er usikker her: ${share} av de forventede antallene er under 5, og det minste er ${least}.`
      : `The chi-square test is unreliable here: ${share} of the expected counts are below 5, and the least is ${least}.`;
  return [`${warning}${fisher ? instead : ""}`, ...outside];
}

function emptyNote({ rows, columns, locale }: Crosstab, { emptyRows, emptyColumns }: CrosstabStatistics): string[] {
  const empty = [
    ...emptyRows.flatMap((r) => rows.categories[r] ?? []),
    ...emptyColumns.flatMap((c) => columns.categories[c] ?? []),
  ];
  if (empty.length === 0) return [];
  const texts = empty.map((category) => categoryText(category, locale));
  return [
    locale === "nb"
      ? `Uten enheter, og derfor ikke med i testene: ${texts.map((text) => `«${text}»`).join(", ")}.`
      : `Without units, and so not in the tests: ${texts.map((text) => `“${text}”`).join(", ")}.`,
  ];
}

function orderedNotes({ n, orderedN }: CrosstabStatistics, { locale, format }: Writing): string[] {
  if (orderedN === null) return [];
  if (orderedN === n) return [WORDS.direction[locale]];
  return [
    WORDS.direction[locale],
    locale === "nb"
      ? `Gamma og tau-b er av de ${format.count(orderedN)} enhetene med svar på begge skalaene; de andre tallene er av alle ${format.count(n)}.`
      : `Gamma and tau-b are of the ${format.count(orderedN)} units with an answer on both scales; the other numbers are of all ${format.count(n)}.`,
  ];
}

function absentNotes({ absent }: CrosstabStatistics, locale: Locale): string[] {
  const byReason = new Map<string, StatisticName[]>();
  for (const { name, why } of absent) byReason.set(why[locale], [...(byReason.get(why[locale]) ?? []), name]);
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return [...byReason].map(([why, names]) => {
    const missing = list.format(names.map((name) => STATISTIC[name][locale]));
    return locale === "nb" ? `Ikke regnet ut: ${missing}, siden ${why}.` : `Not computed: ${missing}, since ${why}.`;
  });
}

function careNote({ provenance, locale }: Crosstab): string {
  const isSynthetic = provenance.some(({ synthetic }) => synthetic);
  return isSynthetic ? `${WORDS.synthetic[locale]} ${WORDS.care[locale]}` : WORDS.care[locale];
}
