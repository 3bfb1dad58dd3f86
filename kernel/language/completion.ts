import type { CompletionItem } from "./checker.js";
import { readableSignature } from "./documentation.js";

/** A name that could stand at a place of a cell. */
export interface CompletionCandidate {
  readonly name: string;
  /** TypeScript's word for what it is, as in `method`. */
  readonly kind: string;
  /** Its signature, as in `(method) Math.max(...values: number[]): number`; only of the first candidates. */
  readonly detail?: string;
  /** Its docstring, as Markdown; only of the first candidates. */
  readonly documentation?: string;
}

export interface Completion {
  /** What is replaced: offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly CompletionCandidate[];
}

/** The name that a position is in or at an end of: offsets of where it starts and ends, the same when there is none. */
export function nameAt(source: string, position: number): { readonly start: number; readonly end: number } {
  const before = /#?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.exec(source.slice(0, position));
  const after = (
    before ? /^[\p{ID_Continue}$\u200c\u200d]*/u : /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/u
  ).exec(source.slice(position));
  return { start: position - (before?.[0].length ?? 0), end: position + (after?.[0].length ?? 0) };
}

/** The items that a name begins or holds, whatever its case: those that it begins first, as tslab has them. */
export function matching(items: readonly CompletionItem[], name: string): readonly CompletionItem[] {
  const lower = name.toLowerCase();
  const rank = ({ label }: CompletionItem) =>
    label.startsWith(name) ? 0 : label.toLowerCase().startsWith(lower) ? 1 : 2;
  const sortKey = (item: CompletionItem) => `${rank(item)}${item.sortText ?? ""}${name === "" ? item.label : ""}`;
  return items
    .filter((item) => item.label.toLowerCase().includes(lower) && isInserted(item))
    .map((item) => ({ item, key: sortKey(item) }))
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(({ item }) => item);
}

export function candidate({ label, kind = 0, detail = "", documentation }: CompletionItem): CompletionCandidate {
  const text = typeof documentation === "string" ? documentation : documentation?.value;
  const signature = readableSignature(detail);
  return {
    name: label,
    kind: kindIn(signature) ?? KINDS[kind] ?? "",
    ...(signature ? { detail: signature } : {}),
    ...(text ? { documentation: text } : {}),
  };
}

/** What a signature says that its name is, which is more exact than the kind of an item. */
function kindIn(signature: string): string | undefined {
  const [, kind, keyword] =
    /^(?:\(([\w ]+)\)|(?:abstract )?(const|let|var|function|class|interface|enum|type) )/.exec(signature) ?? [];
  return kind ?? keyword;
}

/** Whether choosing an item puts its label where the name was, and no more. */
function isInserted({ label, insertText = label, textEdit }: CompletionItem): boolean {
  return (textEdit?.newText ?? insertText) === label;
}

/** TypeScript's words for the kinds of the Language Server Protocol. */
const KINDS: Readonly<Record<number, string>> = {
  2: "method",
  3: "function",
  4: "constructor",
  5: "property",
  6: "var",
  7: "class",
  8: "interface",
  9: "module",
  10: "property",
  13: "enum",
  14: "keyword",
  17: "script",
  19: "directory",
  20: "enum member",
  21: "const",
  25: "type parameter",
};
