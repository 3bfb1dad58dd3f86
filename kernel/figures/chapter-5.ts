import type { ReportFigure } from "./report-figure.js";

/** Figures and tables of chapter 5, digital activity, in the order of the reports. */
export const chapter5 = [] as const satisfies readonly ReportFigure[];
