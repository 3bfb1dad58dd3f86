import { figure51 } from "./figure-5-1.js";
import { figure52 } from "./figure-5-2.js";
import { figure53 } from "./figure-5-3.js";
import { figure54 } from "./figure-5-4.js";
import { figure55 } from "./figure-5-5.js";
import { figure56 } from "./figure-5-6.js";
import { figure57 } from "./figure-5-7.js";
import type { ReportFigure } from "./report-figure.js";
import { table51 } from "./table-5-1.js";
import { table52 } from "./table-5-2.js";

/** Figures and tables of chapter 5, digital activity, in the order of the reports. */
export const chapter5 = [
  figure51,
  figure52,
  figure53,
  figure54,
  figure55,
  figure56,
  table51,
  table52,
  figure57,
] as const satisfies readonly ReportFigure[];
