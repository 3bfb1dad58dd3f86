import type { Label } from "../mime.js";

/** Says of a figure by population where its groups come from. */
export const sizeGroupNote: Label = {
  nb: "Rapportene trykker ikke listen over grupper. Grensene er dem de nevner i teksten, og 10 000, som er valgt her.",
  en: "The reports do not print the list of groups. The bounds are those that their text names, and 10,000, which is chosen here.",
};
