import type { VariableRef } from "../indicators/column-of.js";
import type { DistributionForm, GridForm, Label, Locale, MeasureName } from "../mime.js";
import type { AnswerTable } from "../survey/answers.js";
import type { ConfidentialityOption } from "./confidentiality/confidentiality-option.js";
import type { DontKnow } from "./table-column.js";
import type { Weights } from "./weights/unit-weights.js";

/** A heading over rows that stand together. */
export interface RowGroup {
  readonly label: string | Label;
  /** Codes of categories, or names of variables in a table of several. */
  readonly rows: readonly string[];
}

/** A remark below a table; with `row` it is about one category or variable, which then carries its number. */
export type Note = string | Label | { readonly text: string | Label; readonly row?: string | undefined };

/** What tables of one variable and of several have in common. */
export interface CommonOptions<C extends ConfidentialityOption | undefined> {
  /** Answers of another year, which stand beside; categories and variables are matched by code and name. */
  readonly compare?: AnswerTable | undefined;
  /** Whether «vet ikke» and «ikke relevant» are rows (the default) or out of the base; those out are counted below. */
  readonly dontKnow?: DontKnow | undefined;
  /** Where units without a value are counted: in a note below (the default), or in the table itself. */
  readonly missing?: "row" | "note" | undefined;
  /** In place of the title made from the variable's label. */
  readonly title?: string | Label | undefined;
  /** Before the title, as in «Tabell 3.1»; English readers get «Table» and «Figure» for «Tabell» and «Figur». */
  readonly number?: string | Label | undefined;
  /** Headings over rows; rows that are in no group stand last. */
  readonly groups?: readonly RowGroup[] | undefined;
  /** Remarks below the table. */
  readonly notes?: Note | readonly Note[] | undefined;
  /** In the line of sources, in place of the source that the data names; what is synthetic is still said to be. */
  readonly source?: string | Label | undefined;
  /**
   * Weights of the units: a numeric variable, or numbers of one's own. Shares are then weighted, counts are not. Not together
   * with `confidentiality`: weighted sums would tell of the counts that are withheld.
   */
  readonly weights?: Weights | undefined;
  /** Withholds or rounds small counts, so that the table tells nothing of single units; `{}` for Statistics Norway's rule. */
  readonly confidentiality?: C | undefined;
  /** Shares of fewer units than this, effective ones where weighted, are marked as uncertain: 20 by default; 0 for none. */
  readonly lowPrecisionBelow?: number | undefined;
  /** Language of the table; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

/** How a frequency table of one variable is made. */
export interface DistributionOptions<C extends ConfidentialityOption | undefined = ConfidentialityOption | undefined>
  extends CommonOptions<C> {
  /** The numbers shown, in this order: `["count", "share"]` by default, as the reports' tables. `cumulative` adds up from above. */
  readonly show?: readonly (MeasureName | "cumulative")[] | undefined;
  /** With `compare`: whether the change in percentage points is shown. Not by default, as in the reports' tables. */
  readonly change?: boolean | undefined;
  /** Rows in the order of the codebook (`code`, the default), largest first or by name; «annet» and «vet ikke» stay last. */
  readonly order?: "code" | "size" | "name" | undefined;
  /**
   * What is drawn first: a `table` (the default), `bars`, or a `histogram`: columns, with a line at the lower median, for variables
   * whose categories are numbers.
   */
  readonly form?: DistributionForm | undefined;
  /**
   * In a histogram, what the median is of, where that is not the variable itself: as the reports, which show all municipalities
   * and take the median of those with a strategy, `(answers) => strategyAreaCount(answers, { among: "asked" })`.
   */
  readonly medianOf?: VariableRef | undefined;
  /** Joins numbers into intervals: how many numbers each has, or the first number of each, as in `[0, 1, 4, 7, 10]`. */
  readonly bins?: number | readonly number[] | undefined;
}

/** How a table of several variables with the same answers is made. */
export interface GridOptions<C extends ConfidentialityOption | undefined = ConfidentialityOption | undefined>
  extends CommonOptions<C> {
  /** The numbers shown, in this order: `["percent"]` by default, as the reports' figures. */
  readonly show?: readonly MeasureName[] | undefined;
  /** With `compare`: whether the change in percentage points is shown, as it is by default. */
  readonly change?: boolean | undefined;
  /** Codes of the answers shown, in this order; all by default. The bases count all answers. */
  readonly answers?: readonly string[] | undefined;
  /**
   * Variables as given (`code`, the default), by how many gave the first answer shown (`size`), one that is named, or some together,
   * as in `{ size: ["only_internal", "mostly_internal"] }`, or by name.
   */
  readonly order?: "code" | "size" | "name" | { readonly size: string | readonly string[] } | undefined;
  /**
   * What is drawn first: a `table`, `bars` of 100 percent, a bar for each answer (`grouped`), or table and bars (`both`). By
   * default both; a table, which has bars in its cells, when a single answer is shown.
   */
  readonly form?: GridForm | undefined;
  /** Above the variables. */
  readonly heading?: string | Label | undefined;
}

/** How a table of one variable, or of several, in groups of units is made. It withholds no counts: `crosstab` of the two variables can. */
export interface GroupedOptions<By = VariableRef> extends Omit<GridOptions, "confidentiality"> {
  /** What the units are grouped by: each category is a row, and all units the last one. */
  readonly by: By;
}
