import type { HLJSApi, LanguageFn } from "highlight.js";

/** Draws TypeScript with the parts of its grammar marked. */
export function codeRenderer(highlighter: HLJSApi, typescript: LanguageFn): (source: string) => string {
  highlighter.registerLanguage("typescript", typescript);
  return (source) => highlighter.highlight(source, { language: "typescript", ignoreIllegals: true }).value;
}
