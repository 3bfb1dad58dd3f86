import { figure41 } from "./figure-4-1.js";
import { figure42 } from "./figure-4-2.js";
import { figure43 } from "./figure-4-3.js";
import { figure44 } from "./figure-4-4.js";
import { figure45 } from "./figure-4-5.js";
import { figure46 } from "./figure-4-6.js";
import { figure47 } from "./figure-4-7.js";
import { figure48 } from "./figure-4-8.js";
import { figure49 } from "./figure-4-9.js";
import { figure410 } from "./figure-4-10.js";
import type { ReportFigure } from "./report-figure.js";
import { table41 } from "./table-4-1.js";

/** Figures and tables of chapter 4, digital competence, in the order of the reports. */
export const chapter4 = [
  figure41,
  figure42,
  figure43,
  figure44,
  figure45,
  figure46,
  figure47,
  table41,
  figure48,
  figure49,
  figure410,
] as const satisfies readonly ReportFigure[];
