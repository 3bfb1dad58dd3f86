import { describe, expect, test } from "vitest";
import { type DatasetName, loadDataset } from "../../../kernel/datasets/load.js";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { variable, variablesOf } from "../../../kernel/survey/codebook.js";
import { codesOf } from "../../../kernel/survey/codes-of.js";

const names = ["kommuner2018", "kommuner2022"] as const;

function answersTo(answers: AnswerTable, name: string): string[] {
  const asked = variablesOf(answers.year).find((v) => v.name === name);
  const text = asked?.kind === "question" ? asked.answers : [];
  return Array.from(codesOf(answers, name), (code) => text[code]?.code ?? "");
}

const present = (values: ArrayLike<number>) => Array.from(values).filter((value) => value >= 0);

function barsOf(values: ArrayLike<number>): number[] {
  const bars: number[] = [];
  for (const value of present(values)) bars[value] = (bars[value] ?? 0) + 1;
  return Array.from(bars, (bar) => bar ?? 0);
}

function correlation(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const mean = (x: ArrayLike<number>) => Array.from(x).reduce((sum, v) => sum + v, 0) / x.length;
  const [a, b] = [mean(one), mean(other)];
  const products = (x: ArrayLike<number>, y: ArrayLike<number>, mx: number, my: number) =>
    Array.from(x).reduce((sum, v, i) => sum + (v - mx) * ((y[i] as number) - my), 0);
  return products(one, other, a, b) / Math.sqrt(products(one, one, a, a) * products(other, other, b, b));
}

describe.each(names)("%s", (name) => {
  const answers = loadDataset(name);

  test("says of itself that no municipality gave the answers", () => {
    expect(answers.provenance).toMatchObject({
      dataset: name,
      year: answers.year,
      synthetic: true,
      licence: "CC0-1.0",
    });
    expect(answers.provenance.source.nb).toContain("ingen kommune");
    expect(answers.provenance.source.en).toContain("no municipality");
  });

  test("has as many units as answered, none of them a real municipality", () => {
    expect(answers.units.length).toBe(name === "kommuner2018" ? 377 : 354);
    for (const [i, unit] of answers.units.entries()) expect(unit).toBe(`K${String(i + 1).padStart(3, "0")}`);
  });

  test("answers every question that a unit was asked, and no other", () => {
    for (const { name: question, kind } of variablesOf(answers.year)) {
      const asked = variable(question);
      if (kind !== "question") continue;
      const given = answersTo(answers, question);
      const askedIf = asked.askedIf && answersTo(answers, asked.askedIf.variable);
      given.forEach((answer, row) => {
        const isAsked = askedIf === undefined || askedIf[row] === asked.askedIf?.answer;
        expect(answer !== "", `${question} of ${answers.units[row]}`).toBe(isAsked);
      });
    }
  });

  test("lets some units answer «vet ikke» to every list of items that offers it", () => {
    for (const { name: question, kind } of variablesOf(answers.year)) {
      const asked = variable(question);
      if (kind !== "question" || asked.kind !== "question") continue;
      if (!asked.answers.some(({ code }) => code === "dont_know")) continue;
      const given = answersTo(answers, question).filter((answer) => answer !== "");
      const share = given.filter((answer) => answer === "dont_know").length / given.length;
      expect(share, question).toBeGreaterThan(0);
      expect(share, question).toBeLessThan(0.2);
    }
  });

  // Points of 7, 9, 11 and 13 take odd mixtures of answers, so only the counts have to be without gaps.
  test.each([
    "strategyAreaCount",
    "projectAreaCount",
    "internalFunctionCount",
    "cloudAreaCount",
    "procurementActivityCount",
  ] as const)("has no gap in the bars of %s", (indicator) => {
    const bars = barsOf(catalogue[indicator](answers).values);
    const first = bars.findIndex((bar) => bar > 0);
    expect(
      bars.slice(first).every((bar) => bar > 0),
      `${bars}`,
    ).toBe(true);
  });

  test("lets bigger municipalities, and those that have come far in one theme, come farther in others", () => {
    const columns = (["sizeGroup", "strategyScore", "projectScore", "internalFunctionScore"] as const)
      .map((indicator) => catalogue[indicator](answers).values)
      .concat((["cloudScore", "procurementScore", "serviceScore"] as const).map((i) => catalogue[i](answers).values));
    for (const [i, one] of columns.entries())
      for (const other of columns.slice(i + 1)) {
        expect(correlation(one, other)).toBeGreaterThan(0.08);
        expect(correlation(one, other)).toBeLessThan(0.7);
      }
  });
});

test("A dataset that does not exist is refused with those that do", () => {
  expect(() => loadDataset("kommuner2020" as DatasetName)).toThrow(
    "There is no dataset «kommuner2020». There are kommuner2018 and kommuner2022.",
  );
});
