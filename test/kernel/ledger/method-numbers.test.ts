import { expect, test } from "vitest";
import { e2018 } from "../../../kernel/indicators/editions/e2018.js";
import { e2022 } from "../../../kernel/indicators/editions/e2022.js";
import { gradeRuleNumbers } from "../../../kernel/ledger/grade-rule-numbers.js";
import { methodNumbers } from "../../../kernel/ledger/method-numbers.js";

const number = (id: string, edition = e2018) => methodNumbers.get(id)?.(edition);

test("Cut points are read off the edition, the last with its open end closed by the items", () => {
  expect([0, 1, 2, 3, 4].map((score) => number(`cut.strategi.${score}`))).toEqual([
    [0, 0],
    [1, 5],
    [6, 9],
    [10, 11],
    [12, 13],
  ]);
  expect(number("cut.strategi.4", e2022)).toEqual([12, 14]);
});

test("An edition with another cut point gives another number", () => {
  const cloud = { ...e2018.scores.cloud, cutPoints: [1, 5, 7, 10] as const };
  expect(number("cut.sky.1", { ...e2018, scores: { ...e2018.scores, cloud } })).toEqual([1, 4]);
});

test("A matrix that does not follow the words gives two grades", () => {
  const { digitalActivity } = e2018.grades;
  const matrix = digitalActivity.matrix.map((row, first) => (first === 2 ? [1, 1, 0, 3, 3] : row));
  const grades = { ...e2018.grades, digitalActivity: { ...digitalActivity, matrix } };
  expect(number("rule.aktivitet.1", { ...e2018, grades })).toEqual([0, 1]);
  expect(number("rule.aktivitet.1")).toEqual([1]);
});

test("The words for a grade speak of no pair that those for another speak of", () => {
  for (const edition of [e2018, e2022])
    for (const [id, grades] of gradeRuleNumbers) expect(grades(edition), id).toEqual([Number(id.at(-1))]);
});

test("Items, answers and points are counted in the method", () => {
  expect(number("3.1.nareas")).toBe(13);
  expect(number("4.2.nans")).toBe(5);
  expect(number("5.6.levels")).toBe(5);
  expect(number("5.6.pts2")).toEqual([2]);
  expect(number("5.6.pts3")).toEqual([3]);
  expect(number("5.6.pts3", e2022)).toEqual([3, 4]);
  expect(number("5.6.max")).toBe(14);
  expect(number("5.4.axisx")).toEqual([0, 15]);
});
