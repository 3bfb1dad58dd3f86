import type { Label } from "../mime.js";

/** Published numbers that do not fit each other. */
export interface Contradiction {
  /** As in `C01`. */
  readonly id: string;
  /** `irreconcilable`: no answers give all. `resolved`: a reading gives all. `wording`: only words differ. */
  readonly kind: "irreconcilable" | "resolved" | "wording";
  readonly title: Label;
  /** Ids of the published numbers. */
  readonly facts: readonly string[];
  /** Why they do not fit. */
  readonly arithmetic: Label;
  /** How they are read here. */
  readonly resolution: Label;
  /** Pairs of sides of which only one can come out, for what is irreconcilable: `[ids, ids]`. */
  readonly sides: readonly (readonly [readonly string[], readonly string[]])[];
}
