import { DISTRIBUTION_MIME, type Payload } from "../mime.js";
import { crosstabText } from "./crosstab-text.js";
import { distributionText } from "./distribution-text.js";

/** A payload as plain text, aligned for a terminal. */
export function text(payload: Payload): string {
  return payload.type === DISTRIBUTION_MIME ? distributionText(payload) : crosstabText(payload);
}
