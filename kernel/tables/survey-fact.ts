import type { Category, Label, Provenance } from "../mime.js";

/** One published number of a survey, or what a publication says in place of a number. */
export interface SurveyFact {
  readonly id: string;
  /** The area or subject it belongs to. */
  readonly topic: Category;
  readonly measure: Label;
  /** Survey year of the number; null when the publication does not say. */
  readonly year: number | null;
  /** Percent 0–100 or a count, unrounded as far as it is printed; null when the publication gives no number. */
  readonly value: number | null;
  /** `rank` is best or worst of several; `words` is a statement without a number. */
  readonly unit: "percent" | "count" | "rank" | "words";
  /** Whether the number is printed as such, or as «omtrent», «nesten» or «over»; null without a number. */
  readonly precision: "exact" | "about" | "nearly" | "over" | null;
  /** The number or word as printed. */
  readonly printed: string;
  /** What a percent is of; a count is of the survey itself. */
  readonly base: Label;
  /** What is uncertain about how it was read. */
  readonly note: Label | null;
  readonly provenance: Provenance;
}
