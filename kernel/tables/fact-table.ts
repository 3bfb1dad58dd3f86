import type { Label, Locale, Table } from "../mime.js";
import type { SurveyFact } from "./survey-fact.js";
import { table } from "./table.js";

/** In place of a number that a statement cannot have: Statistics Norway's sign. */
const NONE: Label = { nb: ".", en: "." };

const NONE_NOTE: Label = {
  nb: ". Kilden sier dette i ord eller som et annet slags tall.",
  en: ". The source says this in words or as another kind of number.",
};

const INEXACT_NOTE: Label = {
  nb: "Der kilden skriver «over», «nesten» eller en brøk, er prosenten det tallet den nevner, ikke et nøyaktig tall.",
  en: "Where the source says “over”, “nearly” or a fraction, the percent is the number it names, not an exact one.",
};

/** Every column, and whether it has anything to say about a fact. */
const COLUMNS = [
  { name: "measure", label: { nb: "Hva", en: "What" }, kind: "text", says: () => true },
  { name: "year", label: { nb: "År", en: "Year" }, kind: "year", says: (fact: SurveyFact) => fact.year !== null },
  {
    name: "percent",
    label: { nb: "Prosent", en: "Percent" },
    kind: "percent",
    decimals: 0,
    says: (fact: SurveyFact) => fact.unit === "percent",
  },
  {
    name: "count",
    label: { nb: "Antall", en: "Count" },
    kind: "count",
    says: (fact: SurveyFact) => fact.unit === "count",
  },
  { name: "printed", label: { nb: "Slik det står", en: "As printed" }, kind: "text", says: () => true },
  { name: "topic", label: { nb: "Tema", en: "Subject" }, kind: "text", says: () => true },
] as const;

/**
 * Published numbers of surveys as a table: what was measured, the percent or count, and how it was printed. What was said
 * without a number has «.» where the number would stand. What percents are of stands above, what is uncertain below.
 *
 * @param facts - such as `digitalMaturity` or `evry2017`, or some of them
 */
export function factTable(
  facts: readonly SurveyFact[],
  options: { readonly title?: string | Label | undefined; readonly locale?: Locale | undefined } = {},
): Table {
  const rows = facts.map((fact) => ({
    ...fact,
    topic: fact.topic.label,
    percent: fact.unit === "percent" ? fact.value : NONE,
    count: fact.unit === "count" ? fact.value : NONE,
  }));
  const columns = COLUMNS.filter(({ says }) => facts.some(says)).map(({ says: _, ...column }) => column);
  const isInexact = facts.some(({ precision }) => precision !== null && precision !== "exact");
  const hasNone = columns.some(({ name }) => rows.some((row) => row[name] === NONE));
  return table(rows, {
    ...options,
    columns,
    base: facts.some(({ unit }) => unit === "percent") ? baseOf(facts) : undefined,
    notes: [...(hasNone ? [NONE_NOTE] : []), ...(isInexact ? [INEXACT_NOTE] : []), ...notesOf(facts)],
  });
}

function baseOf(facts: readonly SurveyFact[]): Label {
  const bases = facts.filter(({ unit }) => unit === "percent").map(({ base }) => base);
  const all = (language: Locale) => [...new Set(bases.map((base) => base[language]))].join("; ");
  return { nb: `Prosent av ${all("nb")}`, en: `Percent of ${all("en")}` };
}

/** What is uncertain, each thing once. */
function notesOf(facts: readonly SurveyFact[]): Label[] {
  const notes = facts.flatMap(({ note }) => note ?? []);
  return [...new Map(notes.map((note) => [note.nb, note])).values()];
}
