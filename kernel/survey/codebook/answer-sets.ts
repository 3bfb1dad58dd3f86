import type { Answer } from "../variable.js";

const yes = { code: "yes", label: { nb: "Ja", en: "Yes" } } as const;
const no = { code: "no", label: { nb: "Nei", en: "No" } } as const;
const dontKnow = { code: "dont_know", label: { nb: "Vet ikke", en: "Don't know" }, leaveOutAs: "dontKnow" } as const;
const notRelevant = {
  code: "not_relevant",
  label: { nb: "Ikke relevant", en: "Not relevant" },
  leaveOutAs: "notRelevant",
} as const;

/** The answers that the questions of the survey offer. */
export const answerSets = {
  yesNo: [yes, no],
  yesNoDontKnow: [yes, no, dontKnow],
  /** Who takes care of an ICT function. */
  staffing: [
    { code: "only_internal", label: { nb: "Utelukkende interne", en: "Own staff only" } },
    { code: "mostly_internal", label: { nb: "Overveiende interne", en: "Mostly own staff" } },
    { code: "evenly_split", label: { nb: "Noenlunde likt fordelt", en: "About evenly split" } },
    { code: "mostly_external", label: { nb: "Overveiende eksterne", en: "Mostly external suppliers" } },
    { code: "only_external", label: { nb: "Utelukkende eksterne", en: "External suppliers only" } },
    notRelevant,
    dontKnow,
  ],
  degree: [
    { code: "very_small", label: { nb: "I svært liten grad", en: "To a very small degree" } },
    { code: "fairly_small", label: { nb: "I ganske liten grad", en: "To a fairly small degree" } },
    { code: "neither", label: { nb: "I hverken stor eller liten grad", en: "Neither large nor small" } },
    { code: "fairly_large", label: { nb: "I ganske stor grad", en: "To a fairly large degree" } },
    { code: "very_large", label: { nb: "I svært stor grad", en: "To a very large degree" } },
  ],
  /** Whether a purchasing activity is digital. */
  extent: [
    { code: "fully", label: { nb: "Ja, helt", en: "Yes, fully" } },
    { code: "partly", label: { nb: "Ja, delvis", en: "Yes, partly" } },
    no,
    dontKnow,
  ],
  /** How many of the services are offered in one way. */
  services: [
    { code: "none", label: { nb: "Ingen tjenester", en: "No services" } },
    { code: "some", label: { nb: "Noen tjenester", en: "Some services" } },
    { code: "half", label: { nb: "Omtrent halvparten av tjenestene", en: "About half of the services" } },
    { code: "most", label: { nb: "De fleste tjenestene", en: "Most services" } },
    { code: "all", label: { nb: "Alle tjenestene", en: "All services" } },
    dontKnow,
    notRelevant,
  ],
} as const satisfies Record<string, readonly Answer[]>;
