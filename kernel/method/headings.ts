import type { Label } from "../mime.js";

/** What stands above the lines of a step. */
export const headings = {
  question: { nb: "Spørsmål", en: "Question" },
  answer: { nb: "Svar", en: "Answer" },
  points: { nb: "Teller", en: "Counts" },
  count: { nb: "Antall", en: "Count" },
  score: { nb: "Score", en: "Score" },
  group: { nb: "Gruppe", en: "Group" },
  population: { nb: "Folketall", en: "Population" },
} as const satisfies Record<string, Label>;
