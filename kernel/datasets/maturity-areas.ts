import type { IndicatorName } from "../indicators/column-of.js";
import type { Category, Label, Provenance } from "../mime.js";
import type { VariableName } from "../survey/codebook.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { digitalMaturity } from "./digital-maturity.js";
import { maturityTopics } from "./maturity-topics.js";

/** One of the eight areas of KS and Rambøll, and what Statistics Norway's reports measure of the same. */
export interface MaturityArea extends Category {
  /** Which of the eight scored highest and lowest; null for the six whose rank is not published. */
  readonly rank: "highest" | "lowest" | null;
  /** How much of the area the reports measure: some of it, one question at most, or nothing. */
  readonly overlap: "partly" | "question" | "none";
  /** The indicators that bear on the area. */
  readonly indicators: readonly IndicatorName[];
  /** Single questions that bear on it, which no indicator says anything about alone. */
  readonly questions: readonly VariableName[];
  /** Why these, and what of the area they leave out. */
  readonly reason: Label;
  /** Where the area comes from; the comparison is ours. */
  readonly provenance: Provenance;
}

const { provenance } = digitalMaturity[0] as (typeof digitalMaturity)[number];

const unknownRank = { rank: null, provenance } as const;

/**
 * The eight areas of the survey of digital maturity by KS and Rambøll, and where the indicators of Statistics Norway's
 * reports overlap with them. The comparison is Kommunelab's own: neither source makes it.
 *
 * @example
 * maturityAreas.filter(({ overlap }) => overlap === "none").map(({ code }) => code) // ["planning_and_geodata"]
 */
export const maturityAreas: readonly MaturityArea[] = deepFreeze<MaturityArea[]>([
  {
    ...maturityTopics.user_in_the_centre,
    rank: "lowest",
    provenance,
    overlap: "partly",
    indicators: ["serviceOfferPoints", "serviceScore"],
    questions: [
      "strategy_area_services_citizens",
      "strategy_area_user_centred_services",
      "strategy_area_universal_design",
    ],
    reason: {
      nb: "Rapportene måler hvilke tjenester innbyggerne får tilbud om, ikke om de er med på å lage dem; klarspråk er ikke med.",
      en: "The reports measure which services citizens are offered, not whether they take part in making them; plain language is not in them.",
    },
  },
  {
    ...unknownRank,
    ...maturityTopics.innovation_and_productivity,
    overlap: "partly",
    indicators: ["digitalPriority", "strategyScore", "projectScore"],
    questions: ["project_area_work_routines", "project_area_new_services", "strategy_area_robotics"],
    reason: {
      nb: "Strategier og prosjekter viser hva kommunen vil oppnå med IKT, ikke om produktiviteten økte.",
      en: "Strategies and projects show what a municipality wants of ICT, not whether productivity rose.",
    },
  },
  {
    ...unknownRank,
    ...maturityTopics.competence_and_participation,
    overlap: "partly",
    indicators: ["digitalCompetence", "internalFunctionScore", "externalUse", "hindranceGroup", "recruitment"],
    questions: ["function_user_training"],
    reason: {
      nb: "Rapportene måler kompetansen i kommunen selv, ikke innbyggernes kompetanse og deltakelse.",
      en: "The reports measure competence in the municipality itself, not that of citizens or their participation.",
    },
  },
  {
    ...unknownRank,
    ...maturityTopics.efficient_public_sector,
    overlap: "partly",
    indicators: ["useOfDigitalServices", "cloudScore", "procurementScore", "digitalActivity"],
    questions: ["strategy_area_common_solutions", "strategy_area_data_sharing", "strategy_area_data_reuse"],
    reason: {
      nb: "Rapportene måler bruken av skytjenester og digitale innkjøp, ikke hva den sparer; felles løsninger og deling av data er bare områder i strategien.",
      en: "The reports measure the use of cloud services and digital purchasing, not what it saves; common solutions and data sharing are areas of the strategy only.",
    },
  },
  {
    ...maturityTopics.security_and_privacy,
    rank: "highest",
    provenance,
    overlap: "question",
    indicators: [],
    questions: ["strategy_area_information_security", "function_security_testing"],
    reason: {
      nb: "Ingen indikator handler om sikkerhet alene: den er ett område i strategien og én IKT-funksjon. Personvern og arkiv er ikke med. Planen for skytjenester, som KS regner hit, har heller ingen motpart: rapportene måler bruken.",
      en: "No indicator is about security alone: it is one area of the strategy and one ICT function. Privacy and records are not in the reports. Nor is the plan for cloud services, which KS counts here: the reports measure use.",
    },
  },
  {
    ...unknownRank,
    ...maturityTopics.health_and_welfare,
    overlap: "question",
    indicators: [],
    questions: ["strategy_area_welfare_technology"],
    reason: {
      nb: "Bare om strategien omtaler velferdsteknologi.",
      en: "Only whether the strategy covers welfare technology.",
    },
  },
  {
    ...unknownRank,
    ...maturityTopics.education,
    overlap: "question",
    indicators: [],
    questions: ["strategy_area_learning_technology"],
    reason: {
      nb: "Bare om strategien omtaler læringsteknologi.",
      en: "Only whether the strategy covers learning technology.",
    },
  },
  {
    ...unknownRank,
    ...maturityTopics.planning_and_geodata,
    overlap: "none",
    indicators: [],
    questions: [],
    reason: {
      nb: "Ikke spurt om i undersøkelsen bak rapportene.",
      en: "Not asked in the survey behind the reports.",
    },
  },
]);
