import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import type { Figure } from "../../../kernel/mime.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";

const area = (name: string) => `strategy_area_${name}`;
const names = (drawn: Figure) => categoriesOf(drawn).map((name) => name.replace("strategy_area_", ""));
const notes = ({ numbers }: Figure) => ("footnotes" in numbers ? (numbers.footnotes ?? []) : []);

const of2018 = figure("3.1", 2018);
const of2022 = figure("3.1", 2022);
const percent = (drawn: Figure, year: number, name: string) => barOf(drawn, year, area(name)).value;

describe("Figur 3.1 of 2018", () => {
  test.each([
    ["18.3.1.innbyggere", "services_citizens"],
    ["18.3.1.infosikkerhet", "information_security"],
    ["18.3.1.deling", "data_sharing"],
  ])("has %s as printed", (id, name) => {
    expectAsPrinted(id, percent(of2018, 2018, name));
  });

  test("has as many areas as were asked about, of those with a strategy", () => {
    expect(categoriesOf(of2018)).toHaveLength(publishedValue("18.3.1.nareas"));
    expect(new Set(categoriesOf(of2018).map((name) => barOf(of2018, 2018, name).base))).toEqual(new Set([256]));
  });

  test("has services to citizens and information security first, then infrastructure and welfare technology", () => {
    expect(names(of2018).slice(0, 4)).toEqual([
      "services_citizens",
      "information_security",
      "infrastructure",
      "welfare_technology",
    ]);
  });

  test("has robotics and green ICT last, and data of others some way down", () => {
    expect(names(of2018).slice(-3)).toEqual(["data_reuse", "robotics", "green_ict"]);
  });

  test("has its longest bar first, and each of the others shorter", () => {
    const values = categoriesOf(of2018).map((name) => barOf(of2018, 2018, name).value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  test("has number and title as the report", () => {
    expect(of2018.title).toEqual({
      nb: "Figur 3.1 Områder omtalt i IKT-strategien hos kommunene i 2018",
      en: "Figure 3.1 Areas mentioned in the ICT strategy of the municipalities in 2018",
    });
  });
});

describe("Figur 3.1 of 2022", () => {
  test.each([
    ["22.3.1.infosikkerhet", "information_security"],
    ["22.3.1.velferd", "welfare_technology"],
  ])("has %s as printed", (id, name) => {
    expectAsPrinted(id, percent(of2022, 2022, name));
  });

  test("has information security and common solutions first, and robotics and green ICT low", () => {
    expect(names(of2022).slice(0, 2)).toEqual(["information_security", "common_solutions"]);
    const named = names(of2022).filter((name) => name !== "unnamed_1");
    expect(named.slice(-2)).toEqual(["robotics", "green_ict"]);
  });

  test("has the biggest rises in robotics, the cloud and data of others", () => {
    const rise = (name: string) => percent(of2022, 2022, name) - percent(of2022, 2018, name);
    const both = names(of2022).filter((name) => !Number.isNaN(rise(name)));
    expect(both).toHaveLength(12);
    const most = both.toSorted((a, b) => rise(b) - rise(a)).slice(0, 3);
    expect(most.toSorted()).toEqual(["cloud", "data_reuse", "robotics"]);
  });

  test("compares connected services with the mean of the two areas of 2018 that they replace", () => {
    const parts = ["services_citizens", "services_business"].map((name) => percent(of2018, 2018, name));
    const mean = parts.reduce((sum, part) => sum + part) / 2;
    expect(percent(of2022, 2018, "user_centred_services")).toBeCloseTo(mean, 9);
    expect(names(of2022)).not.toContain("services_citizens");
  });

  test("has nothing of 2018 for areas that are new, and says of each why", () => {
    const added = names(of2022).filter((name) => Number.isNaN(percent(of2022, 2018, name)));
    expect(added).toEqual(["common_solutions", "unnamed_1"]);
    expect(notes(of2022).flatMap(({ row }) => row ?? [])).toEqual(
      ["common_solutions", "user_centred_services", "unnamed_1"].map(area),
    );
    expect(notes(of2022).at(-2)?.text.nb).toContain("Kilden navngir ikke dette området.");
  });

  test("has both bases", () => {
    const { now, earlier } = gridItem(of2022, area("cloud"));
    expect([now?.base.n, earlier?.base.n]).toEqual([262, 256]);
    expect(of2022.title?.nb).toBe("Figur 3.1 Områder omtalt i digitaliseringsstrategien hos kommunene i 2018 og 2022");
  });
});

describe("Figur 3.1 of one's own answers", () => {
  const answers = ownAnswers(2022, {
    strategy: ["yes", "yes", "yes", "no", null],
    strategy_area_cloud: ["yes", "dont_know", null, null, null],
    strategy_area_robotics: ["no", "no", "no", null, null],
  });
  const drawn = figure("3.1", answers);

  test("counts those without an answer, not asked, and «vet ikke»", () => {
    expect(barOf(drawn, 2022, area("cloud"))).toEqual({ value: 50, count: 1, base: 2 });
    expect(gridItem(drawn, area("cloud")).now?.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["notAnswered", 2],
      ["notAsked", 1],
    ]);
    expect(notes(drawn).at(-1)?.text.nb).toBe(
      "«Vet ikke» er med i det prosentene er av: 0–1 kommuner for hvert område i 2022.",
    );
  });

  test("is compared with nothing but what is given", () => {
    expect(drawn.title?.nb).toBe("Figur 3.1 Områder omtalt i digitaliseringsstrategien hos kommunene i 2022");
    expect(figure("3.1", answers, { compare: answers }).title?.nb).toMatch(/i 2022 og 2022$/);
  });
});
