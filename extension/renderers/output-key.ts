/** What tells one output of a notebook from the others, to the renderer that draws it and to the extension that keeps its state. */
export interface OutputKey {
  /** MIME name of the payload. */
  readonly mime: string;
  /** {@link textHash} of the payload. */
  readonly hash: string;
  /** Number of the run that made it; null when it has none. */
  readonly executionCount: number | null;
  /** How many outputs that are the same in all this stand above it. */
  readonly nth: number;
}

/** A message of a renderer: what is kept of an output, or what to keep. */
export type StateMessage =
  | { readonly kind: "ask"; readonly id: string; readonly key: OutputKey }
  | { readonly kind: "keep"; readonly id: string; readonly key: OutputKey; readonly state: unknown };

/** The extension's answer to a question. */
export interface StateAnswer {
  readonly kind: "kept";
  readonly id: string;
  readonly state: unknown;
}

/** A short text that differs between texts that differ, but for a chance of one in 2⁵³ (cyrb53). */
export function textHash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
