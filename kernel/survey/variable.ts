import type { Category, Label } from "../mime.js";

/** One answer that a question offers. */
export interface Answer extends Category {
  /** Set on answers that say nothing about the matter: tables can leave them out of the base, and then count them under this reason. */
  readonly leaveOutAs?: "dontKnow" | "notRelevant";
}

/** The answer to another question that makes this one be asked. */
export interface AskedIf {
  /** Name of the other question. */
  readonly variable: string;
  /** Code of its answer. */
  readonly answer: string;
  /** The units that are asked then, as in «kommuner med IKT-strategi». */
  readonly base: Label;
}

interface Described {
  /** Name of the column in an answer file. */
  readonly name: string;
  readonly label: Label;
  /** The survey years that carry the variable; absent when all do. */
  readonly years?: readonly number[];
  /** Items of one question share a group. */
  readonly group?: string;
  readonly askedIf?: AskedIf;
}

/** Names the unit of a row. */
export interface KeyVariable extends Described {
  readonly kind: "key";
}

/** The survey year, the same in every row. */
export interface YearVariable extends Described {
  readonly kind: "year";
}

/** A whole number. */
export interface NumberVariable extends Described {
  readonly kind: "number";
  readonly minimum: number;
  readonly maximum: number;
}

/** A question with fixed answers. */
export interface QuestionVariable extends Described {
  readonly kind: "question";
  /** In the questionnaire's order, which is also the order of the codes in an answer table's column. */
  readonly answers: readonly Answer[];
  /** Whether the answers run from less to more; when absent, those of more than two do. */
  readonly ordered?: boolean;
}

/** One column of the codebook. */
export type Variable = KeyVariable | YearVariable | NumberVariable | QuestionVariable;
