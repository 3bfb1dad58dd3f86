import type { AskedIf, Variable } from "../variable.js";
import { answerSets } from "./answer-sets.js";

const withStrategy = {
  variable: "strategy",
  answer: "yes",
  base: {
    nb: "kommuner med IKT-/digitaliseringsstrategi",
    en: "municipalities with an ICT or digitalisation strategy",
  },
} as const satisfies AskedIf;

const withProject = {
  variable: "project",
  answer: "yes",
  base: { nb: "kommuner med IKT-prosjekter", en: "municipalities with ICT projects" },
} as const satisfies AskedIf;

const strategyArea = {
  kind: "question",
  answers: answerSets.yesNoDontKnow,
  group: "strategy_area",
  askedIf: withStrategy,
} as const;

const projectArea = {
  kind: "question",
  answers: answerSets.yesNoDontKnow,
  group: "project_area",
  askedIf: withProject,
} as const;

/** Digital priority (chapter 3): the strategy with the areas it covers, and the projects with the areas they affect. */
export const priorityVariables = [
  {
    name: "strategy",
    kind: "question",
    answers: answerSets.yesNo,
    label: { nb: "Har kommunen en IKT-/digitaliseringsstrategi?", en: "Has an ICT/digitalisation strategy" },
  },
  {
    name: "strategy_area_infrastructure",
    ...strategyArea,
    label: { nb: "IKT-infrastruktur", en: "ICT infrastructure" },
  },
  {
    name: "strategy_area_information_security",
    ...strategyArea,
    label: { nb: "Informasjonssikkerhet", en: "Information security" },
  },
  {
    name: "strategy_area_services_citizens",
    ...strategyArea,
    label: { nb: "Digitale tjenester for innbyggere", en: "Digital services for citizens" },
    years: [2018],
  },
  {
    name: "strategy_area_services_business",
    ...strategyArea,
    label: { nb: "Digitale tjenester for næringslivet", en: "Digital services for business" },
    years: [2018],
  },
  {
    name: "strategy_area_user_centred_services",
    ...strategyArea,
    label: { nb: "Sammenhengende tjenester med brukeren i sentrum", en: "Seamless, user-centred services" },
    years: [2022],
  },
  {
    name: "strategy_area_common_solutions",
    ...strategyArea,
    label: { nb: "Bruk av felles løsninger", en: "Standards-based open and reusable digital solutions" },
    years: [2022],
  },
  { name: "strategy_area_procurement", ...strategyArea, label: { nb: "Digitale innkjøp", en: "Digital purchases" } },
  { name: "strategy_area_data_sharing", ...strategyArea, label: { nb: "Deling av data", en: "Data sharing" } },
  {
    name: "strategy_area_data_reuse",
    ...strategyArea,
    label: { nb: "Bruk av data fra andre offentlige virksomheter", en: "Use of data from other public enterprises" },
  },
  {
    name: "strategy_area_cloud",
    ...strategyArea,
    label: { nb: "Bruk av skytjenester", en: "Cloud computing services" },
  },
  {
    name: "strategy_area_welfare_technology",
    ...strategyArea,
    label: { nb: "Velferdsteknologi", en: "Welfare technology" },
  },
  { name: "strategy_area_robotics", ...strategyArea, label: { nb: "Robotisering", en: "Robotics" } },
  {
    name: "strategy_area_learning_technology",
    ...strategyArea,
    label: { nb: "Læringsteknologi i undervisningen", en: "Learning technology in education" },
  },
  {
    name: "strategy_area_universal_design",
    ...strategyArea,
    label: { nb: "Universell utforming", en: "Universal design" },
  },
  { name: "strategy_area_green_ict", ...strategyArea, label: { nb: "Grønn IKT", en: "Green ICT" } },
  {
    name: "strategy_area_unnamed_1",
    ...strategyArea,
    label: { nb: "Nytt område 2021, ikke navngitt i kilden", en: "New area 2021, not named in the source" },
    years: [2022],
  },
  {
    name: "project",
    kind: "question",
    answers: answerSets.yesNo,
    label: { nb: "Startet eller planlagt IKT-prosjekt januar–juni", en: "ICT project started or planned January–June" },
  },
  {
    name: "project_area_service_quality",
    ...projectArea,
    label: { nb: "Økt kvalitet på tjenester til eksterne brukere", en: "Better quality of services to external users" },
  },
  {
    name: "project_area_work_routines",
    ...projectArea,
    label: { nb: "Omlegginger og forenklinger av arbeidsrutiner", en: "Changed and simplified work routines" },
  },
  { name: "project_area_staffing", ...projectArea, label: { nb: "Reduksjon i bemanning", en: "Reduced staffing" } },
  {
    name: "project_area_new_tasks",
    ...projectArea,
    label: { nb: "Nye/endrede arbeidsoppgaver for ansatte", en: "New or changed tasks for employees" },
  },
  { name: "project_area_case_handling", ...projectArea, label: { nb: "Raskere saksgang", en: "Faster casework" } },
  {
    name: "project_area_collaboration",
    ...projectArea,
    label: {
      nb: "Bedre samhandling med andre kommuner/fylkeskommuner",
      en: "Better interaction with other municipalities/counties",
    },
  },
  {
    name: "project_area_self_service",
    ...projectArea,
    label: { nb: "Økt bruk av nettbasert selvbetjening", en: "More use of network-based self-service" },
  },
  {
    name: "project_area_new_services",
    ...projectArea,
    label: { nb: "Etablere nye tjenester", en: "New services established" },
  },
  {
    name: "project_area_infrastructure",
    ...projectArea,
    label: { nb: "Mer robust og pålitelig infrastruktur", en: "More resilient and reliable infrastructure" },
  },
  { name: "project_area_other", ...projectArea, label: { nb: "Annet", en: "Other" } },
] as const satisfies readonly Variable[];
