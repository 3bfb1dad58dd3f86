import type { AskedIf, Variable } from "../variable.js";
import { answerSets } from "./answer-sets.js";

const cloudUser = {
  variable: "cloud",
  answer: "yes",
  base: { nb: "kommuner som bruker skytjenester", en: "municipalities that use cloud services" },
} as const satisfies AskedIf;

const cloudArea = {
  kind: "question",
  answers: answerSets.yesNoDontKnow,
  group: "cloud_area",
  askedIf: cloudUser,
} as const;

const procurementActivity = { kind: "question", answers: answerSets.extent, group: "procurement" } as const;

const serviceMode = { kind: "question", answers: answerSets.services, group: "service" } as const;

/** Digital activity (chapter 5): cloud services and purchases that are used, and services that are offered. */
export const activityVariables = [
  {
    name: "cloud",
    kind: "question",
    answers: answerSets.yesNo,
    label: { nb: "Bruker nettskytjenester", en: "Uses cloud computing services" },
  },
  {
    name: "cloud_area_communication",
    ...cloudArea,
    label: {
      nb: "Intern/ekstern kommunikasjon (tale, chat, e-post)",
      en: "Internal/external communication (calls, chat, e-mail)",
    },
  },
  { name: "cloud_area_web_platform", ...cloudArea, label: { nb: "Webplattform", en: "Web platform" } },
  { name: "cloud_area_storage", ...cloudArea, label: { nb: "Lagringsverktøy", en: "Storage tools" } },
  { name: "cloud_area_meeting_rooms", ...cloudArea, label: { nb: "Virtuelle møterom", en: "Virtual meeting rooms" } },
  { name: "cloud_area_office_tools", ...cloudArea, label: { nb: "Kontorstøtteverktøy", en: "Office tools" } },
  { name: "cloud_area_database", ...cloudArea, label: { nb: "Database", en: "Database" } },
  {
    name: "cloud_area_application_servers",
    ...cloudArea,
    label: { nb: "Applikasjonsservere", en: "Application servers" },
  },
  { name: "cloud_area_virtual_servers", ...cloudArea, label: { nb: "Virtuelle servere", en: "Virtual servers" } },
  { name: "cloud_area_operating_platform", ...cloudArea, label: { nb: "Driftsplattform", en: "Operating platform" } },
  { name: "cloud_area_backup", ...cloudArea, label: { nb: "Back-up", en: "Back-up" } },
  {
    name: "cloud_area_development_platform",
    ...cloudArea,
    label: { nb: "Utviklingsplattform", en: "Development platform" },
  },
  { name: "cloud_area_other", ...cloudArea, label: { nb: "Andre områder", en: "Other areas" } },
  {
    name: "cloud_area_unnamed_1",
    ...cloudArea,
    label: { nb: "Skyområde 13, ikke navngitt i kilden", en: "Cloud area 13, not named in the source" },
  },
  {
    name: "cloud_area_unnamed_2",
    ...cloudArea,
    label: { nb: "Skyområde 14, ikke navngitt i kilden", en: "Cloud area 14, not named in the source" },
  },
  {
    name: "cloud_area_unnamed_3",
    ...cloudArea,
    label: { nb: "Skyområde 15, ikke navngitt i kilden", en: "Cloud area 15, not named in the source" },
  },
  {
    name: "procurement_invoice_receipt",
    ...procurementActivity,
    label: { nb: "Mottak av faktura", en: "Receipt of invoices" },
  },
  {
    name: "procurement_invoice_validation",
    ...procurementActivity,
    label: {
      nb: "Kontroll og validering av innhold i mottatt faktura",
      en: "Control and validation of received invoices",
    },
  },
  {
    name: "procurement_order_handling",
    ...procurementActivity,
    label: { nb: "Ordrehåndtering i digitalt bestillingssystem", en: "Order handling in a digital ordering system" },
  },
  {
    name: "procurement_order_dispatch",
    ...procurementActivity,
    label: {
      nb: "Forsendelse av ordre til leverandør i strukturert format",
      en: "Dispatch of orders in a structured format",
    },
  },
  {
    name: "procurement_offer_receipt",
    ...procurementActivity,
    label: { nb: "Mottak av tilbud", en: "Receipt of offers" },
  },
  {
    name: "procurement_planning",
    ...procurementActivity,
    label: { nb: "Planlegging av innkjøp", en: "Planning of purchases" },
  },
  {
    name: "procurement_award",
    ...procurementActivity,
    label: { nb: "Evaluering og tildeling av kontrakt", en: "Evaluation and award of contracts" },
  },
  {
    name: "procurement_follow_up",
    ...procurementActivity,
    label: { nb: "Oppfølging av inngåtte avtaler", en: "Follow-up of contracts" },
  },
  {
    name: "service_open_access",
    ...serviceMode,
    label: { nb: "Åpen innsynstjeneste som ikke krever innlogging", en: "Open access service without login" },
  },
  {
    name: "service_simple_individual",
    ...serviceMode,
    label: { nb: "Enkel individuell tjeneste som krever innlogging", en: "Simple individual service with login" },
  },
  {
    name: "service_complex_individual",
    ...serviceMode,
    label: { nb: "Kompleks individuell tjeneste som krever innlogging", en: "Complex individual service with login" },
  },
  {
    name: "service_self_activated",
    ...serviceMode,
    label: { nb: "Selvaktivert tjeneste", en: "Self-activated service" },
  },
] as const satisfies readonly Variable[];
