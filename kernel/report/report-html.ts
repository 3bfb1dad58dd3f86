import { escapeHtml } from "../views/escape-html.js";
import { contentsHtml } from "./contents-html.js";
import { editionHtml } from "./edition-html.js";
import { frontHtml, reportTitle } from "./front-html.js";
import type { Report } from "./report.js";
import { reportStyle } from "./report-style.js";
import { REPORT_WORDS } from "./report-words.js";

/** Nothing is fetched and nothing runs. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML document for screen and paper: front page, contents, chapters 3–5 of each edition with every figure, table
 * and map, the places that the method leaves open, and the published numbers beside the computed ones. It has no scripts, fetches
 * nothing and bears no date, so that the same report is always the same text.
 */
export function reportHtml(report: Report): string {
  const { editions, locale, version } = report;
  const isSynthetic = editions.some(({ answers, compared }) =>
    [answers, compared].some((each) => each?.provenance.synthetic),
  );
  const foot = REPORT_WORDS[isSynthetic ? "syntheticFoot" : "ownFoot"][locale];
  const { body, sheets } = withoutSheets(editions.map((edition) => editionHtml(edition, locale)).join("\n"));
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(reportTitle(report))}</title>
<style>${sheets.join("")}${reportStyle(foot)}</style>
</head>
<body>
<a class="skip" href="#figures">${REPORT_WORDS.skip[locale]}</a>
${frontHtml(report)}
${contentsHtml(report)}
<main id="figures" tabindex="-1">
${body}
</main>
<footer><p>${REPORT_WORDS.madeWith[locale]} ${escapeHtml(version)}. ${REPORT_WORDS.reproducible[locale]}</p></footer>
</body>
</html>
`;
}

/** Every table and map brings its style along, for hosts that have none; here each sheet stands once, in the head. */
function withoutSheets(html: string): { body: string; sheets: readonly string[] } {
  const sheets = new Set<string>();
  const body = html.replace(/<style>([^<]*)<\/style>/g, (_, sheet: string) => {
    sheets.add(sheet);
    return "";
  });
  return { body, sheets: [...sheets] };
}
