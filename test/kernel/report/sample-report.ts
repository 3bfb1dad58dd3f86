import { loadDataset } from "../../../kernel/datasets/load.js";
import { reproduce } from "../../../kernel/ledger/reproduce.js";
import { sensitivity } from "../../../kernel/method/sensitivity.js";
import type { Locale, Provenance } from "../../../kernel/mime.js";
import type { Report, ReportEdition } from "../../../kernel/report/report.js";
import { distribution } from "../../../kernel/tables/distribution.js";

const kommuner2022 = loadDataset("kommuner2022");

interface Parts {
  readonly locale?: Locale;
  readonly title?: string;
  readonly years?: readonly (2018 | 2022)[];
  readonly provenance?: Provenance;
}

/** A small report: one table in chapter 3 of each edition, and the ledger of one table. */
export function sampleReport({ locale = "nb", title, years = [2022], provenance }: Parts = {}): Report {
  return { locale, version: "0.0.0", editions: years.map((year) => editionOf(year, { locale, title, provenance })) };
}

function editionOf(
  year: 2018 | 2022,
  {
    locale,
    title = "Tabell 3.1 Digital prioritering",
    provenance,
  }: { locale: Locale; title: string | undefined; provenance: Provenance | undefined },
): ReportEdition {
  const payload = distribution(kommuner2022, "strategy", { title: { nb: title, en: title }, locale });
  return {
    year,
    source: "SSB Rapporter 2023/27",
    answers: { units: 354, provenance: provenance ?? kommuner2022.provenance },
    compared: null,
    chapters: [
      {
        number: 3,
        title: { nb: "Digital prioritering", en: "Digital priority" },
        parts: [{ place: { id: "T3.1", edition: year }, title: { nb: title, en: title }, payload }],
      },
    ],
    ledger: reproduce("Tabell 3.1", year, { locale }),
    readings: [sensitivity(kommuner2022, "digitalActivity", { locale })],
  };
}
