import type { Locale } from "../../mime.js";
import { escapeHtml } from "../../views/escape-html.js";
import { STYLE } from "../../views/style.js";
import type { Notebook } from "../notebook.js";
import { cellHtml } from "./cell-html.js";
import { footHtml, type RunFacts } from "./foot-html.js";
import { PAGE_STYLE } from "./page-style.js";
import type { PageTools } from "./page-tools.js";

export interface Page {
  /** Language of the page; the notebook's `metadata.kommunelab.locale` when absent, and else bokmål. */
  readonly locale?: Locale | undefined;
  /** The page's title when no cell begins with a heading of the first rank. */
  readonly title: string;
  /** What the foot says about the run; nothing when absent. */
  readonly run?: RunFacts;
}

/** Nothing is fetched and nothing runs: no scripts, not even those that a cell's own HTML holds. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; media-src data:; base-uri 'none'; form-action 'none'";

/**
 * A notebook as one page that needs no network and no scripts: text, code, and the outputs that the cells have.
 *
 * HTML that a cell shows (`display.html`) stands in the page as its author wrote it, as nbconvert does it; but its scripts
 * do not run and what it links to is not loaded, since the page's content security policy forbids both. This holds too for
 * outputs that the file brought along, of cells that were not run. Pictures in SVG are images, which cannot run scripts
 * either. Text from Markdown, streams and data is escaped.
 *
 * @param tools - from `loadPageTools`
 */
export function notebookHtml(notebook: Notebook, tools: PageTools, { locale, title, run }: Page): string {
  const language = locale ?? ownLocale(notebook);
  const ids = new Set<string>();
  const cells = notebook.cells.map((cell) => cellHtml(cell, { tools, ids, locale: language })).join("\n");
  const heading = firstHeading(notebook);
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(heading ?? title)}</title>
<style>${PAGE_STYLE}${STYLE}</style>
</head>
<body>
<main>
${heading === undefined ? `<h1>${escapeHtml(title)}</h1>\n` : ""}${withoutRepeats(cells)}
</main>
${run ? footHtml(run, language) : ""}</body>
</html>
`;
}

/** Every table brings its style along, for hosts that have none; here it stands in the head. */
function withoutRepeats(html: string): string {
  return html.replaceAll(`<style>${STYLE}</style>`, "");
}

function ownLocale({ metadata }: Notebook): Locale {
  const { locale } = (metadata.kommunelab ?? {}) as { locale?: unknown };
  return locale === "en" ? "en" : "nb";
}

/** The words of the notebook's own title: a heading of the first rank at the top of a cell. */
function firstHeading({ cells }: Notebook): string | undefined {
  for (const { cell_type, source } of cells) {
    const words = cell_type === "markdown" ? /^\s*#[ \t]+([^\n]+?)[ \t#]*(?:\n|$)/.exec(source)?.[1] : undefined;
    if (words !== undefined) return words.replaceAll(/[*_`]/g, "");
  }
  return undefined;
}
