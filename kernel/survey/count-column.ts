import type { Label, Provenance } from "../mime.js";
import type { Survey } from "./survey.js";

/** How many of a list of items count for each unit, or how many points they give. */
export interface CountColumn {
  /** Name of the indicator, as in `strategyAreaCount`. */
  readonly name: string;
  readonly label: Label;
  /** Survey year of the answers. */
  readonly year: number;
  /** What is counted, as in «områder». */
  readonly unit: Label;
  /** The largest value that the items allow. */
  readonly maximum: number;
  /** For each unit its count, 0 to `maximum`, or why it has none (a negative code of left-out.ts). */
  readonly values: Int16Array;
  /** The units that can have a value, as in «alle kommuner». */
  readonly base: Label;
  readonly provenance: Provenance;
  /** That of the answers; absent for those of the two reports. */
  readonly survey?: Survey | undefined;
}
