import type { Label } from "../mime.js";

/** The base of everything that every unit is asked about. */
export const allMunicipalities: Label = { nb: "alle kommuner", en: "all municipalities" };
