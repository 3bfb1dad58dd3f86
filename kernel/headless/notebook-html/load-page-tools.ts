import { codeRenderer } from "./code-renderer.js";
import { markdownRenderer } from "./markdown-renderer.js";
import type { PageTools } from "./page-tools.js";

/** Loads what a page is drawn with. */
export async function loadPageTools(): Promise<PageTools> {
  const [{ default: MarkdownIt }, { default: highlighter }, { default: typescript }] = await Promise.all([
    import("markdown-it"),
    import("highlight.js/lib/core"),
    import("highlight.js/lib/languages/typescript"),
  ]);
  const code = codeRenderer(highlighter, typescript);
  return { code, markdown: markdownRenderer(MarkdownIt, code) };
}
