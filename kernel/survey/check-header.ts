import { isVariableName, variablesOf } from "./codebook.js";
import { nearMatches } from "./near-matches.js";
import type { ProblemList } from "./problem-list.js";

function unknownColumn(name: string, year: number): string {
  const near = nearMatches(
    name,
    variablesOf(year).map((v) => v.name),
  );
  const hint = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : " Remove it.";
  return `«${name}» is not a column of the codebook.${hint}`;
}

/**
 * Checks that a header has every column that the survey of `year` carries, once, and none that the codebook does not know.
 * The order is free, and columns of another year's survey may stand there as long as they are empty.
 */
export function checkHeader(header: readonly string[], row: number, year: number, problems: ProblemList): void {
  const missing = variablesOf(year).filter(({ name }) => !header.includes(name));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    const message =
      missing.length === 1
        ? `the column ${names} is missing; the codebook of ${year} has it.`
        : `${missing.length} columns of the codebook of ${year} are missing: ${names}.`;
    problems.add({ row, message });
  }
  for (const [i, name] of header.entries()) {
    if (!isVariableName(name)) problems.add({ row, column: name, value: name, message: unknownColumn(name, year) });
    else if (header.indexOf(name) < i) problems.add({ row, column: name, message: "the column stands there twice." });
  }
}
