import type { Label, Provenance } from "../mime.js";
import type { Survey } from "./survey.js";
import type { Answer } from "./variable.js";

/**
 * What each unit answered, scored or was grouped into: the one form that every table takes its variables in, whether they
 * are questions, scores, grades or groups.
 */
export interface CategoryColumn {
  /** Name of the variable or indicator, as in `digitalPriority`. */
  readonly name: string;
  readonly label: Label;
  /** What the report prints above the categories in its table, where that is not the label. */
  readonly heading?: Label;
  /** Survey year of the answers; null when it is not known. */
  readonly year: number | null;
  /** In the order in which a table lists them; `leaveOutAs` marks «vet ikke» and «ikke relevant». */
  readonly categories: readonly Answer[];
  /**
   * For each unit the index of its category, or why it has none: `NOT_ANSWERED` (-1), `NOT_ASKED` (-2), `DONT_KNOW` (-3),
   * `NOT_RELEVANT` (-4) or `NO_VALUE` (-5) of left-out.ts, where `leftOutOf(values)` counts them.
   */
  readonly values: Int8Array | Int16Array;
  /** True when the categories run from less to more. */
  readonly ordered: boolean;
  /** The units that can have a value, as in «alle kommuner». */
  readonly base: Label;
  readonly provenance: Provenance;
  /** That of the answers; absent for those of the two reports. */
  readonly survey?: Survey | undefined;
}
