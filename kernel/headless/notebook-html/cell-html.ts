import type { Locale } from "../../mime.js";
import { escapeHtml } from "../../views/escape-html.js";
import type { Cell, CodeCell } from "../notebook.js";
import { outputHtml } from "./output-html.js";
import type { MarkdownPage, PageTools } from "./page-tools.js";
import { PAGE_WORDS } from "./page-words.js";

export interface CellPage {
  readonly tools: PageTools;
  readonly ids: Set<string>;
  readonly locale: Locale;
}

/** One cell of a notebook as HTML. */
export function cellHtml(cell: Cell, page: CellPage): string {
  if (cell.cell_type === "code") return codeHtml(cell, page);
  if (cell.cell_type === "raw") return `<pre class="text" tabindex="0">${escapeHtml(cell.source)}</pre>`;
  return `<div class="markdown">${page.tools.markdown(cell.source, markdownPage(cell, page))}</div>`;
}

function codeHtml(cell: CodeCell, page: CellPage): string {
  const { tools, locale } = page;
  const number = cell.execution_count;
  const name = `${PAGE_WORDS.cell[locale]} ${number ?? `(${PAGE_WORDS.notRun[locale]})`}`;
  const code =
    cell.source.trim() === ""
      ? ""
      : `<div class="input"><span class="count" aria-hidden="true">${number ?? " "}</span><pre class="code" role="region" tabindex="0" aria-label="${name}"><code>${tools.code(cell.source)}</code></pre></div>`;
  const outputs = cell.outputs.map((output) => outputHtml(output, tools, markdownPage(cell, page))).join("");
  return `<div class="cell">${code}${outputs === "" ? "" : `<div class="outputs">${outputs}</div>`}</div>`;
}

function markdownPage({ attachments }: Cell, { ids }: CellPage): MarkdownPage {
  return { ids, attachments: attachedImages(attachments) };
}

/** Images that a cell carries: a MIME bundle by name. */
function attachedImages(attachments: unknown): ReadonlyMap<string, string> {
  const bundles = Object.entries((attachments ?? {}) as Record<string, Record<string, unknown>>);
  return new Map(
    bundles.flatMap(([name, bundle]) =>
      Object.entries(bundle ?? {})
        .filter(([mime]) => /^image\/(png|jpeg|gif|webp)$/.test(mime))
        .slice(0, 1)
        .map(([mime, data]) => [name, `data:${mime};base64,${data}`] as const),
    ),
  );
}
