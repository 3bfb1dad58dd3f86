import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { variablesOf } from "../../../kernel/survey/codebook.js";
import { expectAsPrinted } from "./as-printed.js";
import { type Bar, barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";
import { publishedList } from "./published-list.js";
import { specNumbers } from "./spec-numbers.js";

const of2018 = figure("5.2", 2018);
const of2022 = figure("5.2", 2022);
const activity = (name: string) => `procurement_${name}`;

/** Of all who gave one of these answers. */
function sum(drawn: typeof of2018, name: string, ...answers: string[]): Pick<Bar, "value" | "count"> {
  const bars = answers.map((answer) => barOf(drawn, answer, activity(name)));
  const total = (of: (bar: Bar) => number) => bars.reduce((whole, bar) => whole + of(bar), 0);
  return { value: total(({ value }) => value), count: total(({ count }) => count) };
}

describe("Figur 5.2 of 2018", () => {
  test.each([
    ["18.5.2.faktura", "invoice_receipt", ["fully", "partly"]],
    ["18.5.2.evaluering.nei", "award", ["no"]],
    ["18.5.2.oppfolging.nei", "follow_up", ["no"]],
    ["22.5.2.faktura18", "invoice_receipt", ["fully"]],
    ["22.5.2.kontroll18", "invoice_validation", ["fully"]],
    ["22.sum.tilbud18", "offer_receipt", ["fully"]],
  ])("has %s as printed", (id, name, answers) => {
    expectAsPrinted(id, sum(of2018, name, ...answers).value);
  });

  test("has the eight activities in the order of the report, and all four answers to each", () => {
    expect(categoriesOf(of2018).map((code) => code.replace("procurement_", ""))).toEqual([
      "invoice_receipt",
      "invoice_validation",
      "order_handling",
      "order_dispatch",
      "offer_receipt",
      "planning",
      "award",
      "follow_up",
    ]);
    for (const code of categoriesOf(of2018))
      expect(sum(of2018, code.replace("procurement_", ""), "fully", "partly", "no", "dont_know").value).toBeCloseTo(
        100,
      );
  });

  test("has bars that end where the axis of the report ends", () => {
    const axis = publishedList("18.5.2.axis");
    const longest = Math.max(...specNumbers(of2018.spec).map(({ value }) => value ?? 0));
    expect(longest).toBeGreaterThan(axis.at(-2) ?? Number.NaN);
    expect(longest).toBeLessThan(axis.at(-1) ?? Number.NaN);
  });

  test("has number and title as the report", () => {
    expect(of2018.title?.nb).toBe(
      "Figur 5.2 Aktiviteter som i kommunene gjennomføres digitalt i forbindelse med innkjøp av varer og tjenester. 2018",
    );
  });

  test("is of all municipalities, and says that the note in the report says something else", () => {
    expect(barOf(of2018, "no", activity("award")).base).toBe(377);
    expect(of2018.numbers).toMatchObject({
      form: "grouped",
      footnotes: [{ text: { nb: expect.stringContaining("går bare opp av alle") } }],
    });
  });
});

describe("Figur 5.2 of 2022", () => {
  test("has the receipt of invoices as printed: of the municipalities that purchase digitally", () => {
    expectAsPrinted("22.5.2.faktura22", sum(of2022, "invoice_receipt", "fully", "partly").value);
    expect(barOf(of2022, "fully", activity("invoice_receipt")).base).toBe(343);
  });

  test.each([
    ["22.5.2.kontroll22", "invoice_validation"],
    ["22.sum.tilbud22", "offer_receipt"],
  ])("has %s as printed when its municipalities are a share of all", (id, name) => {
    expectAsPrinted(id, (100 * sum(of2022, name, "fully").count) / 354);
  });

  test("has invoices first and the follow-up of contracts last, in full or in part", () => {
    const digital = categoriesOf(of2022).map((code) =>
      sum(of2022, code.replace("procurement_", ""), "fully", "partly"),
    );
    const values = digital.map(({ value }) => value);
    expect([Math.max(...values), Math.min(...values)]).toEqual([values[0], values.at(-1)]);
  });

  test("says who is not in it, and that it is of 2022 alone", () => {
    expect(of2022.numbers).toMatchObject({
      earlierYear: null,
      footnotes: [{ text: { nb: "Kommuner som ikke gjennomfører noen av aktivitetene digitalt, er ikke med: 11." } }],
    });
    expect(of2022.title?.nb).toMatch(/^Figur 5\.2 Aktiviteter som gjennomføres digitalt .*\. 2022$/);
  });
});

describe("Figur 5.2 of one's own answers", () => {
  const answers = ownAnswers(2022, {
    procurement_planning: ["fully", "dont_know", null, "no", null],
    procurement_award: ["partly", "fully", "no", "no", null],
  });
  const own = figure("5.2", answers);

  test("leaves out who purchases nothing digitally, and counts who did not answer", () => {
    // The third and fourth have no digital activity; of the fifth that is not known.
    expect(barOf(own, "fully", activity("planning"))).toEqual({ value: 50, count: 1, base: 2 });
    expect(barOf(own, "dont_know", activity("planning")).count).toBe(1);
    expect(own.numbers).toMatchObject({ footnotes: [{ text: { en: expect.stringMatching(/not included: 2\.$/) } }] });
    const planning = gridItem(own, activity("planning"));
    expect(planning.now?.leftOut).toMatchObject([{ reason: "notAnswered", count: 1 }]);
  });

  test("has the activities that their own survey asks about", () => {
    const [first, ...others] = variablesOf(2018).filter(({ group }) => group === "procurement");
    const variables = variablesOf(2018).filter((variable) => variable !== first);
    const survey = { year: 2018, units: { nb: "kommuner", en: "municipalities" }, variables };
    const drawn = figure("5.2", { ...ownAnswers(2018, { procurement_award: ["no"] }), survey });
    expect(categoriesOf(drawn)).toEqual(others.map(({ name }) => name));
  });
});
