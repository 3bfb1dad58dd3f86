import type { Label } from "../mime.js";

/** The fixed words of explanations. */
export const EXPLANATION_WORDS = {
  result: { nb: "Resultat", en: "Result" },
  holds: { nb: "gjelder", en: "holds" },
  reading: { nb: "Lesning brukt", en: "Reading used" },
  option: { nb: "valg", en: "option" },
  rule: { nb: "Regel", en: "Rule" },
  openCell: {
    nb: "* Rapportene lar cellen stå åpen; en lesning avgjør den.",
    en: "* The reports leave the cell open; a reading decides it.",
  },
} as const satisfies Record<string, Label>;
