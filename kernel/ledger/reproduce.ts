import { loadDataset } from "../datasets/load.js";
import { type Label, type Locale, REPRODUCTION_MIME, type Reproduction, type Verdict } from "../mime.js";
import { published } from "../published/published.js";
import type { AnswerTable } from "../survey/answers.js";
import { tableLocale } from "../table-locale.js";
import { deepFreeze } from "../tables/deep-freeze.js";
import { uniqueProvenance } from "../tables/unique-provenance.js";
import { findPlace } from "./find-place.js";
import { type LedgerEntry, ledgerOf } from "./ledger.js";

/** How published numbers are computed. */
export interface ReproduceOptions {
  /** Answers to compute from, in place of the sample answers of their survey year; one table or one for each year. */
  readonly data?: AnswerTable | readonly AnswerTable[] | undefined;
  /** Language of the table; by default that of the notebook, which `locale` sets. */
  readonly locale?: Locale | undefined;
}

const isAnswerTable = (value: unknown): value is AnswerTable => {
  const { units, columns, year } = (value ?? {}) as Partial<AnswerTable>;
  return Array.isArray(units) && columns instanceof Map && typeof year === "number";
};

/** The answers of both survey years, the sample answers where none were given. */
function answersOf(data: ReproduceOptions["data"] = []): Readonly<Record<2018 | 2022, AnswerTable>> {
  const given: readonly AnswerTable[] = Array.isArray(data) ? data : [data];
  for (const [i, table] of given.entries()) {
    if (!isAnswerTable(table))
      throw new TypeError("reproduce: data must be an answer table, such as kommuner2022, or a list of them.");
    if (table.year !== 2018 && table.year !== 2022)
      throw new RangeError(`reproduce: no report is about ${table.year}; data must be answers of 2018 or 2022.`);
    if (given.findIndex(({ year }) => year === table.year) < i)
      throw new RangeError(`reproduce: data has two answer tables of ${table.year}; give one for each year.`);
  }
  const of = (year: number) => given.find((table) => table.year === year);
  return { 2018: of(2018) ?? loadDataset("kommuner2018"), 2022: of(2022) ?? loadDataset("kommuner2022") };
}

function checkArguments(where: unknown, year: unknown, locale: unknown): void {
  if (where !== undefined && typeof where !== "string")
    throw new TypeError("reproduce: where must be a place in a report, such as «Tabell 3.1».");
  if (year !== undefined && typeof year !== "number")
    throw new TypeError("reproduce: year must be the survey year of a report, 2018 or 2022.");
  if (locale !== "nb" && locale !== "en") throw new TypeError("reproduce: locale must be «nb» or «en».");
}

const verdicts: readonly Verdict[] = ["reproduced", "contradiction", "notComputable", "missed"];

/** Entries of one report and location together, in the order in which the locations first come. */
function byLocation(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = `${entry.row.report} ${entry.row.location}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flat();
}

function titleOf(where: string | undefined, year: number | undefined): Label {
  const part = (nb: string, en: string): Label => ({
    nb: `Publiserte tall og hva vi beregner: ${nb}`,
    en: `Published numbers and what we compute: ${en}`,
  });
  if (where === undefined && year === undefined) return part("alle", "all");
  if (where === undefined) return part(`rapporten for ${year}`, `the report of ${year}`);
  return year === undefined
    ? part(where, where)
    : part(`${where}, rapporten for ${year}`, `${where}, the report of ${year}`);
}

/**
 * Published numbers beside what we compute for them: published, computed, difference and verdict. A number is `reproduced`
 * when it comes out as precisely as it was printed; a `contradiction` when it cannot, since published numbers that it
 * contradicts do; `notComputable`, with the reason, when neither answers nor method say it; and otherwise `missed`.
 *
 * @param where - a table, figure, chapter or other part, or an id of `published`; every place when left out
 * @param year - survey year of the report, 2018 or 2022; both, and the articles, when left out. The report of 2022 also
 *   prints numbers of 2018
 * @param options - see {@link ReproduceOptions}
 * @returns a frozen payload that notebooks show as a table, grouped by place
 * @throws RangeError when no number stands there, with the places that come near; TypeError for an argument of the wrong kind
 * @example
 * reproduce("Tabell 3.1", 2018).counts // { reproduced: 9, contradiction: 0, notComputable: 0, missed: 0 }
 */
export function reproduce(where?: string, year?: number, options: ReproduceOptions = {}): Reproduction {
  const { data, locale = tableLocale() } = options;
  checkArguments(where, year, locale);
  const entries = byLocation(findPlace(ledgerOf(answersOf(data)), where, year));
  const rows = entries.map(({ row }) => row);
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const from = (source: "answers" | "method") =>
    rows.filter((row) => row.verdict === "reproduced" && row.from === source).length;
  return deepFreeze({
    type: REPRODUCTION_MIME,
    title: titleOf(where, year),
    rows,
    counts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>,
    reproducedFrom: { answers: from("answers"), method: from("method") },
    locale,
    provenance: uniqueProvenance([...entries.flatMap(({ answers }) => answers), published]),
  });
}
