/**
 * MIME names and payload types: the contract between the kernel that makes a result and the views that draw it.
 * Imports nothing, so that every part may import it.
 */

export const DISTRIBUTION_MIME = "application/vnd.kommunelab.distribution.v1+json";
export const GRID_MIME = "application/vnd.kommunelab.grid.v1+json";
export const CROSSTAB_MIME = "application/vnd.kommunelab.crosstab.v1+json";
export const EXPLANATION_MIME = "application/vnd.kommunelab.explanation.v1+json";
export const TABLE_MIME = "application/vnd.kommunelab.table.v1+json";
export const REPRODUCTION_MIME = "application/vnd.kommunelab.reproduction.v1+json";
export const FIGURE_MIME = "application/vnd.kommunelab.figure.v1+json";
export const MAP_MIME = "application/vnd.kommunelab.map.v1+json";

/** The languages a reader can choose; bokmål is the default. */
export type Locale = "nb" | "en";

/** A text in both languages. */
export type Label = Readonly<Record<Locale, string>>;

/** Where data comes from; it follows the data into everything made from it. */
export interface Provenance {
  /** Name of the dataset, as in `kommuner2022`. */
  readonly dataset: string;
  /** Survey year of the answers; null when it is not known. */
  readonly year: number | null;
  /** True when no municipality gave these answers. */
  readonly synthetic: boolean;
  readonly source: Label;
  /** SPDX id or name of the licence. */
  readonly licence: string;
}

/** One answer, score, grade or group that units fall into. */
export interface Category {
  readonly code: string;
  readonly label: Label;
}

/** A number of units; null where it is withheld for the sake of confidentiality, and shown as «:». */
export type Count = number | null;

/** How the counts of a table are kept from telling of single units. */
export interface Confidentiality {
  /** `suppress`: some counts are null, with all percents that they could be worked out from. `round`: small counts are rounded. */
  readonly method: "suppress" | "round";
  /** Counts from 1 to one less than this are small; those that are rounded become 0 or this. */
  readonly threshold: number;
  /** Whether a count that is withheld, or rounded up, can be zero; if not, all zeros are shown as such. */
  readonly mayBeZero: boolean;
  /** True when larger counts can have been rounded too, to a multiple of the threshold; else they are as they were. */
  readonly largerRounded?: boolean;
}

/** What the percents and shares of a table are weighted with; its counts are unweighted. */
export interface TableWeights {
  /** The variable of the answers; null for weights of one's own. */
  readonly name: string | null;
  readonly label: Label;
  /** Sum of the weights of the units in the table. */
  readonly total: number;
  /** Kish's effective number of units in the table: the square of the sum of their weights over the sum of their squares. */
  readonly effectiveN: number;
  /** Units that would be in the table, and are not since their weight is not known. */
  readonly missing: number;
}

/** Units that are not in the base of a table, and why. */
export interface LeftOut<N extends Count = Count> {
  readonly reason: "notAnswered" | "notAsked" | "dontKnow" | "notRelevant" | "missing";
  readonly label: Label;
  readonly count: N;
}

/** What a share or percent is of. */
export interface Base<N extends Count = Count> {
  readonly n: N;
  /** The units that count, as in «alle kommuner» or «kommuner med IKT-strategi». */
  readonly label: Label;
}

/** A number that a frequency table or a grid shows of each category: units, a share 0–1, or the same as a percent 0–100. */
export type MeasureName = "count" | "share" | "percent";

/** A remark below a table, about one row of it or about all. */
export interface Footnote {
  readonly text: Label;
  /** Code of the category, or name of the item, that carries the remark's number; null for a remark about the whole table. */
  readonly row: string | null;
}

/** What frequency tables and grids can say besides their numbers; each part is absent where nothing was asked for. */
export interface TableTrimmings {
  /** Headings over rows that stand together; a row says by index which it stands under. */
  readonly groups?: readonly Label[];
  readonly footnotes?: readonly Footnote[];
  /** Stands in the line of sources, in place of the source that the data names. */
  readonly source?: Label;
}

export interface DistributionRow<N extends Count = Count> extends Category {
  /** Units. */
  readonly count: N;
  /** Sum of their weights, where the table is weighted. */
  readonly weighted?: number;
  /**
   * Share of the base, 0–1, weighted where the table is; null when the base is empty, only the edition compared with has the
   * category, or the count or the base is withheld.
   */
  readonly share: number | null;
  /** The same share in the edition compared with, 0–1; null when there is none. */
  readonly earlierShare: number | null;
  /** True when the earlier share is null because it is withheld. */
  readonly earlierWithheld?: boolean;
  /** Units in the edition compared with; null where it is withheld, and absent where that edition lacks the category. */
  readonly earlierCount?: N;
  /** Share of the base in this row and those above it, 0–1, where it was asked for; null from the first share on that is. */
  readonly cumulative?: number | null;
  /** Which of the table's groups the row stands under; absent for none. */
  readonly group?: number;
}

/** How a frequency table is drawn: as such, as a bar for each category, or as columns of a variable whose categories are numbers. */
export type DistributionForm = "table" | "bars" | "histogram";

/** A frequency table of one variable, as Tabell 3.1 of the 2022 report prints it. */
export interface Distribution<N extends Count = Count> extends TableTrimmings {
  readonly type: typeof DISTRIBUTION_MIME;
  readonly title: Label;
  /** Heading of the category column. */
  readonly variable: { readonly name: string; readonly label: Label };
  /** Survey year; null when it is not known. */
  readonly year: number | null;
  /** Survey year compared with; null when none was asked for. */
  readonly earlierYear: number | null;
  readonly rows: readonly DistributionRow<N>[];
  /** Sum of the rows: equals the base. */
  readonly total: N;
  readonly base: Base<N>;
  readonly earlierBase: Base<N> | null;
  readonly leftOut: readonly LeftOut<N>[];
  readonly earlierLeftOut: readonly LeftOut<N>[];
  /** Absent when nothing is weighted. */
  readonly weights?: TableWeights;
  /** Those of the edition compared with. */
  readonly earlierWeights?: TableWeights;
  /** Absent when every count is shown as it is. */
  readonly confidentiality?: Confidentiality;
  /** Shares of fewer units than this, effective ones where weighted, are marked as uncertain; absent when none are. */
  readonly lowPrecisionBelow?: number;
  /** The numbers shown, in this order; count and share when absent. */
  readonly show?: readonly (MeasureName | "cumulative")[];
  /** True when the change since the edition compared with is shown, in percentage points. */
  readonly change?: boolean;
  /** Where units that are not in the base stand: `row` below the total, else (when absent) in a note. */
  readonly missing?: "row";
  /** What is drawn first; a table when absent. */
  readonly form?: DistributionForm;
  /** Of a variable whose categories are numbers: the lower medians of the two editions; null for one without values. */
  readonly median?: {
    readonly value: number | null;
    readonly earlier: number | null;
    /** The units that it is of, where those are not the table's. */
    readonly base?: Label;
  };
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/** One answer to one item of a grid. */
export interface GridCell<N extends Count = Count> {
  /** Units. */
  readonly count: N;
  /** Sum of their weights, where the grid is weighted. */
  readonly weighted?: number;
  /** Share of the item's base, 0–1, weighted where the grid is; null when that is empty or withheld, or the item was not asked about. */
  readonly share: number | null;
  /** The same in the edition compared with; absent when none is, and when that edition lacks the item. */
  readonly earlierCount?: N;
  readonly earlierShare: number | null;
}

/** The units of one item of a grid in one edition. */
export interface GridItemBase<N extends Count = Count> {
  readonly base: Base<N>;
  readonly leftOut: readonly LeftOut<N>[];
  readonly weights?: TableWeights;
}

/** One question of those that a grid sets below each other. */
export interface GridItem<N extends Count = Count> {
  readonly name: string;
  readonly label: Label;
  /** Which of the grid's groups the item stands under; absent for none. */
  readonly group?: number;
  /** In the order of the answers. */
  readonly cells: readonly GridCell<N>[];
  /** Null in an edition that lacks the item. */
  readonly now: GridItemBase<N> | null;
  readonly earlier: GridItemBase<N> | null;
}

/** How a grid is drawn: a table, bars of 100 percent, a bar for each answer, or the first two. */
export type GridForm = "table" | "bars" | "grouped" | "both";

/** Several variables with the same answers, items × answers, as Figur 3.1, 4.1, 5.2 and 5.3 read. */
export interface Grid<N extends Count = Count> extends TableTrimmings {
  readonly type: typeof GRID_MIME;
  readonly title: Label;
  /** Heading of the items. */
  readonly heading: Label;
  readonly year: number | null;
  /** Survey year compared with; null when none was asked for. */
  readonly earlierYear: number | null;
  /** The answers shown; there can be more, which the bases count too. */
  readonly answers: readonly Category[];
  /** True when all answers that the items offer are shown. */
  readonly everyAnswer: boolean;
  /**
   * True when a unit can have given several of the answers, such as reasons: they can add up to more than 100 percent, and are never
   * parts of one bar. Absent otherwise.
   */
  readonly several?: boolean;
  /** What the items are groups of units by, and the units of all groups; absent where the items are questions. */
  readonly by?: { readonly name: string; readonly base: Base<N>; readonly earlierBase: Base<N> | null };
  /** True when the answers run from little to much. */
  readonly ordered: boolean;
  readonly items: readonly GridItem<N>[];
  /** The numbers shown, in this order. */
  readonly show: readonly MeasureName[];
  /** True when the change since the edition compared with is shown, in percentage points. */
  readonly change: boolean;
  /** Where units that are not in an item's base stand: `row` in columns of their own, else in a note. */
  readonly missing: "row" | "note";
  /** What is drawn first. */
  readonly form: GridForm;
  /** What all items are weighted with; absent when nothing is. */
  readonly weights?: { readonly name: string | null; readonly label: Label };
  readonly confidentiality?: Confidentiality;
  /** Shares of fewer units than this, effective ones where weighted, are marked as uncertain; absent when none are. */
  readonly lowPrecisionBelow?: number;
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/** Which total a percent is of. */
export type PercentOf = "row" | "column" | "total";

/** A number that a crosstab shows of each cell: units, or their percent of the row, the column or the table. */
export type CrosstabMeasure = "count" | PercentOf;

/**
 * How a crosstab is drawn: a table, bars of 100 percent, a bar for each cell (`grouped`), tiles as large as their cells
 * (`mosaic`), or the first two.
 */
export type CrosstabForm = "table" | "bars" | "grouped" | "mosaic" | "both";

export interface CrosstabCell<N extends Count = Count> {
  /** Units. */
  readonly count: N;
  /** Sum of their weights, where the table is weighted. */
  readonly weighted?: number;
  /**
   * Percent of the row, the column and the table, 0–100, weighted where the table is; null when that base is empty, and
   * when the count or that base is withheld.
   */
  readonly rowPercent: number | null;
  readonly columnPercent: number | null;
  readonly totalPercent: number | null;
}

/** One side of a crosstab. */
export interface CrosstabVariable {
  readonly name: string;
  readonly label: Label;
  readonly categories: readonly Category[];
  /** True when the categories run from little to much, as scores do. */
  readonly ordered: boolean;
}

/** What a crosstab is weighted with. */
export interface CrosstabWeights extends TableWeights {
  /** Sums of weights of each row and column. */
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  /** Kish's effective number of units in each row and column. */
  readonly rowEffectiveN: readonly number[];
  readonly columnEffectiveN: readonly number[];
}

/** A number with its confidence interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How two ordered sides go together, −1 to 1. */
export interface OrderedAssociation extends Estimate {
  /** Asymptotic standard error, which the interval is made with. */
  readonly standardError: number;
  /** Test of no connection, with the standard error that holds without one; null where that is 0. */
  readonly z: number | null;
  readonly p: number | null;
}

/** What `statistics` of a crosstab can hold. */
export type StatisticName = "chiSquare" | "fisher" | "cramersV" | "gamma" | "tauB" | "residuals";

/**
 * Tests and measures of a crosstab. Each is null when it was not asked for, and when it cannot be had; `absent` then says why.
 *
 * They hold for counts of units that are shown as they are. A weighted table has none: its tests would take the effective number of
 * units in place of `n`, and another distribution. Nor has one that withholds or rounds counts, which they would tell of.
 */
export interface CrosstabStatistics {
  /** Units that all but gamma and tau-b are computed on: the base of the table. */
  readonly n: number;
  /** Units that gamma and tau-b are computed on: those on both scales, and so neither «vet ikke» nor «ikke relevant»; null without the two. */
  readonly orderedN: number | null;
  /** Of the confidence intervals, 0–1. */
  readonly level: number;
  /** Indexes of categories without units; they are not in the computation. */
  readonly emptyRows: readonly number[];
  readonly emptyColumns: readonly number[];
  /** Pearson's test of independence. */
  readonly chiSquare: {
    readonly value: number;
    /** Degrees of freedom. */
    readonly df: number;
    /** 0–1. */
    readonly p: number;
    /** The least expected count, in units, and the share of cells, 0–1, whose expected count is below 5. */
    readonly minimumExpected: number;
    readonly shareBelow5: number;
    /** By Cochran's rule: no expected count below 1, and at most a fifth below 5. */
    readonly reliable: boolean;
    /** With Yates' continuity correction; null unless the table is 2×2. */
    readonly yates: { readonly value: number; readonly p: number } | null;
  } | null;
  /** Fisher's exact test; computed unasked where chi-square is not reliable. */
  readonly fisher: {
    readonly p: number;
    /** Where p is from random tables: how many, and the standard error of p. */
    readonly simulated: { readonly tables: number; readonly standardError: number } | null;
    /** Of a 2×2 table, by conditional maximum likelihood; null of others. A `value` or `high` of null is infinite. */
    readonly oddsRatio: { readonly value: number | null; readonly low: number; readonly high: number | null } | null;
  } | null;
  /** `corrected` is without what chance alone gives (Bergsma 2013). */
  readonly cramersV: (Estimate & { readonly corrected: number }) | null;
  /** Goodman and Kruskal's. */
  readonly gamma: OrderedAssociation | null;
  /** Kendall's. */
  readonly tauB: OrderedAssociation | null;
  /** Expected counts `[r][c]` in units, unrounded. */
  readonly expected: readonly (readonly number[])[] | null;
  /** Adjusted standardized residuals `[r][c]`; null in cells of empty categories. */
  readonly residuals: readonly (readonly (number | null)[])[] | null;
  /** What could not be had; `why` continues a sentence after «siden» and “since”. */
  readonly absent: readonly { readonly name: StatisticName; readonly why: Label }[];
}

/** The crosstab of the units in one category of a third variable. */
export interface CrosstabLayer<N extends Count = Count> extends Category {
  readonly cells: readonly (readonly CrosstabCell<N>[])[];
  readonly rowTotals: readonly N[];
  readonly columnTotals: readonly N[];
  readonly base: Base<N>;
  readonly statistics?: CrosstabStatistics;
  readonly weights?: CrosstabWeights;
}

/** A crosstab for each category of a third variable, with the rows and columns of the crosstab that they are layers of. */
export interface CrosstabLayers<N extends Count = Count> {
  readonly name: string;
  readonly label: Label;
  readonly ordered: boolean;
  /** In the order of the categories. */
  readonly tables: readonly CrosstabLayer<N>[];
  /** Units without a value for the third variable, whatever they have for the other two. */
  readonly missing: N;
}

/** Two variables against each other, as Figur 4.6 and 4.7 read; by a third one when it has layers. */
export interface Crosstab<N extends Count = Count> {
  readonly type: typeof CROSSTAB_MIME;
  readonly title: Label;
  readonly year: number | null;
  readonly rows: CrosstabVariable;
  readonly columns: CrosstabVariable;
  /** The percent that is shown first. */
  readonly percent: PercentOf;
  /** `cells[r][c]`, in the order of the categories. */
  readonly cells: readonly (readonly CrosstabCell<N>[])[];
  /** Units in each row and column; their sums equal the base. */
  readonly rowTotals: readonly N[];
  readonly columnTotals: readonly N[];
  readonly base: Base<N>;
  /**
   * Units without a value for the rows, the columns, or both; the three, and those that no layer has, add up to what the base
   * lacks.
   */
  readonly missing: { readonly rowsOnly: N; readonly columnsOnly: N; readonly both: N };
  /** By a third variable; the crosstab itself is then of all layers together. Absent for two variables. */
  readonly layers?: CrosstabLayers<N>;
  /** The numbers that the table shows, in this order; the percent with the units in parentheses when absent. */
  readonly show?: readonly CrosstabMeasure[];
  /** False when the table has no row and no column of totals. */
  readonly margins?: boolean;
  /** Categories without units that are not in the table; absent when all are. */
  readonly dropped?: {
    readonly rows: readonly Category[];
    readonly columns: readonly Category[];
    readonly layers: readonly Category[];
  };
  /** What is drawn first; table and bars when absent. */
  readonly form?: CrosstabForm;
  /** Absent unless asked for. */
  readonly statistics?: CrosstabStatistics;
  /** Absent when nothing is weighted. */
  readonly weights?: CrosstabWeights;
  /** Absent when every count is shown as it is. */
  readonly confidentiality?: Confidentiality;
  /** Percents of fewer units than this, effective ones where weighted, are marked as uncertain; absent when none are. */
  readonly lowPrecisionBelow?: number;
  /** Below the table, one a line; absent when there are none. */
  readonly notes?: readonly Label[];
  /** Stands in the line of sources, in place of the source that the data names. */
  readonly source?: Label;
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/**
 * What the numbers of a column are: `count` units, a `share` 0–1, a `percent` 0–100, any other `number`, or a `year`, which
 * is written without spaces.
 */
export type TableColumnKind = "text" | "count" | "share" | "percent" | "number" | "year";

/** What a column's values are; `other` is what no cell of a table can show. */
export type ValueKind = "number" | "text" | "boolean" | "date" | "mixed" | "other" | "nothing";

export interface TableColumn {
  /** The property of the rows that the column shows. */
  readonly name: string;
  readonly label: Label;
  readonly kind: TableColumnKind;
  /** Decimals that its numbers are shown with, 0–6. */
  readonly decimals: number;
  /** Whether a bar stands beside each number, as long as the number is great. */
  readonly bars: boolean;
  /** In a table that shows some of many rows: what the column holds in those that were counted, and how many lack it. */
  readonly holds?: { readonly kind: ValueKind; readonly missing: number };
}

/** What a row says in a column: a text in both languages, or one that is the same in both; null when it says nothing. */
export type TableCell = Label | string | number | null;

/** Rows of any kind: published numbers, a comparison, an analyst's own. The first column names the row. */
export interface Table {
  readonly type: typeof TABLE_MIME;
  readonly title: Label | null;
  /** What shares and percents are of; null when none was stated. */
  readonly base: Label | null;
  readonly columns: readonly TableColumn[];
  /** `rows[r][c]`, in the order of the columns; numbers are unrounded. */
  readonly rows: readonly (readonly TableCell[])[];
  /**
   * Of how much the table holds the beginning, and how many rows {@link TableColumn.holds} is counted in. Renderers page in the
   * rows that are held; the static views show the first of them.
   */
  readonly extract?: { readonly rows: number; readonly columns: number; readonly counted: number };
  /** Below the table, one a line. */
  readonly notes: readonly Label[];
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/**
 * How a published number fares: it comes out; it cannot, since it contradicts published numbers that do come out; neither
 * answers nor method say it; or it should have come out and did not.
 */
export type Verdict = "reproduced" | "contradiction" | "notComputable" | "missed";

/** One published number beside what we compute for it. */
export interface ReproductionRow {
  readonly id: string;
  /** The publication, as in «SSB Rapporter 2023/27». */
  readonly report: string;
  /** Where it stands, as in «Tabell 3.1». */
  readonly location: string;
  /** The year that the number is about; null when it is about none. */
  readonly year: number | null;
  readonly measure: Label;
  /** What it is of; `n` is null where no source says. */
  readonly base: { readonly label: Label; readonly n: number | null };
  /** What is printed, as a number, a range or list of numbers, or a text; null when only words are. */
  readonly published: number | string | readonly (number | string | null)[] | null;
  readonly printed: string;
  /** Unrounded; a list for a range, for a statement about several numbers, and for an order; null when nothing was computed. */
  readonly computed: number | readonly (number | null)[] | null;
  /** `computed` less `published`, where both are single numbers that should be the same. */
  readonly difference: number | null;
  /** Decimals that `computed` is shown with. */
  readonly decimals: number;
  /** What it was computed from. */
  readonly from: "answers" | "method" | null;
  /** What `computed` has to be, where that is not `published` rounded as printed. */
  readonly rule: Label | null;
  readonly verdict: Verdict;
  /** Why it is not reproduced, or how it was read to be. */
  readonly reason: Label | null;
}

/** Published numbers, each with what we compute for it. */
export interface Reproduction {
  readonly type: typeof REPRODUCTION_MIME;
  readonly title: Label;
  /** Rows of one report and location stand together. */
  readonly rows: readonly ReproductionRow[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Of those reproduced, how many come from answers and how many from the method itself. */
  readonly reproducedFrom: { readonly answers: number; readonly method: number };
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/** One answer, interval or group in a step of an explanation. */
export interface ExplanationLine {
  readonly label: Label;
  /** What was answered, or what the line gives. A missing answer has an empty code and a label that says why; null when the label says all. */
  readonly value: Category | null;
  /** What the answer counts; null on other lines and where there is no answer. */
  readonly points: number | null;
  /** Whether the answer counts, or the unit falls on this line. */
  readonly holds: boolean;
}

/** One side of a matrix. */
export interface ExplanationSide {
  readonly label: Label;
  readonly categories: readonly Category[];
  /** The category of the unit; null when it has none. */
  readonly at: number | null;
}

/** A reading of a place that the reports leave open, where it decided something for the unit. */
export interface ExplanationReading {
  /** Name of the option that sets another. */
  readonly name: string;
  readonly place: Label;
  readonly value: Label;
}

/** One indicator on the way to the one that is explained. */
export interface ExplanationStep {
  readonly name: string;
  readonly label: Label;
  /** What is done, in words. */
  readonly rule: Label;
  /** Where the rule is written. */
  readonly source: Label | null;
  readonly readings: readonly ExplanationReading[];
  /** Headings of the lines: label, value and points; no third where no line has points. */
  readonly headings: readonly Label[];
  readonly lines: readonly ExplanationLine[];
  /** `cells[r][c]` is the grade; `readings[r][c]` the name of the reading that decides it, or null. */
  readonly matrix: {
    readonly rows: ExplanationSide;
    readonly columns: ExplanationSide;
    readonly cells: readonly (readonly number[])[];
    readonly readings: readonly (readonly (string | null)[])[];
  } | null;
  /** The indicator's value: a count, or the index of a category; null when the unit has none. */
  readonly value: number | null;
  /** The same in words. */
  readonly result: Category;
}

/** How one unit comes to its value of an indicator. */
export interface Explanation {
  readonly type: typeof EXPLANATION_MIME;
  readonly title: Label;
  readonly unit: string;
  readonly variable: { readonly name: string; readonly label: Label };
  readonly year: number;
  readonly value: number | null;
  readonly result: Category;
  /** From the answers to the value, which is the last step's. */
  readonly steps: readonly ExplanationStep[];
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/** Which figure or table of which edition's report. */
export interface ReportPlace {
  /** As the report numbers it, as in `3.1`; a table begins with T, as in `T3.1`. */
  readonly id: string;
  /** Survey year of the edition: 2018 or 2022. */
  readonly edition: number;
}

/** What Plotly draws, as its own JSON: traces, and the layout around them. Colours and fonts are the renderer's. */
export interface PlotlySpec {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly layout: Readonly<Record<string, unknown>>;
}

/** A chart, and the numbers that it is drawn from. */
export interface Figure {
  readonly type: typeof FIGURE_MIME;
  /** Null for a chart that no report has. */
  readonly place: ReportPlace | null;
  /** Null for a chart of one's own without one. */
  readonly title: Label | null;
  /** In the language of `locale`. */
  readonly spec: PlotlySpec;
  /** What is shown where no script runs, and by the keyboard; it states base, missing and source. */
  readonly numbers: Distribution | Grid | Crosstab | Table;
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/** One municipality, or another unit, of a map. */
export interface MapUnit {
  /** Municipality number, or the id of a unit; empty where it is not known which municipality this is. */
  readonly key: string;
  /** Empty where it is not known. */
  readonly name: string;
  /** Index of its class; null when that is not known. */
  readonly class: number | null;
  /** Index of the group that it is in; absent where that is not known. */
  readonly group?: number;
}

/** Where the units of a map are drawn. */
export type MapPlaces =
  /** Squares of the same size, `[column, row]` for each unit, from the north-west; `borders` are the lines between counties, an SVG path in such squares. */
  | { readonly kind: "tiles"; readonly at: readonly (readonly [x: number, y: number])[]; readonly borders: string }
  /** Blocks of tiles, one a group and one for units of no group, which are no geography. */
  | { readonly kind: "blocks" }
  /** Outlines, an SVG path for each unit, in a picture of this size; `centres` are where there is room for a number. */
  | {
      readonly kind: "outlines";
      readonly paths: readonly string[];
      readonly centres: readonly (readonly [x: number, y: number] | null)[];
      readonly width: number;
      readonly height: number;
    };

/** Municipalities by class, as Figur 3.6, 4.8 and 5.7. */
export interface MunicipalMap<N extends Count = Count> {
  readonly type: typeof MAP_MIME;
  /** Null for a map that no report has. */
  readonly place: ReportPlace | null;
  readonly title: Label;
  /** Above the legend. */
  readonly variable: { readonly name: string; readonly label: Label };
  readonly year: number | null;
  /** The classes of the legend, in order, and how many units each has; at most nine. */
  readonly classes: readonly (Category & { readonly count: N })[];
  /** True when the classes run from little to much. */
  readonly ordered: boolean;
  /** Units without a class: «Ukjent». */
  readonly unknown: N;
  /** The units that have a class. */
  readonly base: Base<N>;
  readonly units: readonly MapUnit[];
  /** What units are grouped by, such as size or county, and the groups. */
  readonly groups: { readonly label: Label; readonly names: readonly Label[] };
  readonly places: MapPlaces;
  /** What gives a unit its place: its number, so that it is where it is, or only the group that it is in. */
  readonly placedBy: "number" | "group";
  /** Below the map: above all, what a unit's place does not mean. */
  readonly notes: readonly Label[];
  readonly source?: Label;
  readonly locale: Locale;
  readonly provenance: readonly Provenance[];
}

/** Everything our renderers draw. */
export type Payload = Distribution | Grid | Crosstab | Explanation | Table | Reproduction | Figure | MunicipalMap;

/** Representations of one value by MIME type, the richest meant to be shown. */
export type MimeBundle = Readonly<Record<string, unknown>>;
