import type { Label } from "../mime.js";
import { allMunicipalities } from "../survey/all-municipalities.js";

/**
 * The units that can have a value on both variables, in words. «Alle kommuner» adds nothing to a narrower base.
 *
 * @example
 * commonBase({ nb: "alle kommuner", en: "all municipalities" }, { nb: "skybrukere", en: "cloud users" }).nb // "skybrukere"
 */
export function commonBase(rows: Label, columns: Label): Label {
  if (rows.nb === columns.nb || columns.nb === allMunicipalities.nb) return rows;
  if (rows.nb === allMunicipalities.nb) return columns;
  return { nb: `${rows.nb} og ${columns.nb}`, en: `${rows.en} and ${columns.en}` };
}
