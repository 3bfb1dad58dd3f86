import { figure31 } from "./figure-3-1.js";
import { figure32 } from "./figure-3-2.js";
import { figure33 } from "./figure-3-3.js";
import { figure34 } from "./figure-3-4.js";
import { figure35 } from "./figure-3-5.js";
import { figure36 } from "./figure-3-6.js";
import type { ReportFigure } from "./report-figure.js";
import { table31 } from "./table-3-1.js";

/** Figures and tables of chapter 3, digital priority, in the order of the reports. */
export const chapter3 = [
  figure31,
  figure32,
  figure33,
  figure34,
  figure35,
  table31,
  figure36,
] as const satisfies readonly ReportFigure[];
