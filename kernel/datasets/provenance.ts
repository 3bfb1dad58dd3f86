import type { Provenance } from "../mime.js";

const reports = { 2018: "2019/14", 2022: "2023/27" } as const;

/** What the shipped answers of a year are and are not. */
export function provenanceOf(year: 2018 | 2022): Provenance {
  const report = `SSB Rapporter ${reports[year]}`;
  return {
    dataset: `kommuner${year}`,
    year,
    synthetic: true,
    source: {
      nb: `Syntetiske svar, kalibrert mot tallene i ${report}; ingen kommune har gitt dem`,
      en: `Synthetic answers, calibrated to the numbers in ${report}; no municipality gave them`,
    },
    licence: "CC0-1.0",
  };
}
