import type { Tile } from "../maps/tile.js";
import type { Crosstab, Distribution, Grid, Locale, MunicipalMap, Table } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";

/** The answers that a figure is drawn from. */
export interface FigureAnswers {
  readonly answers: AnswerTable;
  /** Those of the edition that the report compares with; absent where it does not. */
  readonly compare?: AnswerTable | undefined;
  readonly locale: Locale;
  /** The tile grid of the municipalities, for maps; without it they are blocks. */
  readonly tiles?: readonly Tile[] | undefined;
}

/** A figure or table of the reports: what it shows of any answers to the edition's questions. */
export interface ReportFigure {
  /** As the reports number it, as in `3.1`; a table begins with T, as in `T3.1`. */
  readonly id: string;
  /** Survey years of the editions whose reports have it. */
  readonly editions: readonly number[];
  /**
   * Its numbers, with number, title, base, notes and source as the report of `answers.year` prints them. A table is shown as it
   * is; of a figure the chart is made from them, as their kind and form say.
   *
   * @throws RangeError for answers that lack a question of the figure
   */
  draw(from: FigureAnswers): Distribution | Grid | Crosstab | Table | MunicipalMap;
}
