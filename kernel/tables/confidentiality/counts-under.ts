import type { ConfidentialityOption } from "./confidentiality-option.js";

/** What the counts of a table can be: numbers, and null too where some may be withheld. */
export type CountsUnder<C extends ConfidentialityOption | undefined> = [C] extends [
  undefined | { readonly method: "round" },
]
  ? number
  : number | null;
