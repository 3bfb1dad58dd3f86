import { createHash } from "node:crypto";
import type { Cell } from "./notebook.js";

/** A cell that may lack an id, or share it with another. */
export type CellDraft = Record<string, unknown> & Omit<Cell, "id">;

/** What the notebook format allows. */
const ID = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * The cells with an id each: their own where it is right and no earlier cell has it, else one made from their text, so that
 * the same notebook gets the same ids whenever it runs.
 */
export function uniqueIds(cells: readonly CellDraft[]): readonly CellDraft[] {
  const kept = new Set(cells.map(({ id }) => id));
  const taken = new Set<unknown>();
  return cells.map((cell) => {
    const own = isId(cell.id) && !taken.has(cell.id);
    const id = own ? cell.id : madeId(String(cell.source), (made) => taken.has(made) || kept.has(made));
    taken.add(id);
    return { ...cell, id };
  });
}

const isId = (id: unknown) => typeof id === "string" && ID.test(id);

function madeId(text: string, isTaken: (id: string) => boolean): string {
  for (let attempt = 0; ; attempt++) {
    const id = createHash("sha256").update(`${attempt}\0${text}`).digest("hex").slice(0, 8);
    if (!isTaken(id)) return id;
  }
}
