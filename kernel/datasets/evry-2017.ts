import type { Category, Provenance } from "../mime.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import type { SurveyFact } from "../tables/survey-fact.js";

const provenance: Provenance = {
  dataset: "evry2017",
  year: 2017,
  synthetic: false,
  source: {
    nb: "EVRY og NyAnalyse, Kommuneundersøkelsen 2017, slik EVRYs artikkel 24. januar 2018 gjengir den",
    en: "EVRY and NyAnalyse, Kommuneundersøkelsen 2017, as told in EVRY's article of 24 January 2018",
  },
  licence: "sitert, ingen lisens oppgitt / quoted, no licence stated",
};

const common = {
  unit: "percent",
  precision: "exact",
  base: {
    nb: "kommunene i undersøkelsen (antallet er ikke oppgitt)",
    en: "the municipalities in the survey (number not stated)",
  },
  note: null,
  provenance,
} as const;

const effects: Category = { code: "effects", label: { nb: "Ventet effekt", en: "Expected effect" } };
const priority: Category = { code: "priority", label: { nb: "Prioritering", en: "Priority" } };

const quality = {
  ...common,
  topic: effects,
  measure: { nb: "Venter økt kvalitet på tjenestene", en: "Expect better quality of services" },
} as const;

const routines = {
  ...common,
  topic: effects,
  measure: {
    nb: "Venter omlegging og forenkling av arbeidsrutiner",
    en: "Expect changed and simpler work routines",
  },
  note: {
    nb: "Arbeidsrutiner: artikkelen skriver «23 og 68» uten årstall; her lest som fra 23 i 2015 til 68 i 2017.",
    en: "Work routines: the article prints “23 and 68” without years; read here as from 23 in 2015 to 68 in 2017.",
  },
} as const;

const actionPlan = {
  ...common,
  topic: priority,
  measure: { nb: "Har digitalisering i handlingsplanen", en: "Have digitalisation in the action plan" },
} as const;

const topThree = {
  ...common,
  topic: effects,
  year: 2017,
  value: null,
  unit: "rank",
  precision: null,
  printed: "størst effekt",
} as const;

/**
 * What is published of EVRY's survey of municipalities, the third in three years: what they expected of digitalisation, and
 * what priority it had. The article prints numbers of 2015 and 2017; those of 2016, and how many answered, are not in it.
 *
 * The three areas of the greatest expected effect are named, but not ranked among themselves.
 * Opinions of the article are not here.
 */
export const evry2017: readonly SurveyFact[] = deepFreeze<SurveyFact[]>([
  { ...quality, id: "a4.kvalitet15", year: 2015, value: 24, printed: "24" },
  { ...quality, id: "a4.kvalitet17", year: 2017, value: 64, printed: "64" },
  { ...routines, id: "a4.rutiner15", year: 2015, value: 23, printed: "23" },
  { ...routines, id: "a4.rutiner17", year: 2017, value: 68, printed: "68" },
  {
    ...common,
    id: "a4.areas",
    topic: effects,
    measure: {
      nb: "Områder der kommunene venter størst effekt de neste tre årene",
      en: "Areas of the greatest expected effect in the coming three years",
    },
    year: 2017,
    value: 3,
    unit: "count",
    printed: "tre",
  },
  {
    ...topThree,
    id: "a4.topp.rutiner",
    measure: { nb: "Blant de tre: enklere arbeidsrutiner", en: "Among the three: simpler work routines" },
  },
  {
    ...topThree,
    id: "a4.topp.saksgang",
    measure: { nb: "Blant de tre: raskere saksgang", en: "Among the three: faster casework" },
  },
  {
    ...topThree,
    id: "a4.topp.kvalitet",
    measure: { nb: "Blant de tre: økt kvalitet på tjenestene", en: "Among the three: better quality of services" },
  },
  {
    ...common,
    id: "a4.prioritet",
    topic: priority,
    measure: {
      nb: "Gir digitalisering høy eller svært høy prioritet",
      en: "Give digitalisation high or very high priority",
    },
    year: 2017,
    value: 50,
    precision: "over",
    printed: "godt over 50",
    note: {
      nb: "Prioritet: «godt over 50» er sagt å være stabilt fra år til år; tallet selv er ikke gjengitt.",
      en: "Priority: “well over 50” is said to be stable from year to year; the number itself is not given.",
    },
  },
  { ...actionPlan, id: "a4.plan15", year: 2015, value: 68, printed: "68" },
  { ...actionPlan, id: "a4.plan17", year: 2017, value: 76, printed: "76" },
]);
