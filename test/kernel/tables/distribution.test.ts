import { describe, expect, test } from "vitest";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import type { CategoryColumn } from "../../../kernel/survey/category-column.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { smallAnswers } from "./small-answers.js";

const award = smallAnswers({
  procurement_award: ["fully", "fully", "partly", "no", "dont_know", "dont_know", null, "no"],
});

/** An own indicator with these category codes and values. */
const own =
  (codes: readonly string[], values: readonly number[]) =>
  (answers: AnswerTable): CategoryColumn => ({
    name: "own",
    label: { nb: "Egen", en: "Own" },
    year: answers.year,
    categories: codes.map((code) => ({ code, label: { nb: code, en: code } })),
    values: Int8Array.from(values),
    ordered: true,
    base: { nb: "alle kommuner", en: "all municipalities" },
    provenance: answers.provenance,
  });

describe("distribution", () => {
  test("counts each answer and gives its share of those who answered", () => {
    const { rows, total, base } = distribution(award, "procurement_award");
    expect(rows.map(({ code, count, share }) => [code, count, share])).toEqual([
      ["fully", 2, 2 / 7],
      ["partly", 1, 1 / 7],
      ["no", 2, 2 / 7],
      ["dont_know", 2, 2 / 7],
    ]);
    expect([total, base.n]).toEqual([7, 7]);
  });

  test("tells how many units it leaves out, and why", () => {
    expect(distribution(award, "procurement_award").leftOut).toEqual([
      { reason: "notAnswered", label: { nb: "Ikke besvart", en: "Not answered" }, count: 1 },
    ]);
  });

  test("leaves «vet ikke» out of the base when asked to, and counts it below", () => {
    const { rows, base, leftOut } = distribution(award, "procurement_award", { dontKnow: "out" });
    expect(rows.map(({ code, share }) => [code, share])).toEqual([
      ["fully", 0.4],
      ["partly", 0.2],
      ["no", 0.4],
    ]);
    expect(base.n).toBe(5);
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["notAnswered", 1],
      ["dontKnow", 2],
    ]);
  });

  test("tells «ikke relevant» from «vet ikke» when both are left out", () => {
    const functions = smallAnswers({ function_pc: ["not_relevant", "dont_know", "dont_know", "only_external"] });
    const { leftOut, base } = distribution(functions, "function_pc", { dontKnow: "out" });
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["dontKnow", 2],
      ["notRelevant", 1],
    ]);
    expect(base.n).toBe(1);
  });

  test("keeps those who were not asked out of the base, which it names", () => {
    const answers = smallAnswers({
      recruited: ["yes", "yes", "no", "no", "no"],
      recruitment_problem: ["yes", "no", null, null, null],
    });
    const { base, leftOut } = distribution(answers, "recruitment_problem");
    expect(base).toEqual({
      n: 2,
      label: {
        nb: "kommuner som har forsøkt å rekruttere IKT/IT-spesialister",
        en: "municipalities that tried to recruit ICT specialists",
      },
    });
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([["notAsked", 3]]);
  });

  test("sets the shares of another year beside its own", () => {
    const earlier = smallAnswers({ procurement_award: ["no", "no", "fully", null] }, 2018);
    const { earlierYear, earlierBase, earlierLeftOut, rows } = distribution(award, "procurement_award", {
      compare: earlier,
    });
    expect([earlierYear, earlierBase?.n, earlierLeftOut[0]?.count]).toEqual([2018, 3, 1]);
    expect(rows.map(({ earlierShare }) => earlierShare)).toEqual([1 / 3, 0, 2 / 3, 0]);
  });

  test("compared with itself has equal shares and names the data once", () => {
    const { rows, provenance } = distribution(award, "procurement_award", { compare: award });
    expect(rows.map(({ earlierShare }) => earlierShare)).toEqual(rows.map(({ share }) => share));
    expect(provenance).toHaveLength(1);
  });

  test("matches the categories of two years by code, and keeps what only one has", () => {
    const answers = (year: number) => smallAnswers({ strategy: ["yes", "no"] }, year);
    const before = answers(2018);
    const variable = (data: AnswerTable) =>
      data.year === 2018 ? own(["a", "b", "c"], [1, 2])(data) : own(["a", "c", "d"], [1, 2])(data);
    const { rows } = distribution(answers(2022), variable, { compare: before });
    expect(rows.map(({ code, count, share, earlierShare }) => [code, count, share, earlierShare])).toEqual([
      ["a", 0, 0, 0],
      ["b", 0, null, 0.5],
      ["c", 1, 0.5, 0.5],
      ["d", 1, 0.5, null],
    ]);
  });

  test("has no shares when nobody answered", () => {
    const { rows, base } = distribution(smallAnswers({ strategy: [null, null] }), "strategy");
    expect(rows.map(({ share }) => share)).toEqual([null, null]);
    expect(base.n).toBe(0);
  });

  test.each([
    ["strategy", "Fordeling av kommuner etter svar på «Har kommunen en IKT-/digitaliseringsstrategi?» i 2022"],
    ["recruited", "Fordeling av kommuner etter forsøkt å rekruttere IKT/IT-spesialister siste 12 måneder i 2022"],
  ] as const)("titles %s in the reports' form", (variable, title) => {
    const answers = smallAnswers({ strategy: ["yes"], recruited: ["yes"] });
    expect(distribution(answers, variable).title.nb).toBe(title);
  });

  test("takes a title in one language or both", () => {
    const titleOf = (title: string | { nb: string; en: string }) =>
      distribution(award, "procurement_award", { title }).title;
    expect(titleOf("Tabell 1")).toEqual({ nb: "Tabell 1", en: "Tabell 1" });
    expect(titleOf({ nb: "Tabell 1", en: "Table 1" }).en).toBe("Table 1");
  });

  test("is plain data that nobody can change", () => {
    const payload = distribution(award, "procurement_award");
    expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
    expect(() => Object.assign(payload.rows[0] ?? {}, { count: 99 })).toThrow(TypeError);
    expect(Object.isFrozen(award.provenance)).toBe(false);
  });
});

describe("the base of a distribution", () => {
  const baseOf = (answers: readonly (string | null)[], dontKnow: "row" | "out") =>
    distribution(smallAnswers({ procurement_award: answers }), "procurement_award", { dontKnow }).base.label;

  test("is all municipalities when all have a value", () => {
    expect(baseOf(["no", "dont_know"], "row").nb).toBe("alle kommuner");
  });

  test("says so when some have none", () => {
    expect(baseOf(["no", null], "row").nb).toBe("alle kommuner, ikke medregnet de uten svar");
    expect(baseOf(["no", "dont_know"], "out").en).toBe("all municipalities, not counting those without an answer");
  });
});

describe("distribution refuses", () => {
  const wrong = (...args: unknown[]) => expect(() => (distribution as (...args: unknown[]) => unknown)(...args));

  test("data that is not an answer table", () => {
    wrong([1, 2], "strategy").toThrow(
      new TypeError(
        'distribution: row 1 of data is no object; give an array of objects, one a row, as in [{ name: "…", size: 3 }].',
      ),
    );
  });

  test("an option that it does not have", () => {
    wrong(award, "procurement_award", { sammenlign: award }).toThrow(
      new TypeError(
        "distribution: there is no option «sammenlign»; use { compare, dontKnow, title, weights, confidentiality, lowPrecisionBelow, locale, change, missing, number, groups, notes, source, show, order, form, medianOf, bins }.",
      ),
    );
  });

  test("a value that an option cannot have", () => {
    wrong(award, "procurement_award", { dontKnow: "exclude" }).toThrow(
      new TypeError("distribution: dontKnow is «exclude»; it must be «row» or «out»."),
    );
    wrong(award, "procurement_award", { compare: 2018 }).toThrow(
      new TypeError("distribution: compare is 2018; it must be an answer table, such as kommuner2018."),
    );
  });

  test("an own function that does not give each unit a category", () => {
    wrong(award, own(["a"], [0])).toThrow(new RangeError("«own» has 1 values for 8 units; give each unit one."));
    wrong(award, own(["a"], [0, 0, 1, 0, 0, 0, 0, 0])).toThrow(
      new RangeError(
        "«own» of unit K003 (row 3) is category 1, but it has 1 categories, numbered from 0, and -5 to -1 for those without a value.",
      ),
    );
  });

  test.each([-6, Number.NaN, 0.5])(
    "an own function that gives a unit %d, which would be in no row and not left out",
    (value) => {
      const values = [0, 0, value, 0, 0, 0, 0, 0] as unknown as Int8Array;
      const variable = (answers: AnswerTable) => ({ ...own(["a"], [])(answers), values });
      wrong(award, variable).toThrow(`«own» of unit K003 (row 3) is category ${value}, but`);
    },
  );

  test("a variable that does not exist", () => {
    expect(() => distribution(award, "procurement_awards" as "procurement_award")).toThrow(/procurement_award/);
  });
});
