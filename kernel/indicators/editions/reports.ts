import type { Source } from "./edition.js";

/** The two reports, as sources name them. */
export const reports = { 2018: "SSB Rapporter 2019/14", 2022: "SSB Rapporter 2023/27" } as const;

/** A place in the report of `year`. */
export const inReport =
  (year: keyof typeof reports) =>
  (chapter: string, table: string): Source => ({ report: reports[year], chapter, table });
