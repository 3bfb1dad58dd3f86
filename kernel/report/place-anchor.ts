import type { ReportPlace } from "../mime.js";

/**
 * The id of a figure or table in a document, which does not change from one document to the next.
 *
 * @example
 * placeAnchor({ id: "T3.1", edition: 2022 }) // "tabell-3-1-2022"
 */
export function placeAnchor({ id, edition }: ReportPlace): string {
  const kind = id.startsWith("T") ? "tabell" : "figur";
  return `${kind}-${id.replace(/^T/, "").replaceAll(".", "-")}-${edition}`;
}
