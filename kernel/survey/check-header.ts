import { nearMatches } from "./near-matches.js";
import type { ProblemList } from "./problem-list.js";
import { type Asked, otherVariables, variablesIn } from "./variables-in.js";

function unknownColumn(name: string, asked: Asked): string {
  const near = nearMatches(
    name,
    variablesIn(asked).map((v) => v.name),
  );
  const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : " Remove it.";
  return `«${name}» is not a column of the codebook.${hint}`;
}

/**
 * Checks that a header has every column that the survey carries, once, and none that the codebook does not know.
 * The order is free, and columns of another year's survey may stand there as long as they are empty.
 */
export function checkHeader(header: readonly string[], row: number, asked: Asked, problems: ProblemList): void {
  const { year } = asked;
  const known = new Set([...variablesIn(asked), ...otherVariables(asked)].map(({ name }) => name));
  const missing = variablesIn(asked).filter(({ name }) => !header.includes(name));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    const message =
      missing.length === 1
        ? `the column ${names} is missing; the codebook of ${year} has it.`
        : `${missing.length} columns of the codebook of ${year} are missing: ${names}.`;
    problems.add({ row, message });
  }
  for (const [i, name] of header.entries()) {
    if (!known.has(name)) problems.add({ row, column: name, value: name, message: unknownColumn(name, asked) });
    else if (header.indexOf(name) < i) problems.add({ row, column: name, message: "the column stands there twice." });
  }
}
