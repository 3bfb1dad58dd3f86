import type { CrosstabMeasure, Label, PercentOf, ValueKind } from "../mime.js";

/** The fixed words of tables and figures. */
export const WORDS = {
  count: { nb: "Antall", en: "Count" },
  share: { nb: "Andel", en: "Share" },
  percent: { nb: "Prosent", en: "Percent" },
  weightedPercent: { nb: "Vektet prosent", en: "Weighted percent" },
  cumulativeShare: { nb: "Kumulert andel", en: "Cumulative share" },
  cumulativePercent: { nb: "Kumulert prosent", en: "Cumulative percent" },
  change: { nb: "Endring (prosentpoeng)", en: "Change (percentage points)" },
  units: { nb: "Enheter", en: "Units" },
  lowerMedian: { nb: "Nedre median", en: "Lower median" },
  total: { nb: "I alt", en: "Total" },
  source: { nb: "Kilde", en: "Source" },
  several: {
    nb: "Flere svar er mulige, så prosentene kan bli mer enn 100 til sammen.",
    en: "Several answers are possible, so percents can add up to more than 100.",
  },
  leftOut: { nb: "Ikke med i tabellen", en: "Not in the table" },
  synthetic: {
    nb: "Syntetiske svar: ingen kommune har svart dette.",
    en: "Synthetic answers: no municipality gave them.",
  },
  notPossible: { nb: ". Ikke mulig å oppgi tall.", en: ". Not possible to give a number." },
  noRows: { nb: "Ingen rader", en: "No rows" },
  noValue: { nb: ".. Mangler", en: ".. Missing" },
  baseNotStated: { nb: "Hva prosenten er av, er ikke oppgitt", en: "What the percents are of is not stated" },
  countInParentheses: { nb: "antall i parentes", en: "counts in parentheses" },
  unweightedInParentheses: { nb: "uvektet antall i parentes", en: "unweighted counts in parentheses" },
  withoutWeight: { nb: "Uten kjent vekt", en: "Without a known weight" },
  weighted: { nb: "vektet", en: "weighted" },
  unweighted: { nb: "uvektet", en: "unweighted" },
  weightedShare: { nb: "Vektet andel", en: "Weighted share" },
  weightedCount: { nb: "Vektet antall", en: "Weighted count" },
  effectiveN: { nb: "Effektivt antall", en: "Effective number" },
  effectiveNote: {
    nb: "Effektivt antall: så mange enheter med lik vekt som ville gitt like sikre tall (Kish).",
    en: "Effective number: as many units of equal weight as would give equally certain numbers (Kish).",
  },
  withheld: { nb: "Ikke vist", en: "Not shown" },
  table: { nb: "Tabell", en: "Table" },
  bars: { nb: "Søyler", en: "Bars" },
  both: { nb: "Begge", en: "Both" },
  show: { nb: "Vis", en: "Show" },
  measure: { nb: "Mål", en: "Measure" },
  printed: { nb: "Trykt", en: "Printed" },
  computed: { nb: "Beregnet", en: "Computed" },
  difference: { nb: "Forskjell", en: "Difference" },
  verdict: { nb: "Utfall", en: "Verdict" },
  howReproduced: {
    nb: "Et tall kommer ut når det beregnede, avrundet som det trykte, er det samme, eller er slik det står at det skal være.",
    en: "A number is reproduced when the computed one, rounded as the printed, is the same, or is as it is said to have to be.",
  },
  previousPage: { nb: "Forrige", en: "Previous" },
  nextPage: { nb: "Neste", en: "Next" },
  firstPage: { nb: "Første", en: "First" },
  lastPage: { nb: "Siste", en: "Last" },
  pages: { nb: "Sider", en: "Pages" },
  unknown: { nb: "Ukjent", en: "Unknown" },
  unitsOfClasses: { nb: "Enhetene i hver klasse", en: "The units of each class" },
  nameless: { nb: "uten navn", en: "without a name" },
  unknownMunicipality: { nb: "Ukjent kommune", en: "Unknown municipality" },
  syntheticUnit: { nb: "Syntetisk svar.", en: "Synthetic answer." },
  placedByLot: { nb: "Plassen er trukket.", en: "The place is drawn by lot." },
  unitKey: { nb: "Enhet", en: "Unit" },
  unitName: { nb: "Navn", en: "Name" },
  classKey: { nb: "Klasse", en: "Class" },
} as const satisfies Record<string, Label>;

/** What a percent is of, as a sentence begins. */
export const PERCENT_OF = {
  row: { nb: "Prosent av raden", en: "Percent of the row" },
  column: { nb: "Prosent av kolonnen", en: "Percent of the column" },
  total: { nb: "Prosent av alle i tabellen", en: "Percent of all in the table" },
} as const satisfies Record<PercentOf, Label>;

/** What the numbers of a crosstab are, as short as a button. */
export const MEASURE_BUTTON = {
  count: { nb: "Antall", en: "Count" },
  row: { nb: "% rad", en: "% row" },
  column: { nb: "% kolonne", en: "% column" },
  total: { nb: "% alle", en: "% all" },
} as const satisfies Record<CrosstabMeasure, Label>;

/** What a column holds. */
export const VALUE_KINDS = {
  number: { nb: "tall", en: "number" },
  text: { nb: "tekst", en: "text" },
  boolean: { nb: "ja/nei", en: "yes/no" },
  date: { nb: "dato", en: "date" },
  mixed: { nb: "blandet", en: "mixed" },
  other: { nb: "annet", en: "other" },
  nothing: { nb: "tom", en: "empty" },
} as const satisfies Record<ValueKind, Label>;
