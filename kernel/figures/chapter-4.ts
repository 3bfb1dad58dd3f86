import type { ReportFigure } from "./report-figure.js";

/** Figures and tables of chapter 4, digital competence, in the order of the reports. */
export const chapter4 = [] as const satisfies readonly ReportFigure[];
