import {
  CROSSTAB_MIME,
  type Crosstab,
  DISTRIBUTION_MIME,
  type Distribution,
  type Label,
  TABLE_MIME,
  type Table,
} from "../../../kernel/mime.js";

const both = (text: string): Label => ({ nb: text, en: text });

const provenance = {
  dataset: "kommuner2022",
  year: 2022,
  synthetic: true,
  source: { nb: "Syntetiske svar etter SSB Rapporter 2023/27", en: "Synthetic answers after SSB Reports 2023/27" },
  licence: "CC0-1.0",
};

const grades: readonly (readonly [nb: string, en: string, count: number, earlier: number])[] = [
  ["Har verken digitaliseringsstrategi på plass eller IKT-prosjekter i gang", "Neither strategy nor projects", 17, 34],
  [
    "Har enten digitaliseringsstrategi eller IKT-prosjekter i gang, men relativt få områder er berørt",
    "Either strategy or projects, few areas",
    112,
    105,
  ],
  [
    "Omfattende digitaliseringsstrategi, men relativt få områder er berørt av IKT-prosjekter",
    "Extensive strategy, few project areas",
    70,
    29,
  ],
  ["Omfattende IKT-prosjekter, men begrenset digitaliseringsstrategi", "Extensive projects, limited strategy", 45, 110],
  ["Både omfattende digitaliseringsstrategi og IKT-prosjekter", "Extensive strategy and projects", 110, 99],
];

/** Tabell 3.1 of the 2022 report. */
export const table31: Distribution = {
  type: DISTRIBUTION_MIME,
  title: {
    nb: "Fordeling av kommuner etter digital prioritering i 2022",
    en: "Municipalities by digital priority, 2022",
  },
  variable: {
    name: "digitalPriority",
    label: { nb: "Digitaliseringsstrategi og IKT-prosjekter", en: "Digitalisation strategy and ICT projects" },
  },
  year: 2022,
  earlierYear: 2018,
  rows: grades.map(([nb, en, count, earlier], grade) => ({
    code: String(grade),
    label: { nb, en },
    count,
    share: count / 354,
    earlierShare: earlier / 377,
  })),
  total: 354,
  base: { n: 354, label: { nb: "alle kommuner", en: "all municipalities" } },
  earlierBase: { n: 377, label: { nb: "alle kommuner", en: "all municipalities" } },
  leftOut: [{ reason: "notAnswered", label: { nb: "Ikke besvart", en: "Not answered" }, count: 2 }],
  earlierLeftOut: [],
  locale: "nb",
  provenance: [provenance, { ...provenance, dataset: "kommuner2018", year: 2018 }],
};

const recruitment = ["Ikke prøvd å rekruttere", "Rekruttert uten problem", "Slitt med å rekruttere"];
const hindrance = ["I liten grad", "Verken eller", "I høy grad"];

/** A crosstab of the form of Figur 4.7 with `counts[row][column]`. */
export function crosstabOf(counts: readonly (readonly number[])[], change: Partial<Crosstab> = {}): Crosstab {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const rowTotals = counts.map(sum);
  const columnTotals = (counts[0] ?? []).map((_, c) => sum(counts.map((row) => row[c] ?? 0)));
  const n = sum(rowTotals);
  const percent = (count: number, whole = 0) => (whole === 0 ? null : (100 * count) / whole);
  return {
    type: CROSSTAB_MIME,
    title: {
      nb: "Hindringsgrad ved kompetansemangelen og forsøk på å rekruttere i 2022",
      en: "Hindrance by lack of competence and attempts to recruit, 2022",
    },
    year: 2022,
    rows: {
      name: "recruitment",
      label: both("Forsøk på å rekruttere"),
      categories: recruitment.slice(0, counts.length).map((text, i) => ({ code: `r${i}`, label: both(text) })),
      ordered: false,
    },
    columns: {
      name: "hindrance",
      label: both("Manglende kompetanse er et hinder"),
      categories: hindrance.slice(0, columnTotals.length).map((text, i) => ({ code: `c${i}`, label: both(text) })),
      ordered: true,
    },
    percent: "column",
    cells: counts.map((row, r) =>
      row.map((count, c) => ({
        count,
        rowPercent: percent(count, rowTotals[r]),
        columnPercent: percent(count, columnTotals[c]),
        totalPercent: percent(count, n),
      })),
    ),
    rowTotals,
    columnTotals,
    base: { n, label: { nb: "alle kommuner", en: "all municipalities" } },
    missing: { rowsOnly: 0, columnsOnly: 0, both: 0 },
    locale: "nb",
    provenance: [provenance],
    ...change,
  };
}

/** Figur 4.7 of the 2022 report: its margins, with cells that satisfy what its text says. */
export const figure47: Crosstab = crosstabOf([
  [28, 51, 93],
  [18, 37, 25],
  [10, 33, 59],
]);

/** Numbers of two surveys beside each other, one of them unknown. */
export const plainTable: Table = {
  type: TABLE_MIME,
  title: { nb: "Skytjenester i to undersøkelser", en: "Cloud services in two surveys" },
  base: { nb: "Prosent av dem som svarte", en: "Percent of those that answered" },
  columns: [
    { name: "what", label: { nb: "Hva", en: "What" }, kind: "text", decimals: 0, bars: false },
    { name: "year", label: { nb: "År", en: "Year" }, kind: "year", decimals: 0, bars: false },
    { name: "percent", label: { nb: "Prosent", en: "Percent" }, kind: "percent", decimals: 1, bars: true },
    { name: "printed", label: { nb: "Slik det står", en: "As printed" }, kind: "text", decimals: 0, bars: false },
  ],
  rows: [
    [{ nb: "Bruker skytjenester", en: "Uses cloud services" }, 2018, 71.6445, both("71,6")],
    [{ nb: "Har en plan", en: "Has a plan" }, 2018, 49, both("49")],
    [{ nb: "Har en plan", en: "Has a plan" }, 2022, null, null],
  ],
  notes: [{ nb: "Ulike spørsmål.", en: "Different questions." }],
  locale: "nb",
  provenance: [provenance],
};
