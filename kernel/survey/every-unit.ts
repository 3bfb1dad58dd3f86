import type { Label } from "../mime.js";
import { municipalities } from "./municipalities.js";
import type { Survey } from "./survey.js";

/**
 * The base of everything that every unit is asked about.
 *
 * @example
 * everyUnit({}).nb // "alle kommuner"
 */
export function everyUnit({ survey }: { readonly survey?: Survey | undefined }): Label {
  const { nb, en } = survey?.units ?? municipalities;
  return { nb: `alle ${nb}`, en: `all ${en}` };
}
