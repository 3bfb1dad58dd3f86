import type { Label, Locale, Payload, Provenance, ReportPlace, Reproduction, Table } from "../mime.js";

/** A figure, table or map, and what it shows. */
export interface ReportPart {
  readonly place: ReportPlace;
  /** With its number, as in «Figur 3.1 …». */
  readonly title: Label;
  readonly payload: Payload;
}

export interface ReportChapter {
  /** As the reports number it. */
  readonly number: number;
  readonly title: Label;
  readonly parts: readonly ReportPart[];
}

/** Answers that a report is made of. */
export interface ReportAnswers {
  readonly units: number;
  readonly provenance: Provenance;
}

/** One edition of the reports, made of answers. */
export interface ReportEdition {
  /** Survey year. */
  readonly year: number;
  /** The published report, as in «SSB Rapporter 2023/27». */
  readonly source: string;
  readonly answers: ReportAnswers;
  /** Answers of the edition that it is compared with; null where it is not. */
  readonly compared: ReportAnswers | null;
  readonly chapters: readonly ReportChapter[];
  /** The numbers that the published report prints, each with what the answers give. */
  readonly ledger: Reproduction;
  /** What each place that the published report leaves open would change, a table for each grade. */
  readonly readings: readonly Table[];
}

/** Everything that one document holds. */
export interface Report {
  readonly editions: readonly ReportEdition[];
  readonly locale: Locale;
  /** Kommunelab's version. */
  readonly version: string;
}
