import { describe, expect, test } from "vitest";
import { figure31 } from "../../../kernel/figures/figure-3-1.js";
import type { Grid } from "../../../kernel/mime.js";
import { itemPercent } from "./item-percent.js";
import { ofEdition } from "./of-edition.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";
import { rounded } from "./rounded.js";

const area = (name: string) => `strategy_area_${name}`;
const names = ({ items }: Grid) => items.map(({ name }) => name.replace("strategy_area_", ""));

describe("Figur 3.1 of 2018", () => {
  const drawn = figure31.draw(ofEdition[2018]);

  test.each([
    ["18.3.1.innbyggere", "services_citizens"],
    ["18.3.1.infosikkerhet", "information_security"],
  ])("has %s as printed", (id, name) => {
    expect(rounded(itemPercent(drawn, area(name)), 1)).toBe(publishedValue(id));
  });

  test("has as many areas as were asked about, of those with a strategy", () => {
    expect(drawn.items).toHaveLength(publishedValue("18.3.1.nareas"));
    expect(drawn.items.map(({ now }) => now?.base.n)).toEqual(drawn.items.map(() => 256));
  });

  test("has services to citizens and information security first, then infrastructure and welfare technology", () => {
    expect(names(drawn).slice(0, 4)).toEqual([
      "services_citizens",
      "information_security",
      "infrastructure",
      "welfare_technology",
    ]);
  });

  test("has robotics and green ICT last, and data of others some way down", () => {
    expect(names(drawn).slice(-3)).toEqual(["data_reuse", "robotics", "green_ict"]);
  });

  test("has data sharing in two of three strategies", () => {
    expect(Math.abs(itemPercent(drawn, area("data_sharing")) - publishedValue("18.3.1.deling"))).toBeLessThan(1);
  });

  test("has number and title as the report", () => {
    expect(drawn.title.nb).toBe("Figur 3.1 Områder omtalt i IKT-strategien hos kommunene i 2018");
    expect(drawn.title.en).toBe("Figure 3.1 Areas mentioned in the ICT strategy of the municipalities in 2018");
  });
});

describe("Figur 3.1 of 2022", () => {
  const drawn = figure31.draw(ofEdition[2022]);

  test.each([
    ["22.3.1.infosikkerhet", "information_security"],
    ["22.3.1.velferd", "welfare_technology"],
  ])("has %s as printed", (id, name) => {
    expect(rounded(itemPercent(drawn, area(name)), 1)).toBe(publishedValue(id));
  });

  test("has information security and common solutions first, and robotics and green ICT low", () => {
    expect(names(drawn).slice(0, 2)).toEqual(["information_security", "common_solutions"]);
    expect(
      names(drawn)
        .filter((name) => name !== "unnamed_1")
        .slice(-2),
    ).toEqual(["robotics", "green_ict"]);
  });

  test("has the biggest rises in robotics, the cloud and data of others", () => {
    const rise = (name: string) => itemPercent(drawn, name) - itemPercent(drawn, name, "earlier");
    const both = drawn.items.filter(({ earlier }) => earlier).map(({ name }) => name);
    const most = both.toSorted((a, b) => rise(b) - rise(a)).slice(0, 3);
    expect(most.toSorted()).toEqual(["cloud", "data_reuse", "robotics"].map(area));
  });

  test("compares connected services with the mean of the two areas of 2018 that they replace", () => {
    const earlier = figure31.draw(ofEdition[2018]);
    const mean =
      (itemPercent(earlier, area("services_citizens")) + itemPercent(earlier, area("services_business"))) / 2;
    expect(itemPercent(drawn, area("user_centred_services"), "earlier")).toBeCloseTo(mean, 9);
    expect(names(drawn)).not.toContain("services_citizens");
  });

  test("has nothing of 2018 for areas that are new, and says of each why", () => {
    const added = drawn.items.filter(({ earlier }) => earlier === null).map(({ name }) => name);
    expect(added.toSorted()).toEqual([area("common_solutions"), area("unnamed_1")]);
    const about = drawn.footnotes?.flatMap(({ row }) => row ?? []) ?? [];
    expect(about).toEqual(["common_solutions", "user_centred_services", "unnamed_1"].map(area));
    expect(drawn.footnotes?.at(-2)?.text.nb).toContain("Kilden navngir ikke dette området.");
  });

  test("has both bases", () => {
    const [{ now, earlier } = {}] = drawn.items;
    expect([now?.base.n, earlier?.base.n]).toEqual([262, 256]);
    expect(drawn.title.nb).toBe("Figur 3.1 Områder omtalt i digitaliseringsstrategien hos kommunene i 2018 og 2022");
  });
});

describe("Figur 3.1 of one's own answers", () => {
  const answers = ownAnswers(2022, {
    strategy: ["yes", "yes", "yes", "no", null],
    strategy_area_cloud: ["yes", "dont_know", null, null, null],
    strategy_area_robotics: ["no", "no", "no", null, null],
  });
  const drawn = figure31.draw({ answers, locale: "nb" });

  test("counts those without an answer, not asked, and «vet ikke»", () => {
    const cloud = drawn.items.find(({ name }) => name === area("cloud"));
    expect(cloud?.cells[0]).toMatchObject({ count: 1, share: 0.5 });
    expect(cloud?.now?.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["notAnswered", 2],
      ["notAsked", 1],
    ]);
    expect(drawn.footnotes?.at(-1)?.text.nb).toBe(
      "«Vet ikke» er med i det prosentene er av: 0–1 kommuner for hvert område i 2022.",
    );
  });

  test("is not compared with anything", () => {
    expect([drawn.earlierYear, drawn.title.nb]).toEqual([
      null,
      "Figur 3.1 Områder omtalt i digitaliseringsstrategien hos kommunene i 2022",
    ]);
  });
});
