import type { ReportFigure } from "./report-figure.js";

/** Figures and tables of chapter 3, digital priority, in the order of the reports. */
export const chapter3 = [] as const satisfies readonly ReportFigure[];
