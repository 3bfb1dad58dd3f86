import type { Category } from "../mime.js";

/** The eight areas of the survey of digital maturity by KS and Rambøll, and the survey as a whole. */
export const maturityTopics = {
  user_in_the_centre: {
    code: "user_in_the_centre",
    label: { nb: "Brukeren i sentrum", en: "The user in the centre" },
  },
  innovation_and_productivity: {
    code: "innovation_and_productivity",
    label: {
      nb: "IKT som innsatsfaktor for innovasjon og produktivitet",
      en: "ICT as an input to innovation and productivity",
    },
  },
  competence_and_participation: {
    code: "competence_and_participation",
    label: { nb: "Digital kompetanse og deltakelse", en: "Digital competence and participation" },
  },
  efficient_public_sector: {
    code: "efficient_public_sector",
    label: { nb: "Effektiv digitalisering av offentlig sektor", en: "Efficient digitalisation of the public sector" },
  },
  security_and_privacy: {
    code: "security_and_privacy",
    label: {
      nb: "Informasjonssikkerhet, personvern og dokumentasjonsforvaltning",
      en: "Information security, privacy and records management",
    },
  },
  health_and_welfare: {
    code: "health_and_welfare",
    label: { nb: "Helse og velferd", en: "Health and welfare" },
  },
  education: { code: "education", label: { nb: "Utdanning og oppvekst", en: "Education and childhood" } },
  planning_and_geodata: {
    code: "planning_and_geodata",
    label: { nb: "Plan, bygg og geodata", en: "Planning, building and geodata" },
  },
  whole_survey: { code: "whole_survey", label: { nb: "Hele undersøkelsen", en: "The whole survey" } },
} as const satisfies Record<string, Category>;
