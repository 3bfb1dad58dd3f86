import type { Label, Verdict } from "../mime.js";

/** A verdict in a word, and with a sign that tells it without colour. */
export const VERDICTS: Readonly<Record<Verdict, { readonly sign: string; readonly label: Label }>> = {
  reproduced: { sign: "✓", label: { nb: "Kommer ut", en: "Reproduced" } },
  contradiction: { sign: "≠", label: { nb: "Motsigelse", en: "Contradiction" } },
  notComputable: { sign: "–", label: { nb: "Kan ikke beregnes", en: "Not computable" } },
  missed: { sign: "✗", label: { nb: "Kommer ikke ut", en: "Missed" } },
};
