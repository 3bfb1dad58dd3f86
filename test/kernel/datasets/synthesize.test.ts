import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { solveActivity } from "../../../kernel/datasets/synthesize/activity.js";
import { type Counts, solveCounts } from "../../../kernel/datasets/synthesize/counts.js";
import { fillAnswers } from "../../../kernel/datasets/synthesize/fill-answers.js";
import { loadHighs } from "../../../kernel/datasets/synthesize/load-highs.js";
import { SHIPPED } from "../../../kernel/datasets/synthesize/shipped.js";
import { activityFacts2018, firstPrint2018 } from "../../../kernel/ledger/facts/activity-2018.js";
import { computable } from "../../../kernel/ledger/facts/computable.js";
import { judge } from "../../../kernel/ledger/judge.js";
import { measuresOf } from "../../../kernel/ledger/measures.js";
import { writeAnswers } from "../../../kernel/survey/write-answers.js";

const years = [2018, 2022] as const;
const PATIENCE = 300_000;

describe("The program that made the answers", () => {
  let counts: Readonly<Record<2018 | 2022, Counts>>;

  beforeAll(async () => {
    counts = solveCounts(await loadHighs(), SHIPPED.table51);
  }, PATIENCE);

  test.each(years)("makes the very bytes of kommuner%i.csv again", (year) => {
    const shipped = readFileSync(new URL(`../../../kernel/datasets/kommuner${year}.csv`, import.meta.url), "utf8");
    expect(writeAnswers(fillAnswers(year, counts[year], SHIPPED.seed))).toBe(shipped);
  });

  test.each(years)("makes other answers of %i from another seed, with the same published numbers", (year) => {
    const before = fillAnswers(2018, counts[2018], 7);
    const answers = year === 2018 ? before : fillAnswers(2022, counts[2022], 7);
    expect(writeAnswers(answers)).not.toBe(writeAnswers(fillAnswers(year, counts[year], SHIPPED.seed)));
    const [now, earlier] = [measuresOf(answers), measuresOf(before)];
    const missed = Object.values(computable[year])
      .flat()
      .filter((fact) => !judge(fact, now, earlier).agrees);
    expect(missed).toEqual([]);
  });

  test("gives Tabell 5.1 of 2018 as first printed when that is asked for", { timeout: PATIENCE }, async () => {
    const facts = [...activityFacts2018, ...firstPrint2018];
    const activity = solveActivity(await loadHighs(), 2018, facts, () => 0);
    const answers = fillAnswers(2018, { ...counts[2018], activity }, SHIPPED.seed);
    const measures = measuresOf(answers);
    expect(firstPrint2018.flatMap((fact) => judge(fact, measures, measures).computed)).toEqual([28, 101, 51, 107, 90]);
  });
});
