import { DISTRIBUTION_MIME, type Payload } from "../mime.js";
import { crosstabHtml } from "./crosstab-html.js";
import { distributionHtml } from "./distribution-html.js";

/**
 * The static picture of a payload: an HTML fragment without scripts, with its style inside, for every host.
 *
 * @param payload - a frozen result of `distribution` or `crosstab`
 */
export function html(payload: Payload): string {
  return payload.type === DISTRIBUTION_MIME ? distributionHtml(payload) : crosstabHtml(payload);
}
