import { withoutModules } from "./cell-scope.js";

/** What a front end shows about a name. */
export interface Documentation {
  readonly "text/plain": string;
  readonly "text/markdown": string;
}

/** Signature and docstring of a name. */
export interface Hover {
  readonly signature: string;
  /** Docstring and tags, as Markdown. */
  readonly description: string;
}

/** Parts of what a language server shows of a name: code, and then its docstring. */
export function readHover(markdown: string): Hover {
  const parts = /^```\w*\n(?<signature>.*?)\n```\n?(?<description>.*)$/s.exec(markdown)?.groups;
  const { signature = "", description = markdown } = parts ?? {};
  return { signature: readableSignature(signature), description: description.trim() };
}

/** A signature of TypeScript's; that a name of an earlier cell is an import of ours says nothing to its reader. */
export function readableSignature(signature: string): string {
  return withoutModules(signature.replace(/^\(alias\) /gm, ""));
}

export function documentation({ signature, description }: Hover): Documentation {
  const code = signature === "" ? "" : `\`\`\`ts\n${signature}\n\`\`\``;
  return {
    "text/plain": paragraphs(signature, plain(description)),
    "text/markdown": paragraphs(code, description.replace(/^```(tsx|typescript)$/gm, "```ts")),
  };
}

/** Markdown as it is read where there is none: tags as they are written, code without its fence. */
function plain(markdown: string): string {
  return markdown
    .replace(/^```.*\n?/gm, "")
    .replace(/^\*@(\w+)\*/gm, "@$1")
    .trim();
}

function paragraphs(...all: string[]): string {
  return all.filter((paragraph) => paragraph !== "").join("\n\n");
}
