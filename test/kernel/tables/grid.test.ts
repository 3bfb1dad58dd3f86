import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Grid, GridItem } from "../../../kernel/mime.js";
import { published } from "../../../kernel/published/published.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { smallAnswers } from "./small-answers.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const names = ({ items }: Grid) => items.map(({ name }) => name);
const itemOf = ({ items }: Grid, name: string) => items.find((item) => item.name === name) as GridItem;

/** Percent of an item's base with any of some answers, with one decimal. */
function percent(grid: Grid, name: string, ...codes: string[]): number {
  const { cells } = itemOf(grid, name);
  const shares = cells.map(({ share }, i) => (codes.includes(grid.answers[i]?.code ?? "") ? (share ?? 0) : 0));
  return Math.round(1000 * shares.reduce((sum, share) => sum + share, 0)) / 10;
}

const publishedValue = (id: string) => published.find((fact) => fact.id === id)?.value;

describe("a grid of the reports' figures", () => {
  const strategy2018 = distribution(kommuner2018, { group: "strategy_area" });
  const strategy2022 = distribution(kommuner2022, { group: "strategy_area" });
  const projects2018 = distribution(kommuner2018, { group: "project_area" });
  const functions2018 = distribution(kommuner2018, { group: "function" });
  const functions2022 = distribution(kommuner2022, { group: "function" });
  const cloud2018 = distribution(kommuner2018, { group: "cloud_area" });
  const cloud2022 = distribution(kommuner2022, { group: "cloud_area" });
  const purchases = distribution(kommuner2018, { group: "procurement" });
  const services = distribution(kommuner2018, { group: "service" });
  const internal = ["only_internal", "mostly_internal"];

  test.each([
    ["18.3.1.innbyggere", strategy2018, "strategy_area_services_citizens", ["yes"]],
    ["18.3.1.infosikkerhet", strategy2018, "strategy_area_information_security", ["yes"]],
    ["22.3.1.infosikkerhet", strategy2022, "strategy_area_information_security", ["yes"]],
    ["22.3.1.velferd", strategy2022, "strategy_area_welfare_technology", ["yes"]],
    ["18.4.1.pc", functions2018, "function_pc", internal],
    ["18.4.1.sikkerhetstesting", functions2018, "function_security_testing", internal],
    ["18.4.1.internett", functions2018, "function_web_development", internal],
    ["22.4.1.sikkerhetstesting", functions2022, "function_security_testing", internal],
    ["22.4.1.internett", functions2022, "function_web_development", internal],
    ["18.5.1.kommunikasjon", cloud2018, "cloud_area_communication", ["yes"]],
    ["18.5.1.utvikling", cloud2018, "cloud_area_development_platform", ["yes"]],
    ["22.5.1.utvikling22", cloud2022, "cloud_area_development_platform", ["yes"]],
    ["18.5.2.faktura", purchases, "procurement_invoice_receipt", ["fully", "partly"]],
    ["18.5.2.evaluering.nei", purchases, "procurement_award", ["no"]],
    ["18.5.3.apen.ingen", services, "service_open_access", ["none"]],
    ["18.5.3.apen.fleste", services, "service_open_access", ["most"]],
    ["18.5.3.enkel.noen", services, "service_simple_individual", ["some"]],
    ["18.5.3.kompleks.ingen", services, "service_complex_individual", ["none"]],
    ["18.5.3.selv.noen", services, "service_self_activated", ["some"]],
  ])("has %s as printed", (id, grid, name, codes) => {
    expect(percent(grid, name, ...codes)).toBe(publishedValue(id));
  });

  test("has the bases that the reports state", () => {
    const bases = [strategy2018, strategy2022, projects2018, functions2018, cloud2018, cloud2022];
    expect(bases.map(({ items }) => [items.length, items[0]?.now?.base.n])).toEqual([
      [13, 256],
      [14, 262],
      [10, 331],
      [12, 377],
      [15, 322],
      [15, 338],
    ]);
  });
});

describe("a grid", () => {
  const answers = smallAnswers({
    cloud: ["yes", "yes", "yes", "no", "yes"],
    cloud_area_storage: ["yes", "no", "dont_know", null, null],
    cloud_area_database: ["yes", "yes", "no", null, "yes"],
    cloud_area_other: ["yes", "yes", "yes", null, "yes"],
  });
  const areas = ["cloud_area_storage", "cloud_area_other", "cloud_area_database"] as const;

  test("has each item's counts and shares of its own base, and counts who is not in it", () => {
    const { items } = distribution(answers, areas);
    expect(items.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
      [1, 1, 1],
      [4, 0, 0],
      [3, 1, 0],
    ]);
    expect(items[0]?.cells[0]?.share).toBe(1 / 3);
    expect(items.map(({ now }) => now?.base.n)).toEqual([3, 4, 4]);
    expect(items[0]?.now?.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["notAnswered", 1],
      ["notAsked", 1],
    ]);
  });

  test("orders items by size of the first answer or one that is named, «andre» last", () => {
    expect(names(distribution(answers, areas, { order: "size" }))).toEqual([
      "cloud_area_database",
      "cloud_area_storage",
      "cloud_area_other",
    ]);
    expect(names(distribution(answers, areas, { order: { size: "no" } }))[0]).toBe("cloud_area_storage");
  });

  test("orders items by the size of some answers together", () => {
    const functions = ["function_pc", "function_security_testing", "function_user_training"] as const;
    const of = smallAnswers({
      function_pc: ["only_internal", "only_internal", "only_external", "only_external"],
      function_security_testing: ["only_internal", "mostly_internal", "mostly_internal", "only_external"],
      function_user_training: ["evenly_split", "evenly_split", "evenly_split", "mostly_internal"],
    });
    const order = { size: ["only_internal", "mostly_internal"] };
    expect(names(distribution(of, functions, { order }))).toEqual([
      "function_security_testing",
      "function_pc",
      "function_user_training",
    ]);
  });

  test("shows some answers of all, and leaves the base as it is", () => {
    const { answers: shown, items, everyAnswer, form } = distribution(answers, areas, { answers: ["yes"] });
    expect([shown.map(({ code }) => code), everyAnswer, form]).toEqual([["yes"], false, "table"]);
    expect(items[0]?.now?.base.n).toBe(3);
  });

  test("leaves «vet ikke» out of the bases when asked to", () => {
    const { answers: shown, items } = distribution(answers, areas, { dontKnow: "out" });
    expect(shown.map(({ code }) => code)).toEqual(["yes", "no"]);
    expect(items.map(({ now }) => now?.base.n)).toEqual([2, 4, 4]);
  });

  test("has items under headings", () => {
    const groups = [{ label: "Data", rows: ["cloud_area_database", "cloud_area_storage"] }];
    const { items } = distribution(answers, areas, { groups });
    expect(items.map(({ name, group }) => [name, group])).toEqual([
      ["cloud_area_storage", 0],
      ["cloud_area_database", 0],
      ["cloud_area_other", undefined],
    ]);
  });

  test("of two years has the items of both, and nothing of an item in a year that lacks it", () => {
    const grid = distribution(kommuner2022, { group: "strategy_area" }, { compare: kommuner2018, answers: ["yes"] });
    expect(grid.items).toHaveLength(16);
    const gone = itemOf(grid, "strategy_area_services_citizens");
    expect([gone.now, gone.earlier?.base.n, gone.cells[0]?.share]).toEqual([null, 256, null]);
    const stayed = itemOf(grid, "strategy_area_information_security");
    expect([stayed.cells[0]?.count, stayed.cells[0]?.earlierCount]).toEqual([248, 240]);
    expect(grid.change).toBe(true);
  });

  test("has weighted shares and unweighted counts", () => {
    const [item] = distribution(answers, areas, { weights: [1, 2, 1, 1, 1] }).items;
    expect(item?.cells.map(({ count, weighted, share }) => [count, weighted, share])).toEqual([
      [1, 1, 0.25],
      [1, 2, 0.5],
      [1, 1, 0.25],
    ]);
    expect(item?.now?.weights?.total).toBe(4);
  });

  test("is the same as the distributions of its items", () => {
    const grid = distribution(kommuner2018, { group: "service" }, { compare: kommuner2022 });
    for (const { name, cells, now } of grid.items) {
      const alone = distribution(kommuner2018, { name }, { compare: kommuner2022 });
      expect(cells.map(({ share, earlierShare }) => [share, earlierShare])).toEqual(
        alone.rows.map(({ share, earlierShare }) => [share, earlierShare]),
      );
      expect(now?.base).toEqual(alone.base);
    }
  });

  test.each([
    [[], {}, "the list of variables is empty"],
    [["cloud", "cloud"], {}, "«cloud» is in the list of variables twice"],
    [
      ["cloud", "cloud_area_storage"],
      {},
      "«cloud» (2022) has the answers yes, no, and «cloud_area_storage» (2022) has",
    ],
    [{ group: "cloud_aera" }, {}, "there is no group of variables «cloud_aera». Did you mean cloud_area?"],
    [
      areas,
      { answers: ["yess"] },
      "answers names «yess», which is no answer to «cloud_area_storage». Did you mean yes?",
    ],
    [areas, { order: { size: "maybe" } }, "order names «maybe», which is no answer"],
    [areas, { order: { size: ["yes", "maybe"] } }, "order names «maybe», which is no answer"],
    [areas, { form: "histogram" }, "form is «histogram»; it must be «table» or «bars» or «grouped» or «both»."],
    [areas, { change: true }, "there is nothing to compare with"],
  ] as const)("refuses %j with %j", (variables, options, message) => {
    const call = distribution as (...given: readonly unknown[]) => Grid;
    expect(() => call(answers, variables, options)).toThrow(message);
  });
});

describe("a grid that withholds small counts", () => {
  const grid = distribution(kommuner2022, { group: "service" }, { confidentiality: { threshold: 20 } });

  test("withholds in each item so many that none can be worked out from its base", () => {
    for (const { cells, now } of grid.items) {
      const hidden = cells.filter(({ count }) => count === null);
      expect(cells.every(({ count }) => count === null || count === 0 || count >= 20)).toBe(true);
      expect(hidden.every(({ share }) => share === null)).toBe(true);
      expect(hidden.length === 0 || hidden.length >= 2 || now?.base.n === null).toBe(true);
    }
  });

  test("shows how many were not asked, which is the same for all items that follow one question", () => {
    const areas = distribution(kommuner2022, { group: "cloud_area" }, { confidentiality: {} });
    const notAsked = areas.items.map(({ now }) => now?.leftOut.find(({ reason }) => reason === "notAsked")?.count);
    expect(new Set(notAsked)).toEqual(new Set([16]));
  });

  test("is refused where so few were not asked that the items would tell of them", () => {
    const make = () => distribution(kommuner2022, { group: "cloud_area" }, { confidentiality: { threshold: 20 } });
    expect(make).toThrow("fewer than 20 units were asked about «cloud_area_communication», or all but fewer than 20");
  });

  test("is refused so also where counts are rounded, since each item would round that number in its own way", () => {
    const confidentiality = { method: "round", threshold: 20 } as const;
    expect(() => distribution(kommuner2022, { group: "cloud_area" }, { confidentiality })).toThrow(
      "fewer than 20 units were asked about «cloud_area_communication»",
    );
    const { items } = distribution(kommuner2022, { group: "cloud_area" }, { confidentiality: { method: "round" } });
    const notAsked = items.map(({ now }) => now?.leftOut.find(({ reason }) => reason === "notAsked")?.count);
    expect(new Set(notAsked)).toEqual(new Set([16]));
  });

  test("can round instead", () => {
    const rounded = distribution(kommuner2022, { group: "service" }, { confidentiality: { method: "round" } });
    expect(rounded.items.every(({ cells }) => cells.every(({ count }) => count === 0 || count >= 3))).toBe(true);
    expect(rounded.confidentiality?.method).toBe("round");
  });
});
