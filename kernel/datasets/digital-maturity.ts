import type { Provenance } from "../mime.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import type { SurveyFact } from "../tables/survey-fact.js";
import { maturityTopics } from "./maturity-topics.js";

/** The article names no year; the survey was in the field from October 2017 to January 2018. */
const provenance: Provenance = {
  dataset: "digitalMaturity",
  year: 2017,
  synthetic: false,
  source: {
    nb: "KS og Rambøll, kartlegging av digital modenhet i kommunesektoren, slik KS' artikkel «Hvor digital er kommunesektoren?» gjengir den",
    en: "KS and Rambøll, survey of digital maturity in the municipal sector, as told in KS's article «Hvor digital er kommunesektoren?»",
  },
  licence: "sitert, ingen lisens oppgitt / quoted, no licence stated",
};

const common = {
  year: null,
  base: {
    nb: "kommuner og fylkeskommuner i undersøkelsen (antallet er ikke oppgitt)",
    en: "municipalities and counties in the survey (number not stated)",
  },
  note: null,
  provenance,
} as const;

const { user_in_the_centre: users, security_and_privacy: security, whole_survey: survey } = maturityTopics;

/**
 * What is published of the survey of digital maturity that Rambøll made for KS: of municipalities and counties together, so
 * not comparable with Statistics Norway's numbers without more ado.
 *
 * The article prints shares for two of the eight areas, the one that scores highest and the one that scores lowest; their
 * scores, and all numbers of the other six areas, are not in it. Nor does it say how many answered, or when.
 * What the article says outside the survey, as about Oslo and Bergen, is not here.
 */
export const digitalMaturity: readonly SurveyFact[] = deepFreeze<SurveyFact[]>([
  {
    ...common,
    id: "a3.fields",
    topic: survey,
    measure: { nb: "Områder som er kartlagt", en: "Areas surveyed" },
    value: 8,
    unit: "count",
    precision: "exact",
    printed: "Åtte",
  },
  {
    ...common,
    id: "a3.best",
    topic: security,
    measure: { nb: "Området med høyest score", en: "The area with the highest score" },
    value: null,
    unit: "rank",
    precision: null,
    printed: "høyest",
  },
  {
    ...common,
    id: "a3.strat",
    topic: security,
    measure: {
      nb: "Har en strategi for informasjonssikkerhet i alle virksomheter",
      en: "Have a strategy for information security in all their enterprises",
    },
    value: 66.7,
    unit: "percent",
    precision: "about",
    printed: "To tredjedeler",
  },
  {
    ...common,
    id: "a3.sikkerhet",
    topic: security,
    measure: {
      nb: "Har en egen sikkerhetsfunksjon som rapporterer til rådmannen",
      en: "Have a security function of its own that reports to the chief executive",
    },
    value: 50,
    unit: "percent",
    precision: "over",
    printed: "Over halvparten",
  },
  {
    ...common,
    id: "a3.sky",
    topic: security,
    measure: {
      nb: "Skytjenestene i bruk er programvare, operativsystem eller lagring i et eksternt datasenter",
      en: "The cloud services in use are software, operating systems or storage in an external data centre",
    },
    value: 80,
    unit: "percent",
    precision: "nearly",
    printed: "nesten 80",
  },
  {
    ...common,
    id: "a3.plan",
    topic: security,
    measure: {
      nb: "Har en plan for hvorfor og hvordan skytjenester skal brukes, og har kartlagt behovet",
      en: "Have a plan for why and how to use cloud services, and have mapped the need",
    },
    value: 49,
    unit: "percent",
    precision: "exact",
    printed: "49",
  },
  {
    ...common,
    id: "a3.ressurs",
    topic: security,
    measure: {
      nb: "Mangel på ressurser og kompetanse er de største hindrene for arbeidet med personvern",
      en: "Lack of resources and skills are the greatest hindrances to work on privacy",
    },
    value: 50,
    unit: "percent",
    precision: "about",
    printed: "Halvparten",
  },
  {
    ...common,
    id: "a3.worst",
    topic: users,
    measure: { nb: "Området med lavest score", en: "The area with the lowest score" },
    value: null,
    unit: "rank",
    precision: null,
    printed: "dårligst",
  },
  {
    ...common,
    id: "a3.tid",
    topic: users,
    measure: {
      nb: "Manglende tid og ressurser er hovedgrunnen til at brukerne involveres lite",
      en: "Lack of time and resources is the main reason that users are little involved",
    },
    value: null,
    unit: "words",
    precision: null,
    printed: "størstedelen",
  },
  {
    ...common,
    id: "a3.klarsprak",
    topic: users,
    measure: { nb: "Jobber systematisk med klarspråk", en: "Work on plain language in a systematic way" },
    value: 50,
    unit: "percent",
    precision: "over",
    printed: "Over halvparten",
  },
  {
    ...common,
    id: "a3.uu",
    topic: users,
    measure: {
      nb: "Følger ikke en egen standard for tilgjengelig innhold på nett",
      en: "Follow no standard of their own for accessible content on the web",
    },
    value: 6,
    unit: "percent",
    precision: "exact",
    printed: "seks",
  },
  {
    ...common,
    id: "a3.hull",
    topic: survey,
    measure: { nb: "Slags kunnskapshull som ble funnet", en: "Kinds of gaps in knowledge that were found" },
    value: 5,
    unit: "count",
    precision: "exact",
    printed: "fem",
  },
]);
