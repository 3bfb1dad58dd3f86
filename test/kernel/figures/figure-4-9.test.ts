import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import type { Grid } from "../../../kernel/mime.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const drawn = figure("4.9", 2022);
const reason = (name: string) => `not_recruited_${name}`;
const all = "in_total";
const notes = ({ numbers }: typeof drawn) => (numbers as Grid).footnotes?.map(({ text }) => text.nb) ?? [];

describe("Figur 4.9", () => {
  test.each([
    ["22.4.9.behov", "no_need"],
    ["22.4.9.okonomi", "no_budget"],
    ["22.4.9.tro", "no_candidates"],
    ["22.4.9.andre", "other"],
  ])("has %s as printed, of all that had not tried", (id, name) => {
    const bar = barOf(drawn, reason(name), all);
    expectAsPrinted(id, bar.value);
    expect(bar.base).toBe(172);
  });

  test("has only municipalities below 20 000 inhabitants that did not believe in finding anyone", () => {
    expect(publishedValue("22.4.9.lt20k")).toBe(20_000);
    const some = categoriesOf(drawn).filter((group) => barOf(drawn, reason("no_candidates"), group).count > 0);
    expect(some.filter((group) => group !== all)).toEqual(["under_2000", "from_2000", "from_5000"]);
  });

  test("has more small municipalities than large ones that had not tried", () => {
    const bases = categoriesOf(drawn).map((group) => barOf(drawn, reason("other"), group).base);
    expect(bases[0]).toBeGreaterThan(bases.at(-2) ?? 0);
  });

  test("has no row of the largest, and says how many of them had not tried", () => {
    expect(categoriesOf(drawn)).toEqual([
      "under_2000",
      "from_2000",
      "from_5000",
      "from_10000",
      "from_20000",
      "from_30000",
      all,
    ]);
    expect(notes(drawn)[0]).toMatch(/Årsaker: Ikke behov \(2\)\.$/);
    const [count, percent] = [publishedValue("22.4.9.ge50k"), publishedValue("22.4.9.ge50k.pct")];
    expect(notes(drawn)[0]).toContain(
      `Kommuner med 50 000 innbyggere eller flere (20): ${count} (${percent},0 prosent) hadde ikke forsøkt`,
    );
  });

  test("has bars beside each other, since several reasons can be given", () => {
    expect(drawn.spec.layout).toMatchObject({ barmode: "group" });
    expect(drawn.spec.data).toHaveLength(4);
    const given = drawn.spec.data.map((_, i) => ["no_need", "no_budget", "no_candidates", "other"][i] as string);
    expect(given.reduce((sum, name) => sum + barOf(drawn, reason(name), all).value, 0)).toBeGreaterThan(100);
    expect(drawn.title?.nb).toBe(
      "Figur 4.9 Årsaker til manglende rekruttering av IKT-spesialister i kommuner etter innbyggergruppe i 2022",
    );
  });

  test("is not in the report of 2018", () => {
    expect(() => figure("4.9", 2018)).toThrow("the report of 2018 has no figure «4.9»; «4.9» is in that of 2022.");
  });

  test("of one's own answers counts reasons left empty as not given, and who gave none as not answered", () => {
    const own = figure(
      "4.9",
      ownAnswers(2022, {
        population: [1_000, 1_000, 1_000, 90_000, 1_000],
        recruited: ["no", "no", "no", "yes", "yes"],
        not_recruited_no_need: ["yes", null, null, null, null],
        not_recruited_other: [null, "no", null, null, null],
      }),
    );
    expect(barOf(own, reason("no_need"), "under_2000")).toMatchObject({ value: 50, count: 1, base: 2 });
    const [first, ...others] = notes(own);
    expect(first).toBe(
      "Kommuner med 50 000 innbyggere eller flere (1): alle hadde forsøkt å rekruttere, og har ingen egen linje.",
    );
    expect(others.at(-1)).toMatch(/regnes som ikke valgt: 6 i 2022\.$/);
    const row = (own.numbers as Grid).items.find(({ name }) => name === "under_2000");
    expect(row?.now?.leftOut).toMatchObject([
      { reason: "notAnswered", count: 1 },
      { reason: "notAsked", count: 1 },
    ]);
  });
});
