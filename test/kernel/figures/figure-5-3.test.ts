import { describe, expect, test } from "vitest";
import { figure } from "../../../kernel/figures/figure.js";
import { expectAsPrinted } from "./as-printed.js";
import { barOf, categoriesOf } from "./bar-of.js";
import { gridItem } from "./grid-item.js";
import { ownAnswers } from "./own-answers.js";

const of2018 = figure("5.3", 2018);
const of2022 = figure("5.3", 2022);

/** Percent of all that gave one of these answers. */
const percent = (drawn: typeof of2018, way: string, ...answers: string[]) =>
  answers.reduce((sum, answer) => sum + barOf(drawn, answer, `service_${way}`).value, 0);

describe("Figur 5.3 of 2018", () => {
  test.each([
    ["18.5.3.apen.ingen", "open_access", ["none"]],
    ["18.5.3.apen.noen", "open_access", ["some"]],
    ["18.5.3.apen.fleste", "open_access", ["most"]],
    ["18.5.3.apen.alle", "open_access", ["all"]],
    ["18.5.3.enkel.ingen", "simple_individual", ["none"]],
    ["18.5.3.enkel.noen", "simple_individual", ["some"]],
    ["18.5.3.kompleks.ingen", "complex_individual", ["none"]],
    ["18.5.3.kompleks.noen", "complex_individual", ["some"]],
    ["18.5.3.kompleks.vi", "complex_individual", ["dont_know", "not_relevant"]],
    ["18.5.3.selv.ingen", "self_activated", ["none"]],
    ["18.5.3.selv.noen", "self_activated", ["some"]],
    ["18.5.3.selv.vi", "self_activated", ["dont_know", "not_relevant"]],
  ])("has %s as printed", (id, way, answers) => {
    expectAsPrinted(id, percent(of2018, way, ...answers));
  });

  test("has nobody with all services in any but the simplest way", () => {
    for (const way of ["simple_individual", "complex_individual", "self_activated"])
      expectAsPrinted("18.5.3.andre.alle", barOf(of2018, "all", `service_${way}`).count);
  });

  test("has few answers beside the scale on the two simple ways together", () => {
    const silent = ["open_access", "simple_individual"].map((way) => percent(of2018, way, "dont_know", "not_relevant"));
    expectAsPrinted(
      "18.5.3.enkle.vi",
      silent.reduce((sum, one) => sum + one, 0),
    );
  });

  test("is stacked, from the simplest way to the most advanced, each of all municipalities", () => {
    expect(of2018.spec.layout).toMatchObject({ barmode: "stack" });
    expect(categoriesOf(of2018)).toEqual(
      ["open_access", "simple_individual", "complex_individual", "self_activated"].map((way) => `service_${way}`),
    );
    for (const code of categoriesOf(of2018)) expect(barOf(of2018, "none", code).base).toBe(377);
  });
});

describe("Figur 5.3 of 2022", () => {
  test("has complex services offered as printed", () => {
    expectAsPrinted("22.sum.kompleks22", percent(of2022, "complex_individual", "some", "half", "most", "all"));
  });

  test("is of 2022 alone, and named as the report of each year does", () => {
    expect(of2018.title?.nb).toBe("Figur 5.3 Tjenester som tilbys digitalt av kommunene. 2018");
    expect(of2022.numbers).toMatchObject({ earlierYear: null });
    expect(of2022.title?.nb).toBe("Figur 5.3 Tjenester som tilbys digitalt. 2022");
  });
});

describe("Figur 5.3 of one's own answers", () => {
  test("has «vet ikke» and «ikke relevant» as answers, and counts who gave none", () => {
    const own = figure(
      "5.3",
      ownAnswers(2018, { service_self_activated: ["dont_know", "not_relevant", "some", null] }),
    );
    const bars = ["dont_know", "not_relevant", "some"].map((answer) => barOf(own, answer, "service_self_activated"));
    expect(bars).toEqual(bars.map(() => ({ value: expect.closeTo(100 / 3), count: 1, base: 3 })));
    const item = gridItem(own, "service_self_activated");
    expect(item.now?.leftOut).toMatchObject([{ reason: "notAnswered", count: 1 }]);
  });
});
