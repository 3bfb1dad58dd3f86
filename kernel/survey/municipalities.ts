import type { Label } from "../mime.js";

/** Whom the surveys of the two reports asked. */
export const municipalities: Label = { nb: "kommuner", en: "municipalities" };
