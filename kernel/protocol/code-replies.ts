import { fromCodePoints, toCodePoints } from "./code-points.js";
import type { Message } from "./messages.js";
import type { LanguagePort } from "./ports.js";

type Content = Record<string, unknown>;

/** Content of `complete_reply`. */
export async function completeReply(language: LanguagePort, request: Content): Promise<Content> {
  const { code, position } = place(request);
  const { start, end, candidates } = await language.complete(code, position);
  const [cursor_start, cursor_end] = [toCodePoints(code, start), toCodePoints(code, end)];
  const described = candidates.map(({ name, kind, detail, documentation }) => ({
    text: name,
    type: kind,
    ...(detail !== undefined && { signature: detail }),
    ...(documentation !== undefined && { documentation }),
    start: cursor_start,
    end: cursor_end,
  }));
  return {
    status: "ok",
    matches: candidates.map(({ name }) => name),
    cursor_start,
    cursor_end,
    metadata: { _jupyter_types_experimental: described },
  };
}

/** Content of `inspect_reply`. */
export async function inspectReply(language: LanguagePort, request: Content): Promise<Content> {
  const { code, position } = place(request);
  const found = await language.inspect(code, position);
  return { status: "ok", found: found !== undefined, data: found ?? {}, metadata: {} };
}

/** Content of `is_complete_reply`. */
export function isCompleteReply(language: LanguagePort, request: Content): Content {
  return { ...language.isComplete(codeOf(request)) };
}

/** The code of a request; empty when it has none. */
export function codeOf({ code }: Message["content"]): string {
  return typeof code === "string" ? code : "";
}

/** Where the cursor is, in UTF-16 units; at the end when the request does not say. */
function place(request: Content): { code: string; position: number } {
  const code = codeOf(request);
  const position = Number(request.cursor_pos ?? Number.NaN);
  return { code, position: Number.isNaN(position) ? code.length : fromCodePoints(code, position) };
}
