import type { AskedIf, Variable } from "../variable.js";
import { answerSets } from "./answer-sets.js";

const triedToRecruit = {
  variable: "recruited",
  answer: "yes",
  base: {
    nb: "kommuner som har forsøkt å rekruttere IKT/IT-spesialister",
    en: "municipalities that tried to recruit ICT specialists",
  },
} as const satisfies AskedIf;

const notTriedToRecruit = {
  variable: "recruited",
  answer: "no",
  base: {
    nb: "kommuner som ikke har forsøkt å rekruttere IKT/IT-spesialister",
    en: "municipalities that did not try to recruit ICT specialists",
  },
} as const satisfies AskedIf;

const ictFunction = { kind: "question", answers: answerSets.staffing, group: "function" } as const;

const reason = {
  kind: "question",
  answers: answerSets.yesNo,
  group: "not_recruited",
  askedIf: notTriedToRecruit,
} as const;

/**
 * Digital competence (chapter 4): who takes care of the ICT functions, whether lack of skills hinders, and recruitment.
 * Half of the functions are not named in any source that survives; they are numbered.
 */
export const competenceVariables = [
  { name: "function_pc", ...ictFunction, label: { nb: "Drift av PC-miljøer", en: "Operation of PC environments" } },
  { name: "function_security_testing", ...ictFunction, label: { nb: "Sikkerhetstesting", en: "Security testing" } },
  {
    name: "function_web_development",
    ...ictFunction,
    label: { nb: "Utvikling av internettløsninger", en: "Development of internet solutions" },
  },
  {
    name: "function_project_management",
    ...ictFunction,
    label: { nb: "Prosjektledelse for digitalisering", en: "Project management for digitalisation" },
  },
  {
    name: "function_strategy_development",
    ...ictFunction,
    label: { nb: "Utvikling av IKT-/digitaliseringsstrategi", en: "Development of ICT/digitalisation strategy" },
  },
  {
    name: "function_user_training",
    ...ictFunction,
    label: { nb: "IT-opplæring av interne brukere", en: "IT training of internal users" },
  },
  {
    name: "function_unnamed_1",
    ...ictFunction,
    label: { nb: "IKT-funksjon 7, ikke navngitt i kilden", en: "ICT function 7, not named in the source" },
  },
  {
    name: "function_unnamed_2",
    ...ictFunction,
    label: { nb: "IKT-funksjon 8, ikke navngitt i kilden", en: "ICT function 8, not named in the source" },
  },
  {
    name: "function_unnamed_3",
    ...ictFunction,
    label: { nb: "IKT-funksjon 9, ikke navngitt i kilden", en: "ICT function 9, not named in the source" },
  },
  {
    name: "function_unnamed_4",
    ...ictFunction,
    label: { nb: "IKT-funksjon 10, ikke navngitt i kilden", en: "ICT function 10, not named in the source" },
  },
  {
    name: "function_unnamed_5",
    ...ictFunction,
    label: { nb: "IKT-funksjon 11, ikke navngitt i kilden", en: "ICT function 11, not named in the source" },
  },
  {
    name: "function_unnamed_6",
    ...ictFunction,
    label: { nb: "IKT-funksjon 12, ikke navngitt i kilden", en: "ICT function 12, not named in the source" },
  },
  {
    name: "hindrance",
    kind: "question",
    answers: answerSets.degree,
    label: {
      nb: "I hvilken grad er manglende kompetanse et hinder for utvikling av digitale tjenester?",
      en: "To what degree does lack of skills hinder the development of digital services?",
    },
  },
  {
    name: "recruited",
    kind: "question",
    answers: answerSets.yesNo,
    label: {
      nb: "Forsøkt å rekruttere IKT/IT-spesialister siste 12 måneder",
      en: "Tried to recruit ICT/IT specialists in the last 12 months",
    },
  },
  {
    name: "recruitment_problem",
    kind: "question",
    answers: answerSets.yesNo,
    askedIf: triedToRecruit,
    label: {
      nb: "Vansker med å rekruttere",
      en: "Problems recruiting (more than 3 months, or hired other formal competence)",
    },
  },
  { name: "not_recruited_no_need", ...reason, label: { nb: "Ikke behov", en: "No need" }, years: [2022] },
  {
    name: "not_recruited_no_budget",
    ...reason,
    label: { nb: "Ikke tilstrekkelig økonomi", en: "Not enough money" },
    years: [2022],
  },
  {
    name: "not_recruited_no_candidates",
    ...reason,
    label: {
      nb: "Ikke tro på at ønsket kompetanse er mulig å få tak i",
      en: "No belief that the competence can be found",
    },
    years: [2022],
  },
  { name: "not_recruited_other", ...reason, label: { nb: "Andre årsaker", en: "Other reasons" }, years: [2022] },
] as const satisfies readonly Variable[];
