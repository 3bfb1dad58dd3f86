import type { Grid, GridItem, LeftOut } from "../mime.js";
import { shareWord } from "./base-text.js";
import { confidentialityNote } from "./confidentiality-note.js";
import { distributionFootnotes } from "./distribution-footnotes.js";
import { hasOneBase, isItemUncertain } from "./grid-columns.js";
import { isOnlyCounts } from "./is-only-counts.js";
import { type Notes, sourceNotes, syntheticNote, uncertainNote } from "./notes.js";
import { numberFormat } from "./number-format.js";
import { WORDS } from "./words.js";

/**
 * The line below the title of a grid, which says what the numbers are of.
 *
 * @example
 * // «Prosent av kommuner med IKT-strategi, n = 262»
 */
export function gridBaseText(payload: Grid): string {
  const { show, weights, items, answers, everyAnswer, locale } = payload;
  const word = isOnlyCounts(show) ? WORDS.count[locale] : shareWord(show, weights !== undefined, locale);
  const only = !everyAnswer && answers.length === 1 ? quoted(answers[0]?.label[locale] ?? "", locale) : "";
  const what = only === "" ? word : `${word} ${locale === "nb" ? "som svarte" : "answering"} ${only}`;
  return `${what} ${locale === "nb" ? "av" : "of"} ${unitsOf(
    payload,
    items.flatMap(({ now }) => now ?? []),
    "now",
  )}`;
}

const quoted = (text: string, locale: Grid["locale"]) => (locale === "nb" ? `«${text}»` : `“${text}”`);

type Bases = readonly NonNullable<GridItem["now"]>[];

/** The units of all items in an edition: «alle kommuner, n = 354», or that they are not the same. */
function unitsOf(payload: Grid, bases: Bases, edition: "now" | "earlier"): string {
  const { locale } = payload;
  const [first] = bases;
  if (!first) return locale === "nb" ? "ingen" : "none";
  const { count } = numberFormat(locale);
  const n = `${payload.weights ? `${WORDS.unweighted[locale]} ` : ""}n`;
  const groups = edition === "now" ? payload.by?.base : payload.by?.earlierBase;
  if (groups) {
    const all = `${n} = ${count(groups.n)}`;
    return groups.label[locale] + (locale === "nb" ? ` i hver gruppe, ${all} i alt` : ` in each group, ${all} in all`);
  }
  if (hasOneBase(payload, edition)) return `${first.base.label[locale]}, ${n} = ${count(first.base.n)}`;
  const isOneLabel = bases.every(({ base }) => base.label.nb === first.base.label.nb);
  const each = locale === "nb" ? "hver linjes enheter" : "the units of each row";
  return `${isOneLabel ? first.base.label[locale] : each}, ${n} ${locale === "nb" ? "i tabellen" : "in the table"}`;
}

/** Notes of a grid. */
export function gridNotes(payload: Grid): Notes {
  const { items, provenance, confidentiality, locale } = payload;
  const editions = items.flatMap(({ now, earlier }) => [now, earlier].filter((part) => part !== null));
  const counts = [
    ...items.flatMap(({ cells }) => cells.flatMap(({ count, earlierCount }) => [count, earlierCount])),
    ...editions.flatMap(({ base, leftOut }) => [base.n, ...leftOut.map(({ count }) => count)]),
  ];
  const isImpossible = ({ now, earlier }: GridItem) =>
    now === null || now.base.n === 0 || (payload.earlierYear !== null && (earlier === null || earlier.base.n === 0));
  const uncertain = items.some((item) => isItemUncertain(payload, item, false) || isItemUncertain(payload, item, true));
  return {
    synthetic: syntheticNote(provenance, locale),
    below: [
      ...distributionFootnotes(payload, locale).lines,
      ...answersNote(payload),
      ...earlierBaseNote(payload),
      ...leftOutNotes(payload, "now"),
      ...leftOutNotes(payload, "earlier"),
      ...weightNotes(payload),
      ...confidentialityNote(confidentiality, counts.includes(null), locale),
      ...(uncertain ? uncertainNote(payload) : []),
      ...(items.some(isImpossible) ? [WORDS.notPossible[locale]] : []),
      ...sourceNotes(provenance, locale, payload.source),
    ],
  };
}

function answersNote({ everyAnswer, several, answers, locale }: Grid): string[] {
  if (several) return [WORDS.several[locale]];
  if (everyAnswer || answers.length === 1) return [];
  return [
    locale === "nb"
      ? "Andre svar er ikke vist, men er med i det prosenten er av."
      : "Other answers are not shown, but the percents are of them too.",
  ];
}

function earlierBaseNote(payload: Grid): string[] {
  const { earlierYear, show, weights, items, locale } = payload;
  const bases = items.flatMap(({ earlier }) => earlier ?? []);
  if (earlierYear === null || bases.length === 0) return [];
  const word = shareWord(show, weights !== undefined, locale);
  const units = unitsOf(payload, bases, "earlier");
  return [locale === "nb" ? `${word} ${earlierYear} er av ${units}.` : `${word} ${earlierYear} is of ${units}.`];
}

/**
 * Who is not in the items' bases, where that is in no column: once where it is the same for all, else each reason with its number for
 * each item.
 *
 * @example
 * // «Ikke med i tabellen: Ikke spurt 46 (Færre enn 2 000), 59 (2 000–4 999), 105 (Alle).»
 */
function leftOutNotes(payload: Grid, edition: "now" | "earlier"): string[] {
  const { items, year, earlierYear, locale } = payload;
  const when = edition === "now" ? year : earlierYear;
  const hasColumns = edition === "now" && payload.missing === "row";
  const suffix = earlierYear === null || when === null ? "" : `, ${when}`;
  const lists = items.flatMap((item) => {
    const part = item[edition];
    if (part === null) return [];
    const unweighed = { reason: "noWeight", label: WORDS.withoutWeight, count: part.weights?.missing ?? 0 };
    return [{ label: item.label[locale], leftOut: hasColumns ? [unweighed] : [...part.leftOut, unweighed] }];
  });
  const texts = new Set(lists.map(({ leftOut }) => listed(leftOut, locale)));
  const text = texts.size === 1 ? [...texts].join() : listedByItem(lists, locale);
  return text === "" ? [] : [`${WORDS.leftOut[locale]}${suffix}: ${text}.`];
}

/** Why units are left out, and how many. */
interface Reason extends Omit<LeftOut, "reason"> {
  readonly reason: string;
}

interface LeftOutOfItem {
  readonly label: string;
  readonly leftOut: readonly Reason[];
}

/** Each reason once, with its number for each item that it holds for. */
function listedByItem(lists: readonly LeftOutOfItem[], locale: Grid["locale"]): string {
  const { count } = numberFormat(locale);
  const reasons = new Map(lists.flatMap(({ leftOut }) => leftOut.map((part) => [part.reason, part.label[locale]])));
  const parts = [...reasons].map(([reason, name]) => {
    const numbers = lists.flatMap(({ label, leftOut }) =>
      leftOut
        .filter((part) => part.reason === reason && part.count !== 0)
        .map((part) => `${count(part.count)} (${label})`),
    );
    return numbers.length === 0 ? "" : `${name} ${numbers.join(", ")}`;
  });
  return parts.filter((part) => part !== "").join("; ");
}

function listed(leftOut: readonly Reason[], locale: Grid["locale"]): string {
  const { count } = numberFormat(locale);
  const counted = leftOut.filter((reason) => reason.count !== 0);
  return counted.map((reason) => `${reason.label[locale]} ${count(reason.count)}`).join("; ");
}

function weightNotes({ weights, items, locale }: Grid): string[] {
  if (!weights) return [];
  const { weighted } = numberFormat(locale);
  const label = weights.name === null ? weights.label[locale] : quoted(weights.label[locale], locale);
  const effective = items.flatMap(({ now }) => now?.weights?.effectiveN ?? []);
  const [least, most] = [Math.min(...effective), Math.max(...effective)].map(weighted);
  const range = least === most ? least : `${least}–${most}`;
  const number = effective.length === 0 ? [] : [`${WORDS.effectiveN[locale]}: ${range}.`];
  return [
    locale === "nb"
      ? `Vektet med ${label}. Antall (n) er uvektet.`
      : `Weighted with ${label}. Counts (n) are unweighted.`,
    ...number,
    WORDS.effectiveNote[locale],
  ];
}
