import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { catalogue } from "../../../kernel/indicators/catalogue.js";
import type { IndicatorName } from "../../../kernel/indicators/column-of.js";
import type { AnswerTable } from "../../../kernel/survey/answers.js";
import { variablesOf } from "../../../kernel/survey/codebook.js";
import { readAnswers } from "../../../kernel/survey/read-answers.js";
import { writeAnswers } from "../../../kernel/survey/write-answers.js";
import { oracle } from "./oracle.js";

const names = Object.keys(catalogue) as IndicatorName[];

/** The indicators that a variable bears on, by the beginning of its name, as the reports describe them. */
const bearsOn: readonly (readonly [RegExp, readonly IndicatorName[]])[] = [
  [/^strategy/, ["strategyAreaCount", "strategyScore", "digitalPriority"]],
  [/^project/, ["projectAreaCount", "projectScore", "digitalPriority"]],
  [/^function_/, ["internalFunctionCount", "internalFunctionScore", "externalUse", "digitalCompetence"]],
  [/^recruit/, ["recruitment", "digitalCompetence"]],
  [/^hindrance$/, ["hindranceGroup"]],
  [/^cloud/, ["cloudAreaCount", "cloudScore", "useOfDigitalServices", "digitalActivity"]],
  [/^procurement_/, ["procurementActivityCount", "procurementScore", "useOfDigitalServices", "digitalActivity"]],
  [/^service_/, ["serviceOfferPoints", "serviceScore", "digitalActivity"]],
  [/^population$/, ["sizeGroup"]],
  [/./, []],
];
const indicatorsOf = (variable: string) => bearsOn.find(([pattern]) => pattern.test(variable))?.[1] ?? [];

const valuesOf = (answers: AnswerTable) =>
  new Map(names.map((name) => [name, Array.from(catalogue[name](answers).values) as number[]]));

describe.each([2018, 2022] as const)("an answer file of %i with one cell changed", (year) => {
  const [header = "", ...lines] = writeAnswers(loadDataset(`kommuner${year}`))
    .trim()
    .split("\n");
  const columns = header.split(",");
  const cells = lines.slice(0, 80).map((line) => line.split(","));
  const read = (rows: readonly (readonly string[])[]) =>
    readAnswers([header, ...rows.map((row) => row.join(","))].join("\n"), { file: "endret.csv", year });
  const before = valuesOf(read(cells));
  const questions = variablesOf(year).map(({ name, askedIf, ...variable }) => ({
    name,
    askedIf,
    fields: variable.kind === "question" ? ["", ...variable.answers.map(({ code }) => code)] : ["", "1999", "60000"],
  }));
  const changeable = questions.filter(({ name }) => !["unit", "year", "centrality"].includes(name));

  /** One cell with another answer, in a file that stays valid. */
  const change = fc
    .record({
      row: fc.nat({ max: cells.length - 1 }),
      question: fc.constantFrom(...changeable),
      field: fc.nat(),
    })
    .map(({ row, question, field }) => {
      const at = columns.indexOf(question.name);
      return { row, at, question, to: question.fields[field % question.fields.length] as string };
    })
    .filter(({ row, at, question, to }) => {
      const fieldOf = (name: string) => cells[row]?.[columns.indexOf(name)];
      const { askedIf } = question;
      const isAsked = askedIf === undefined || ["", askedIf.answer].includes(fieldOf(askedIf.variable) ?? "");
      const skipsAnswers = questions.some(
        ({ name, askedIf: gate }) =>
          gate?.variable === question.name && ![gate.answer, ""].includes(to) && fieldOf(name) !== "",
      );
      return to !== cells[row]?.[at] && (isAsked || to === "") && !skipsAnswers;
    });

  test("changes that unit only, and only the indicators that the answer bears on, to what the report's wording gives", () => {
    fc.assert(
      fc.property(change, ({ row, at, question, to }) => {
        const changed = cells.with(row, (cells[row] as string[]).with(at, to));
        const after = valuesOf(read(changed));
        for (const name of names) {
          const differing = [...(after.get(name) ?? []).keys()].filter(
            (r) => after.get(name)?.[r] !== before.get(name)?.[r],
          );
          const mayDiffer = indicatorsOf(question.name).includes(name) ? [row] : [];
          expect(mayDiffer).toEqual(expect.arrayContaining(differing));
        }
        const answersOfUnit = Object.fromEntries(columns.map((column, c) => [column, changed[row]?.[c] ?? ""]));
        for (const [name, expected] of Object.entries(oracle(answersOfUnit, year))) {
          const value = after.get(name as IndicatorName)?.[row] ?? -1;
          expect([name, value < 0 ? null : value]).toEqual([name, expected]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
