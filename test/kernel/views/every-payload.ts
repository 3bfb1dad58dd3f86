import { loadDataset } from "../../../kernel/datasets/load.js";
import type { VariableRef } from "../../../kernel/indicators/column-of.js";
import { e2018 } from "../../../kernel/indicators/editions/e2018.js";
import { e2022 } from "../../../kernel/indicators/editions/e2022.js";
import { reproduce } from "../../../kernel/ledger/reproduce.js";
import { compareEditions } from "../../../kernel/method/compare-editions.js";
import { explain } from "../../../kernel/method/explain.js";
import { sensitivity } from "../../../kernel/method/sensitivity.js";
import type { Locale, Payload } from "../../../kernel/mime.js";
import { published } from "../../../kernel/published/published.js";
import { publishedTable } from "../../../kernel/published/published-table.js";
import { locale as setLocale } from "../../../kernel/table-locale.js";
import { answersOverview } from "../../../kernel/tables/answers-overview.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { objectRows } from "../../../kernel/tables/object-rows.js";
import { objectTable } from "../../../kernel/tables/object-table.js";
import { table } from "../../../kernel/tables/table.js";
import { mapPayloads } from "./map-payloads.js";

const answers = loadDataset("kommuner2022");
const earlier = loadDataset("kommuner2018");

const procurements = [...answers.columns.keys()].filter((name) => name.startsWith("procurement_")) as VariableRef[];
const sides = { rows: "recruitment", columns: "hindranceGroup" } as const;

const makers: Readonly<Record<string, () => Payload>> = {
  "a frequency table": () => distribution(answers, "digitalPriority"),
  "a frequency table of two editions": () => distribution(answers, "digitalPriority", { compare: earlier }),
  "a weighted frequency table": () => distribution(answers, "digitalPriority", { weights: "population" }),
  "a frequency table that withholds": () =>
    distribution(answers, "digitalPriority", { confidentiality: { threshold: 20 } }),
  "a frequency table of every part": () =>
    distribution(answers, "recruitment", {
      compare: earlier,
      show: ["count", "percent", "cumulative"],
      change: true,
      missing: "row",
      groups: [{ label: { nb: "Gruppe", en: "Group" }, rows: ["not_tried"] }],
      notes: [
        { nb: "Om hele tabellen.", en: "On the whole table." },
        { text: { nb: "Om en rad.", en: "On a row." }, row: "not_tried" },
      ],
      number: "Tabell 1",
    }),
  "a frequency table as bars": () => distribution(answers, "hindranceGroup", { form: "bars", compare: earlier }),
  "a histogram": () => distribution(answers, "strategyAreaCount", { form: "histogram", compare: earlier }),
  "a grid": () => distribution(answers, procurements),
  "a grid of one answer": () => distribution(answers, procurements, { answers: ["fully"], compare: earlier }),
  "a grid in grouped bars": () => distribution(answers, procurements, { compare: earlier, form: "grouped" }),
  "a grid of several reasons in groups": () =>
    distribution(answers, { group: "not_recruited" }, { by: "externalUse", answers: ["yes"] }),
  "a crosstab": () => crosstab(answers, sides),
  "a crosstab with statistics": () => crosstab(answers, { ...sides, statistics: true }),
  "a weighted crosstab": () => crosstab(answers, { ...sides, weights: "population" }),
  "a crosstab that withholds": () => crosstab(answers, { ...sides, confidentiality: { threshold: 30 } }),
  "a crosstab in layers": () => crosstab(answers, { ...sides, by: "externalUse", form: "bars" }),
  "a crosstab of several numbers": () => crosstab(answers, { ...sides, show: ["count", "row", "column", "total"] }),
  "a crosstab in grouped bars": () => crosstab(answers, { ...sides, form: "grouped" }),
  "a mosaic": () => crosstab(answers, { ...sides, form: "mosaic" }),
  "a crosstab of many answers": () => crosstab(answers, { rows: "sizeGroup", columns: "hindrance", percent: "row" }),
  "an explanation of a count": () => explain(answers, "K017", "strategyScore"),
  "an explanation of a grade": () => explain(answers, "K017", "digitalPriority"),
  "an explanation of a group": () => explain(answers, "K017", "recruitment"),
  "a table of any rows": () =>
    table([
      { what: "a", share: 0.5, year: 2018, count: null },
      { what: "b", share: 0.25, year: 2022, count: 1234 },
    ]),
  "objects of one form": () => objectTable(objectRows([{ a: 1, b: "x" }, { a: 2.5 }], () => true) as never),
  "published numbers": () => publishedTable(published.slice(0, 12)),
  "an answer table": () => answersOverview(answers),
  "editions beside each other": () => compareEditions(e2018, e2022),
  "a table of readings": () => sensitivity(answers, "externalUse"),
  "a reproduction": () => reproduce("Figur 4.7", 2022),
  ...mapPayloads,
};

/** Every kind of table and figure, made of the sample answers in a language. */
export function everyPayload(locale: Locale): Readonly<Record<string, Payload>> {
  const before = setLocale();
  setLocale(locale);
  try {
    return Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()]));
  } finally {
    setLocale(before);
  }
}
