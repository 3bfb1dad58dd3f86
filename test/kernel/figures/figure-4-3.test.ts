import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("4.3", 2018);
const of2022 = figure("4.3", 2022);
const [smallest, largest, all] = ["under_2000", "from_50000", "in_total"];

describe("Figur 4.3", () => {
  test.each([
    ["18.4.3.all", barOf(of2018, 2018, all)],
    ["18.4.3.lt2k", barOf(of2018, 2018, smallest)],
    ["18.4.3.ge50k", barOf(of2018, 2018, largest)],
    ["22.4.3.all22", barOf(of2022, 2022, all)],
    ["22.4.3.all18", barOf(of2022, 2018, all)],
    ["22.4.3.lt2k", barOf(of2022, 2022, smallest)],
    ["22.4.3.ge50k", barOf(of2022, 2022, largest)],
    ["22.sum.rekr", barOf(of2022, 2022, all)],
    ["22.sum.rekr18", barOf(of2022, 2018, all)],
  ])("has %s as printed", (id, { value }) => {
    expectAsPrinted(id, value);
  });

  test("has more that tried among large municipalities than among small", () => {
    for (const drawn of [of2018, of2022]) {
      const year = drawn === of2018 ? 2018 : 2022;
      const share = (group: string) => barOf(drawn, year, group).value;
      for (const large of ["from_20000", "from_30000", "from_50000"])
        for (const small of ["under_2000", "from_2000", "from_5000"])
          expect(share(large)).toBeGreaterThan(share(small));
    }
  });

  test("has risen in every group, most among those with few inhabitants", () => {
    const rise = (group: string) => barOf(of2022, 2022, group).value - barOf(of2022, 2018, group).value;
    const groups = categoriesOf(of2022).filter((code) => code !== all);
    expect(Math.min(...groups.map(rise))).toBeGreaterThan(0);
    expect(groups.toSorted((a, b) => rise(b) - rise(a))[0]).toBe(smallest);
  });

  test("has every municipality in one group, and all last", () => {
    expect(categoriesOf(of2022).at(-1)).toBe(all);
    const units = categoriesOf(of2022).map((group) => barOf(of2022, 2022, group).base);
    expect(units.slice(0, -1).reduce((sum, n) => sum + n)).toBe(354);
    expect(units.at(-1)).toBe(354);
    expect([of2018.title?.nb, of2022.title?.en]).toEqual([
      "Figur 4.3 Kommunene som hadde forsøkt å rekruttere ansatte med IKT/IT-spesialistkompetanse i 2018",
      "Figure 4.3 Municipalities that had tried to recruit staff with specialist ICT skills in 2018 and 2022",
    ]);
  });

  test("of one's own answers counts who did not answer in their group", () => {
    const own = figure(
      "4.3",
      ownAnswers(2022, { population: [1_000, 1_500, 60_000, null], recruited: ["yes", null, "no", "yes"] }),
    );
    expect(barOf(own, 2022, smallest)).toMatchObject({ count: 1, base: 1 });
    expect(gridItem(own, smallest).now?.leftOut).toMatchObject([{ reason: "notAnswered", count: 1 }]);
    expect(barOf(own, 2022, "in_no_group").base).toBe(1);
    expect(barOf(own, 2022, all)).toMatchObject({ count: 2, base: 3 });
  });
});
