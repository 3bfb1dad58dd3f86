import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";

const area = (name: string) => `cloud_area_${name}`;
const of2018 = figure("5.1", 2018);
const of2022 = figure("5.1", 2022);
const percent = (drawn: typeof of2018, year: number, name: string) => barOf(drawn, year, area(name)).value;

describe("Figur 5.1 of 2018", () => {
  test.each([
    ["18.5.1.kommunikasjon", "communication"],
    ["18.5.1.utvikling", "development_platform"],
  ])("has %s as printed", (id, name) => {
    expectAsPrinted(id, percent(of2018, 2018, name));
  });

  test("has fifteen areas, most used first and other areas last", () => {
    const values = categoriesOf(of2018).map((code) => barOf(of2018, 2018, code).value);
    expect(values).toHaveLength(15);
    expect(values.slice(0, -1)).toEqual(values.slice(0, -1).toSorted((a, b) => b - a));
    expect([categoriesOf(of2018)[0], categoriesOf(of2018).at(-1)]).toEqual(["communication", "other"].map(area));
  });

  test("has web platform, storage and meeting rooms high, and operating platform, backup and development platform low", () => {
    const named = categoriesOf(of2018).filter((code) => !code.includes("unnamed") && code !== area("other"));
    expect(named.slice(1, 4).toSorted()).toEqual(["meeting_rooms", "storage", "web_platform"].map(area));
    expect(named.slice(-3).toSorted()).toEqual(["backup", "development_platform", "operating_platform"].map(area));
  });

  test("is of the municipalities that use cloud services, which are the published share of all", () => {
    const { base } = barOf(of2018, 2018, area("communication"));
    expectAsPrinted("18.5.1.use", (100 * base) / 377);
    expect(of2018.numbers).toMatchObject({
      items: [{ now: { base: { n: 322, label: { nb: "kommuner som bruker skytjenester" } } } }, ...Array(14).fill({})],
    });
  });

  test("says how many areas have no name in the source, and how many answered «vet ikke»", () => {
    const notes = "footnotes" in of2018.numbers ? of2018.numbers.footnotes : [];
    expect(notes?.map(({ text }) => text.nb)).toEqual([
      "3 av 15 områder er ikke navngitt i kilden, og har nummer i stedet for navn.",
      expect.stringMatching(/^«Vet ikke» er med i det prosentene er av: \d+–\d+ kommuner for hvert område i 2018\.$/),
    ]);
  });

  test("has number and title as the report, in both languages", () => {
    expect(of2018.title).toEqual({
      nb: "Figur 5.1 Områder tilrettelagt for bruk av skytjenester i kommunene. 2018",
      en: "Figure 5.1 Areas prepared for the use of cloud services in the municipalities. 2018",
    });
  });
});

describe("Figur 5.1 of 2022", () => {
  const rises = categoriesOf(of2022).map((code) => ({
    code,
    rise: barOf(of2022, 2022, code).value - barOf(of2022, 2018, code).value,
  }));

  test.each([
    ["22.5.1.utvikling18", 2018],
    ["22.5.1.utvikling22", 2022],
  ])("has %s as printed", (id, year) => {
    expectAsPrinted(id, percent(of2022, year, "development_platform"));
  });

  test("has more in every area than in 2018", () => {
    expect(rises.filter(({ rise }) => rise <= 0)).toEqual([]);
  });

  test("has six areas that rose by 30 to 38 percentage points", () => {
    const names = [
      "application_servers",
      "backup",
      "database",
      "office_tools",
      "operating_platform",
      "virtual_servers",
    ];
    for (const name of names) {
      const rise = rises.find(({ code }) => code === area(name))?.rise ?? Number.NaN;
      expect(rise, name).toBeGreaterThanOrEqual(30);
      expect(rise, name).toBeLessThanOrEqual(38);
    }
  });

  test("has over 90 percent with office tools, communication and meeting rooms, which come first", () => {
    expect(categoriesOf(of2022).slice(0, 3).toSorted()).toEqual(
      ["communication", "meeting_rooms", "office_tools"].map(area),
    );
    for (const code of categoriesOf(of2022).slice(0, 3))
      expectAsPrinted("22.6.cloud90", barOf(of2022, 2022, code).value);
  });

  test("has both editions' users as bases", () => {
    const bases = [2022, 2018].map((year) => barOf(of2022, year, area("storage")).base);
    expect(bases).toEqual([338, 322]);
    expectAsPrinted("22.5.1.use", (100 * 338) / 354);
    expect(of2022.title?.nb).toBe("Figur 5.1 Områder tilrettelagt for bruk av skytjenester i kommunen. 2018 og 2022");
  });
});

describe("Figur 5.1 of one's own answers", () => {
  const answers = ownAnswers(2022, {
    cloud: ["yes", "yes", "yes", "no", null],
    cloud_area_storage: ["yes", "dont_know", null, null, null],
  });
  const own = figure("5.1", answers);

  test("counts those who answered, and says who did not and who was not asked", () => {
    expect(barOf(own, 2022, area("storage"))).toEqual({ value: 50, count: 1, base: 2 });
    expect(own.numbers).toMatchObject({ earlierYear: null, provenance: [{ synthetic: false }] });
    const storage = gridItem(own, area("storage"));
    expect(storage.now?.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["notAnswered", 2],
      ["notAsked", 1],
    ]);
  });
});
