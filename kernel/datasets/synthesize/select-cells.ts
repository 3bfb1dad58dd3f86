import type { Value, Where } from "../../ledger/fact.js";
import type { Attributes } from "./cell.js";

interface InFamily {
  readonly family: string;
  readonly attributes: Attributes;
}

const knows = ({ attributes }: InFamily, where: Where) => Object.keys(where).every((name) => name in attributes);

const matches = ({ attributes }: InFamily, where: Where) =>
  Object.entries(where).every(([name, values]) => values.includes(attributes[name] as Value));

/**
 * Where the cells of a condition are: in the first family whose cells have the attributes that the condition names.
 *
 * @returns indexes into `cells`
 * @throws Error when no cell has the attributes
 */
export function selectCells(cells: readonly InFamily[], where: Where): number[] {
  const family = cells.find((cell) => knows(cell, where))?.family;
  if (family === undefined) throw new Error(`No cells know ${Object.keys(where).join(", ")}.`);
  return cells.flatMap((cell, i) => (cell.family === family && knows(cell, where) && matches(cell, where) ? [i] : []));
}
