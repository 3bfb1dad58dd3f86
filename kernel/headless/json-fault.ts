/**
 * Where a text stops being JSON, as the offset of the first character that does not fit; undefined for a text that is JSON.
 * V8's messages say it for some faults only.
 */
export function jsonFault(text: string): number | undefined {
  /** What may come next: inside each open array or object, innermost last. */
  const open: ("[" | "{")[] = [];
  let at = 0;
  let expected: Expected = "value";
  for (;;) {
    at = after(SPACE, text, at) ?? at;
    const [pattern, next] = step(expected, open, text[at]);
    if (pattern === null) return at === text.length ? undefined : at;
    const end = after(pattern, text, at);
    if (end === undefined) return at;
    at = end;
    expected = next;
  }
}

type Expected = "value" | "firstValue" | "key" | "firstKey" | "colon" | "afterValue";

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has no bare control characters in its strings
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MARK = /[[\]{},:]/y;
const NOTHING = /(?!)/y;

/** The token that has to stand at a place, and what is expected after it; no token at the end. */
function step(expected: Expected, open: ("[" | "{")[], mark: string | undefined): readonly [RegExp | null, Expected] {
  const closing = open.at(-1) === "[" ? "]" : "}";
  if (expected === "colon") return [mark === ":" ? MARK : NOTHING, "value"];
  if (expected === "afterValue" && open.length === 0) return [null, expected];
  if (expected === "afterValue" && mark === ",") return [MARK, open.at(-1) === "[" ? "value" : "key"];
  if ((expected === "afterValue" || expected === "firstValue" || expected === "firstKey") && mark === closing) {
    open.pop();
    return [MARK, "afterValue"];
  }
  if (expected === "afterValue") return [NOTHING, expected];
  if (expected === "key" || expected === "firstKey") return [STRING, "colon"];
  if (mark === "[" || mark === "{") {
    open.push(mark);
    return [MARK, mark === "[" ? "firstValue" : "firstKey"];
  }
  return [mark === '"' ? STRING : SCALAR, "afterValue"];
}

/** Offset after what `pattern` matches at `at`. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
