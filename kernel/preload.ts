import { digitalMaturity } from "./datasets/digital-maturity.js";
import { evry2017 } from "./datasets/evry-2017.js";
import { loadDataset } from "./datasets/load.js";
import { maturityAreas } from "./datasets/maturity-areas.js";
import { figure } from "./figures/figure.js";
import { figures } from "./figures/figures.js";
import { plot } from "./figures/plot.js";
import { catalogue } from "./indicators/catalogue.js";
import { columnOf } from "./indicators/column-of.js";
import { e2018 } from "./indicators/editions/e2018.js";
import { e2022 } from "./indicators/editions/e2022.js";
import { lowerMedian } from "./indicators/lower-median.js";
import { reproduce } from "./ledger/reproduce.js";
import { map } from "./maps/map.js";
import { compareEditions } from "./method/compare-editions.js";
import { defineEdition } from "./method/define-edition.js";
import { explain } from "./method/explain.js";
import { sensitivity } from "./method/sensitivity.js";
import { suggestCutPoints } from "./method/suggest-cut-points.js";
import { published } from "./published/published.js";
import type { Display } from "./session/display.js";
import type { Input } from "./session/input.js";
import { createProgress } from "./session/progress.js";
import { startLocale } from "./start-locale.js";
import type { AnswerTable } from "./survey/answers.js";
import { readAnswers } from "./survey/read-answers.js";
import { writeAnswers } from "./survey/write-answers.js";
import { crosstab } from "./tables/crosstab.js";
import { deepFreeze } from "./tables/deep-freeze.js";
import { distribution } from "./tables/distribution.js";
import { table } from "./tables/table.js";

export type { MaturityArea } from "./datasets/maturity-areas.js";
export type { PlotLayout, PlotTrace } from "./figures/plot.js";
export type { Edition } from "./indicators/editions/edition.js";
export type { EditionComparison } from "./method/compare-editions.js";
export type { EditionDraft } from "./method/define-edition.js";
export type { Sensitivity } from "./method/sensitivity.js";
export type {
  Crosstab,
  Distribution,
  Explanation,
  Figure,
  Grid,
  Label,
  MunicipalMap,
  Provenance,
  Reproduction,
  Table,
} from "./mime.js";
export type { AnswerTable } from "./survey/answers.js";
export type { CategoryColumn } from "./survey/category-column.js";
export type { CountColumn } from "./survey/count-column.js";
export type { SurveyFact } from "./tables/survey-fact.js";

/** What a notebook gets for free. The types exported above are free too. */
export const preload = ({ display, ...input }: { readonly display: Display } & Input) => ({
  /**
   * Synthetic answers of 377 municipalities in 2018, calibrated to the numbers that SSB Rapporter 2019/14 publishes.
   * No municipality gave them.
   */
  get kommuner2018(): AnswerTable {
    return loadDataset("kommuner2018");
  },
  /**
   * Synthetic answers of 354 municipalities in 2022, calibrated to the numbers that SSB Rapporter 2023/27 publishes.
   * No municipality gave them.
   */
  get kommuner2022(): AnswerTable {
    return loadDataset("kommuner2022");
  },
  /**
   * What is published of the survey of digital maturity that Rambøll made for KS (2017–2018): percents, and which of the eight
   * areas scored highest and lowest. Of municipalities and counties together; how many answered is not stated.
   */
  digitalMaturity,
  /**
   * The eight areas of that survey, and which indicators and questions of Statistics Norway's reports bear on each: some of the
   * area, one question at most, or nothing. The comparison is Kommunelab's own.
   */
  maturityAreas,
  /**
   * What is published of EVRY's Kommuneundersøkelsen 2017: what municipalities expected of digitalisation and what priority it
   * had, in 2015 and 2017. How many answered is not stated.
   */
  evry2017,
  /** The editions of the method: what each report counts, its cut points, matrices and readings. */
  editions: deepFreeze({ e2018, e2022 }),
  defineEdition,
  compareEditions,
  suggestCutPoints,
  explain,
  sensitivity,
  ...catalogue,
  columnOf,
  lowerMedian,
  distribution,
  crosstab,
  table,
  figure,
  figures,
  plot,
  map,
  locale: startLocale(),
  /**
   * The 521 numbers that Statistics Norway's two reports, and three articles, print: an array of
   * `{ id, report, chapter, figure, location, year, base, measure, value, unit, op, printed, contradictions }`,
   * and `published.contradictions`, the 22 places where they do not fit each other.
   */
  published,
  reproduce,
  readAnswers,
  writeAnswers,
  /** Shows a value below the cell, before the cell is done; `display.html` and `display.markdown` show text of those kinds. */
  display,
  /**
   * Shows how far work has come, as a bar that moves: around what is iterated over, or for a number of steps.
   *
   * @example
   * for (const unit of progress(kommuner2022.units, { label: "Scoring" })) unit.length;
   */
  progress: createProgress(display),
  prompt: input.prompt,
  confirm: input.confirm,
  input: input.input,
  alert: input.alert,
});
