import type { Provenance } from "../mime.js";
import type { Survey } from "./survey.js";

/** The code of an answer that was not given. */
export const MISSING = -1;

/**
 * Answers of one survey year: one row a unit, one column a variable.
 *
 * A categorical column holds, for each unit, the index of its answer in the codebook's `answers` of that variable, or
 * {@link MISSING}. A numeric column (`population`, `centrality`) holds the number itself, or {@link MISSING}; one with decimals
 * holds NaN where it is missing.
 */
export interface AnswerTable {
  /** Survey year, which decides the edition of the method that applies; NaN for rows of one's own of which none is known. */
  readonly year: number;
  /** Unit ids, in row order. */
  readonly units: readonly string[];
  /** Columns by variable name; each as long as `units`. */
  readonly columns: ReadonlyMap<string, Int8Array | Int32Array | Float64Array>;
  readonly provenance: Provenance;
  /**
   * The survey that the answers are of, when it is not one of the two reports'. It holds the codebook that the columns
   * follow, and when it is an edition also the method that applies.
   */
  readonly survey?: Survey | undefined;
}
