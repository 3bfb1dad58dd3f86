import type { Label, ReportPlace } from "../mime.js";

/**
 * A figure or table as the reports name it.
 *
 * @example
 * placeName({ id: "T3.1" }).en // "Table 3.1"
 */
export function placeName({ id }: Pick<ReportPlace, "id">): Label {
  const number = id.replace(/^T/, "");
  return id.startsWith("T")
    ? { nb: `Tabell ${number}`, en: `Table ${number}` }
    : { nb: `Figur ${number}`, en: `Figure ${number}` };
}
