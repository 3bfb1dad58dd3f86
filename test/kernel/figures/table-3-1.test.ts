import { describe, expect, test } from "vitest";
import { table31 } from "../../../kernel/figures/table-3-1.js";
import { ofEdition } from "./of-edition.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";
import { rounded } from "./rounded.js";

const in2018 = table31.draw(ofEdition[2018]);
const in2022 = table31.draw(ofEdition[2022]);
const grades = [0, 1, 2, 3, 4];

describe("Tabell 3.1", () => {
  test.each(grades)("has grade %i as printed in both editions", (grade) => {
    const [old, now] = [in2018.rows[grade], in2022.rows[grade]];
    expect(old?.count).toBe(publishedValue(`18.t31.${grade}`));
    expect(now?.count).toBe(publishedValue(`22.t31.${grade}`));
    expect(rounded(now?.share ?? Number.NaN, 3)).toBe(publishedValue(`22.t31.${grade}.share`));
    expect(rounded(now?.earlierShare ?? Number.NaN, 3)).toBe(publishedValue(`22.t31.${grade}.share18`));
  });

  test.each([
    ["18.t31.sum", in2018],
    ["22.t31.sum", in2022],
  ])("has %s municipalities in all", (id, { total, base }) => {
    expect([total, base.n]).toEqual([publishedValue(id), publishedValue(id)]);
  });

  test("has the columns that each report prints", () => {
    expect([in2018.show, in2018.earlierYear]).toEqual([["count"], null]);
    expect([in2022.show, in2022.earlierYear]).toEqual([["count", "share"], 2018]);
  });

  test("has number and title as the report, and says that the municipalities are divided otherwise", () => {
    expect(in2022.title.nb).toBe("Tabell 3.1 Fordeling av kommuner etter graden for digital prioritering i 2022");
    expect(in2022.title.en).toBe("Table 3.1 Municipalities by degree of digital priority, 2022");
    expect(in2022.footnotes?.[0]?.text.nb).toContain("før 2020");
    expect(in2018.footnotes).toBe(undefined);
  });

  test("of one's own answers counts those whose grade is not known", () => {
    const answers = ownAnswers(2022, { strategy: ["no", "no", null], project: ["no", null, "no"] });
    const drawn = table31.draw({ answers, locale: "nb" });
    expect(drawn.rows[0]?.count).toBe(1);
    expect([drawn.base.n, drawn.leftOut.map(({ count }) => count)]).toEqual([1, [2]]);
  });
});
