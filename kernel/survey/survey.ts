import type { Label } from "../mime.js";
import type { Variable } from "./variable.js";

/** One survey: whom it asked what. An edition of the method is a survey with rules. */
export interface Survey {
  /** Survey year. */
  readonly year: number;
  /** Whom it asked, in the plural, as in «kommuner». */
  readonly units: Label;
  /** True for rows of one's own: nobody was asked, so what is empty is missing, not unanswered. */
  readonly ownRows?: true;
  /** The columns of its answer files, in order. */
  readonly variables: readonly Variable[];
}
