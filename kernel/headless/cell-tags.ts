import type { Cell } from "./notebook.js";

/** Whether a cell has a tag, as notebook editors set them. */
export function hasTag({ metadata }: Cell, tag: string): boolean {
  return Array.isArray(metadata.tags) && metadata.tags.includes(tag);
}
