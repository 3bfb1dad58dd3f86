import type { Label, StatisticName } from "../mime.js";

/** What tests and measures are called. */
export const STATISTIC = {
  chiSquare: { nb: "kjikvadrat", en: "chi-square" },
  fisher: { nb: "Fishers eksakte test", en: "Fisher's exact test" },
  cramersV: { nb: "Cramérs V", en: "Cramér's V" },
  gamma: { nb: "Goodman og Kruskals gamma", en: "Goodman and Kruskal's gamma" },
  tauB: { nb: "Kendalls tau-b", en: "Kendall's tau-b" },
  residuals: { nb: "justerte standardiserte residualer", en: "adjusted standardized residuals" },
} as const satisfies Record<StatisticName, Label>;

/** The fixed words around them. */
export const STATISTICS_WORDS = {
  degreeOfFreedom: { nb: "frihetsgrad", en: "degree of freedom" },
  degreesOfFreedom: { nb: "frihetsgrader", en: "degrees of freedom" },
  yates: { nb: "med Yates’ korreksjon", en: "with Yates’ correction" },
  oddsRatio: { nb: "oddsratio", en: "odds ratio" },
  corrected: { nb: "korrigert for skjevhet", en: "corrected for bias" },
  standardError: { nb: "standardfeil", en: "standard error" },
  expected: { nb: "Forventet antall", en: "Expected count" },
  residual: { nb: "justert standardisert residual", en: "adjusted standardized residual" },
  direction: {
    nb: "Gamma og tau-b er over 0 når det som står lenger ned i tabellen, går sammen med det som står lenger til høyre.",
    en: "Gamma and tau-b are above 0 when what is further down the table goes with what is further right.",
  },
  vOutside: {
    nb: "Cramérs V ligger over intervallet sitt, siden tallet er over 0 også uten sammenheng. Se det korrigerte tallet.",
    en: "Cramér's V is above its interval, since it is above 0 also without a connection. See the corrected number.",
  },
  care: {
    nb: "P-verdier og intervaller regner enhetene som et tilfeldig utvalg av svært mange. Har nesten alle kommuner svart, må de leses med varsomhet.",
    en: "P-values and intervals take the units as a random sample of very many. Where nearly every municipality has answered, read them with care.",
  },
  synthetic: {
    nb: "Svarene er syntetiske, så testene sier ingenting om virkelige kommuner.",
    en: "The answers are synthetic, so the tests say nothing of real municipalities.",
  },
  noMarks: {
    nb: "Ingen celle skiller seg ut: alle justerte standardiserte residualer er mellom −2 og 2.",
    en: "No cell stands out: every adjusted standardized residual is between −2 and 2.",
  },
  marks: { nb: "Justert standardisert residual", en: "Adjusted standardized residual" },
  marksMean: {
    nb: "+ er flere enn forventet uten sammenheng, − færre",
    en: "+ is more than expected without a connection, − fewer",
  },
} as const satisfies Record<string, Label>;
