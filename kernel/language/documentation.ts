import type ts from "@tslab/typescript-for-tslab";

/** What a front end shows about a name. */
export interface Documentation {
  readonly "text/plain": string;
  readonly "text/markdown": string;
}

/** Signature, docstring and tags of a name, from TypeScript's quick info. */
export function documentation({ displayParts, documentation: docs, tags }: ts.QuickInfo): Documentation {
  const signature = text(displayParts);
  const description = text(docs);
  const named = (tags ?? []).map(({ name, text: parts }) => ({ name, text: text(parts) }));
  return {
    "text/plain": paragraphs(signature, description, ...named.map((tag) => `@${tag.name} ${tag.text}`.trim())),
    "text/markdown": paragraphs(fence(signature), description, ...named.map(tagMarkdown)),
  };
}

function tagMarkdown({ name, text: body }: { name: string; text: string }): string {
  if (name === "example" && !body.includes("```")) return `*@example*\n${fence(body)}`;
  return `*@${name}* ${body}`.trim();
}

function fence(code: string): string {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

function text(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return (parts ?? []).map((part) => part.text).join("");
}

function paragraphs(...all: string[]): string {
  return all.filter((paragraph) => paragraph !== "").join("\n\n");
}
