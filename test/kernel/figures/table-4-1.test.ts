import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { published } from "../../../kernel/published/published.js";
import { text } from "../../../kernel/views/text.js";
import { expectAsPrinted } from "./as-printed.js";
import { ownAnswers } from "./own-answers.js";
import { rounded } from "./rounded.js";

const of2018 = figure("T4.1", 2018);
const of2022 = figure("T4.1", 2022);
const printed = (id: string) => published.find((number) => number.id === id)?.value;

describe("Tabell 4.1", () => {
  test.each([0, 1, 2, 3, 4])("has count and shares of kind %i as printed", (kind) => {
    const row = of2022.rows[kind];
    expectAsPrinted(`22.t41.${kind}`, row?.count ?? Number.NaN);
    expect(rounded(row?.share ?? Number.NaN, 3)).toBe(printed(`22.t41.${kind}.share`));
    expect(rounded(row?.earlierShare ?? Number.NaN, 3)).toBe(printed(`22.t41.${kind}.share18`));
    expect(rounded(of2018.rows[kind]?.share ?? Number.NaN, 3)).toBe(printed(`22.t41.${kind}.share18`));
  });

  test("adds up to all municipalities of each year", () => {
    expectAsPrinted("22.t41.sum", of2022.total ?? Number.NaN);
    expect([of2018.total, of2022.earlierBase?.n]).toEqual([377, 377]);
  });

  test("says that the municipalities of 2018 are others, and that its page in that report is lost", () => {
    expect(of2022.footnotes?.map(({ text }) => text.en)).toEqual([
      "The municipalities of 2018 are those of the division before 2020.",
    ]);
    expect(of2018.footnotes?.map(({ text }) => text.nb)).toEqual([expect.stringContaining("mangler i kilden")]);
    expect(of2022.title.nb).toBe(
      "Tabell 4.1 Fordeling av kommuner etter bruk av eksterne leverandører og forsøk på å rekruttere i 2022",
    );
  });

  test("of one's own answers counts who has no kind, and compares only with what is given", () => {
    const own = ownAnswers(2022, { function_pc: ["only_internal", null], recruited: ["no", "yes"] });
    const drawn = figure("T4.1", own);
    expect(drawn.rows.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0]);
    expect(drawn.leftOut).toMatchObject([{ reason: "notAnswered", count: 1 }]);
    expect([drawn.earlierYear, text(drawn).includes("2018")]).toEqual([null, false]);
  });
});
