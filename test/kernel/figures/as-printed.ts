import { expect } from "vitest";
import { claimOf } from "../../../kernel/ledger/claim-of.js";
import { computableById } from "../../../kernel/ledger/computable-by-id.js";
import { isReadAs } from "../../../kernel/ledger/is-read-as.js";
import { published } from "../../../kernel/published/published.js";
import { roundHalfUp } from "../../../kernel/views/round-half-up.js";

/**
 * Holds a number to a published one: equal when rounded to the decimals that are printed; where words make it loose, as «ca.» and
 * «nesten», as the ledger reads them.
 */
export function expectAsPrinted(id: string, computed: number): void {
  const found = published.find((number) => number.id === id);
  if (!found || typeof found.value !== "number") throw new Error(`${id} is no published number.`);
  const { op, printed, value } = found;
  if (op === "eq") {
    const decimals = printed.split(",")[1]?.match(/^\d+/)?.[0].length ?? 0;
    expect({ id, number: roundHalfUp(computed, decimals) }).toEqual({ id, number: value });
    return;
  }
  const [fact] = computableById.get(id)?.facts ?? [];
  if (!fact || fact.kind === "order") throw new Error(`${id} is not read as a number.`);
  expect(isReadAs(computed, value, claimOf(fact)), `${id}: printed «${printed}», drawn ${computed}`).toBe(true);
}
