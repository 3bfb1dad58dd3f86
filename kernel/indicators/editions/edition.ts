import type { Label } from "../../mime.js";
import type { Survey } from "../../survey/survey.js";
import type { Readings } from "./readings.js";

/** Where a rule is written. */
export interface Source {
  /** The report or other document, as in «SSB Rapporter 2019/14». */
  readonly report: string;
  readonly chapter?: string | undefined;
  /** A table or figure, as in «Tabell 3.1». */
  readonly table?: string | undefined;
}

/** One item of an indicator, and what each answer to it gives; an answer that is not listed gives 0. */
export interface Item {
  /** Name of a question in the codebook. */
  readonly variable: string;
  /** Points by answer code. */
  readonly points: Readonly<Record<string, number>>;
}

/** The lowest counts that give score 1, 2, 3 and 4. */
export type CutPoints = readonly [one: number, two: number, three: number, four: number];

/** How a simple indicator is made: points are added over the items, and the cut points turn the sum into a score. */
export interface ScoreRule {
  readonly items: readonly Item[];
  /** The yes/no question that must be answered yes for the items to be asked; a unit that answered no has 0. */
  readonly gate?: string | undefined;
  readonly cutPoints: CutPoints;
  /** The reading that decides the score of a unit that answered yes to the gate and has no item. */
  readonly withoutItems?: "strategyWithoutAreas" | "projectWithoutAreas" | undefined;
  readonly source: Source;
}

/** A grade, or the name of the reading that decides it. */
export type Cell = number | "noStrategyHighProjects" | "highStrategyNoProjects";

/** How a composite indicator is made: the grade for each pair of categories of its two sides. */
export interface GradeRule {
  /** What the report prints above the grades in its table. */
  readonly heading: Label;
  /** What the report prints for each grade. */
  readonly labels: readonly Label[];
  /** `matrix[first][second]`. */
  readonly matrix: readonly (readonly Cell[])[];
  readonly source: Source;
}

export type ScoreName = "strategy" | "project" | "internalFunction" | "cloud" | "procurement" | "service";

export type GradeName = "digitalPriority" | "digitalCompetence" | "useOfDigitalServices" | "digitalActivity";

/**
 * One edition of the method: everything that the indicator functions need to know beside the answers. A new survey year or
 * another sector is a new edition; `defineEdition` makes and checks one. Indicators that an edition has no rule for say so.
 */
export interface Edition extends Survey {
  /** What the edition is called, as in «Digitalisering i kommuner 2018». */
  readonly name: Label;
  readonly scores: { readonly [K in ScoreName]?: ScoreRule };
  readonly grades: { readonly [K in GradeName]?: GradeRule };
  readonly readings: Readings;
}

/** An edition with a rule for every indicator, as those of the two reports are. */
export interface CompleteEdition extends Edition {
  readonly scores: Readonly<Record<ScoreName, ScoreRule>>;
  readonly grades: Readonly<Record<GradeName, GradeRule>>;
}
