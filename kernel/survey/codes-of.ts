import type { AnswerTable } from "./answers.js";
import { nearMatches } from "./near-matches.js";

/**
 * The column of one variable in an answer table, as its codes or numbers.
 *
 * @throws RangeError when the table has no such column, with the names that come near
 */
export function codesOf(
  { columns, provenance, year }: AnswerTable,
  name: string,
): Int8Array | Int32Array | Float64Array {
  const codes = columns.get(name);
  if (codes) return codes;
  const near = nearMatches(name, columns.keys());
  const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
  throw new RangeError(`${provenance.dataset} (${year}) has no column «${name}».${hint}`);
}
