import { describe, expect, test } from "vitest";
import { figure33 } from "../../../kernel/figures/figure-3-3.js";
import type { Grid } from "../../../kernel/mime.js";
import { itemPercent } from "./item-percent.js";
import { ofEdition } from "./of-edition.js";
import { ownAnswers } from "./own-answers.js";
import { publishedValue } from "./published-value.js";
import { rounded } from "./rounded.js";

const in2018 = figure33.draw(ofEdition[2018]);
const in2022 = figure33.draw(ofEdition[2022]);
const change = (name: string) => `project_area_${name}`;

describe("Figur 3.3", () => {
  test.each([
    ["18.3.3.kvalitet", itemPercent(in2018, change("service_quality")), 1],
    ["18.3.3.arbeidsrutiner", itemPercent(in2018, change("work_routines")), 0],
    ["18.3.3.bemanning", itemPercent(in2018, change("staffing")), 1],
    ["22.3.3.kvalitet22", itemPercent(in2022, change("service_quality")), 1],
    ["22.3.3.kvalitet18", itemPercent(in2022, change("service_quality"), "earlier"), 1],
    ["22.3.3.rutiner", itemPercent(in2022, change("work_routines")), 0],
  ])("has %s as printed", (id, percent, decimals) => {
    expect(rounded(percent, decimals)).toBe(publishedValue(id));
  });

  // Statistics Norway's statistics page prints them as percent of all 354.
  test.each([
    [89.5, "service_quality"],
    [87.6, "work_routines"],
    [18.1, "staffing"],
    [50.8, "new_tasks"],
    [80.5, "case_handling"],
    [66.9, "collaboration"],
    [82.8, "self_service"],
    [77.1, "new_services"],
    [81.9, "infrastructure"],
    [28.8, "other"],
  ])("has the %d percent of all that it prints of %s", (percent, name) => {
    const count = in2022.items.find((item) => item.name === change(name))?.cells[0]?.count ?? 0;
    expect(rounded((100 * count) / 354, 1)).toBe(percent);
  });

  test("has as many areas as were asked about, of those with projects", () => {
    expect(in2018.items).toHaveLength(publishedValue("18.3.3.nareas"));
    const [{ now, earlier } = {}] = in2022.items;
    expect([now?.base.n, earlier?.base.n]).toEqual([330, 331]);
  });

  test.each([
    ["2018", in2018],
    ["2022", in2022],
  ])("has quality first and staffing least, below twenty percent, in %s", (_, drawn: Grid) => {
    expect(drawn.items.slice(0, 2).map(({ name }) => name)).toEqual([
      change("service_quality"),
      change("work_routines"),
    ]);
    const least = Math.min(...drawn.items.map(({ name }) => itemPercent(drawn, name)));
    expect(least).toBe(itemPercent(drawn, change("staffing")));
    expect(least).toBeLessThan(20);
  });

  test("has far more that expect new tasks than in 2018, and no more that expect better interaction", () => {
    const rise = (name: string) => itemPercent(in2022, change(name)) - itemPercent(in2022, change(name), "earlier");
    expect(rise("new_tasks")).toBeGreaterThan(10);
    expect(rise("collaboration")).toBeLessThanOrEqual(0);
  });

  test("has number, title and years as the report", () => {
    expect(in2018.title.nb).toBe("Figur 3.3 Forventede endringer i kommunene som følge av IKT-prosjekter. 2018");
    expect(in2022.title.nb).toMatch(/ 2018 og 2022$/);
  });

  test("of one's own answers says who was not asked and who did not know", () => {
    const answers = ownAnswers(2018, {
      project: ["yes", "yes", "no"],
      project_area_staffing: ["dont_know", "yes", null],
    });
    const drawn = figure33.draw({ answers, locale: "nb" });
    expect(itemPercent(drawn, change("staffing"))).toBe(50);
    expect(drawn.items[0]?.now?.leftOut.find(({ reason }) => reason === "notAsked")?.count).toBe(1);
    expect(drawn.footnotes?.[0]?.text.nb).toContain("0–1 kommuner");
  });
});
