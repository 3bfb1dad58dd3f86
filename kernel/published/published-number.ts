import type { Label } from "../mime.js";

/** What a published number counts or measures, which decides how it is read. */
export type PublishedUnit =
  | "percent"
  | "share"
  | "count"
  | "median"
  | "pp"
  | "cut"
  | "grade"
  | "score"
  | "range"
  | "rank"
  | "qualitative"
  | "boundary"
  | "formula"
  | "question"
  | "axis"
  | "year"
  | "period"
  | "date"
  | "id"
  | "artifact";

/** How a number is printed: as it is, «ca.», «over», «under», «høyst», «nesten», as an order or comparison, or as a formula. */
export type PublishedOp = "eq" | "approx" | "gt" | "lt" | "le" | "nearly" | "ordinal" | "formula";

/** A number, the two ends of a range (null: open), a list, or a text such as a date; null when only words are printed. */
export type PublishedValue = number | string | readonly (number | string | null)[] | null;

/** One number, or statement about numbers, that a report prints. */
export interface PublishedNumber {
  /** As in `22.t31.0`: the report of 2022, Tabell 3.1, grade 0. */
  readonly id: string;
  /** The publication, as in «SSB Rapporter 2023/27». */
  readonly report: string;
  /** Survey year of the report that it is in or sums up; null for other surveys. */
  readonly edition: 2018 | 2022 | null;
  readonly chapter: number | null;
  /** The figure or table, as in «Tabell 3.1»; null for numbers in the text. */
  readonly figure: string | null;
  /** Where it stands, as in «Tabell 3.1 (tekst)» or «Kap. 5.2». */
  readonly location: string;
  /** The year that it is about; null when it is about none. */
  readonly year: number | null;
  /** What it is of; `n` is null where no source gives the number of units. */
  readonly base: { readonly key: string; readonly label: Label; readonly n: number | null };
  readonly measure: Label;
  readonly value: PublishedValue;
  readonly unit: PublishedUnit;
  readonly op: PublishedOp;
  /** As printed, decimals and words included. */
  readonly printed: string;
  /** Ids of the contradictions between published numbers that it is part of. */
  readonly contradictions: readonly string[];
}
