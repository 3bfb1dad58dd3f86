import type { MimeBundle, Payload } from "../mime.js";
import { html } from "./html.js";
import { inlineStyles } from "./inline-styles.js";
import { readPayload } from "./read-payload.js";
import { text } from "./text.js";
import { withUsedRules } from "./used-rules.js";

/**
 * Every representation of a payload: itself under its MIME name for our renderers, static HTML for GitHub, nbconvert,
 * JupyterLab, mail and untrusted workspaces, and plain text for terminals.
 *
 * @throws TypeError for a payload made by hand that lacks a part
 * @example
 * Object.keys(mimeBundle(distribution(kommuner2022, "strategy")))
 * // ["application/vnd.kommunelab.distribution.v1+json", "text/html", "text/plain"]
 */
export function mimeBundle(payload: Payload): MimeBundle {
  readPayload(payload);
  return {
    [payload.type]: payload,
    "text/html": inlineStyles(withUsedRules(html(payload))),
    "text/plain": text(payload),
  };
}
