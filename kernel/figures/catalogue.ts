import { chapter3 } from "./chapter-3.js";
import { chapter4 } from "./chapter-4.js";
import { chapter5 } from "./chapter-5.js";
import type { ReportFigure } from "./report-figure.js";

/** Every figure, table and map of the two reports, in their order. */
export const reportFigures = [...chapter3, ...chapter4, ...chapter5];

type Listed = (typeof reportFigures)[number];

/** The number of a figure or map, as `3.1`, or of a table, as `T3.1`. */
export type FigureId = Listed["id"];

/** What the figure of that number draws. */
export type DrawnBy<Id extends FigureId> =
  Extract<Listed, { readonly id: Id }> extends {
    draw(...from: never[]): infer Drawn;
  }
    ? Drawn
    : never;

/** The editions of the reports, by survey year. */
export const REPORT_EDITIONS = [2018, 2022] as const;

export type ReportEdition = (typeof REPORT_EDITIONS)[number];

/** The figure of that number; undefined for one that neither report has. */
export const reportFigure = (id: string): ReportFigure | undefined => reportFigures.find((figure) => figure.id === id);
