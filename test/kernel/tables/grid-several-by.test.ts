import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import type { Grid } from "../../../kernel/mime.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { gridHtml } from "../../../kernel/views/grid-html.js";
import { text } from "../../../kernel/views/text.js";
import { parseHtml, texts } from "../views/parse-html.js";
import { smallAnswers } from "./small-answers.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

const reasons = ["not_recruited_no_need", "not_recruited_other"] as const;
const counts = ({ items }: Grid) => items.map(({ cells }) => cells.map(({ count }) => count));
const bases = ({ items }: Grid) => items.map(({ now }) => now?.base.n);

describe("several variables in groups of units", () => {
  const grid = distribution(kommuner2022, { group: "not_recruited" }, { by: "sizeGroup", answers: ["yes"] });

  test("have a row for each group and a number for each variable, of the group's own units", () => {
    expect(grid.answers.map(({ label }) => label.nb)).toEqual([
      "Ikke behov",
      "Ikke tilstrekkelig økonomi",
      "Ikke tro på at ønsket kompetanse er mulig å få tak i",
      "Andre årsaker",
    ]);
    expect(bases(grid)).toEqual([46, 59, 34, 20, 7, 4, 2, 172]);
    for (const [v, { code }] of grid.answers.entries()) {
      const alone = distribution(kommuner2022, code as "not_recruited_other", { by: "sizeGroup", answers: ["yes"] });
      expect(grid.items.map(({ cells }) => cells[v])).toEqual(alone.items.map(({ cells }) => cells[0]));
    }
  });

  test("are never parts of one bar, and say that they can add up to more than all", () => {
    expect([grid.several, grid.form]).toEqual([true, "grouped"]);
    for (const shape of ["bars", "grouped", "both"] as const)
      expect(parseHtml(gridHtml(grid, { shape })).querySelector(".kl-bar")).toBeNull();
    expect(text({ ...grid, locale: "nb" })).toContain(
      "Flere svar er mulige, så prosentene kan bli mer enn 100 til sammen.",
    );
  });

  test("are titled by what they are and what they are by", () => {
    expect(grid.title).toEqual({
      nb: "Årsaker til ikke å rekruttere etter innbyggergruppe i 2022",
      en: "Reasons for not recruiting by population group, 2022",
    });
  });

  const answers = smallAnswers({
    recruited: ["no", "no", "no", "no", "yes"],
    not_recruited_no_need: ["yes", null, "no", null, null],
    not_recruited_other: ["yes", "yes", null, null, null],
    project: ["yes", "yes", "no", "no", "no"],
  });

  test("are of the units that answered any of them, which have not chosen what they left empty", () => {
    const small = distribution(answers, reasons, { by: "project", answers: ["yes"] });
    expect(bases(small)).toEqual([2, 1, 3]);
    expect(counts(small)).toEqual([
      [1, 2],
      [0, 0],
      [1, 2],
    ]);
    const notes = texts(parseHtml(gridHtml(small)), ".kl-notes p");
    expect(notes[0]).toBe("Tomme svar fra enheter som har svart på noe av det andre, regnes som ikke valgt: 2 i 2022.");
    expect(notes).toContain("Ikke med i tabellen: Ikke besvart 1 (Nei), 1 (Alle); Ikke spurt 1 (Nei), 1 (Alle).");
  });

  test("stand beside those of another year, in the order that is asked for", () => {
    const areas = ["cloud_area_backup", "cloud_area_storage"] as const;
    const both = distribution(kommuner2022, areas, {
      by: "sizeGroup",
      answers: ["yes"],
      compare: kommuner2018,
      order: "size",
    });
    const before = distribution(kommuner2018, areas, { by: "sizeGroup", answers: ["yes"] });
    const of = (name: string) => before.items.find((item) => item.name === name);
    for (const { name, cells, earlier } of both.items) {
      expect(cells.map(({ earlierCount }) => earlierCount)).toEqual(of(name)?.cells.map(({ count }) => count));
      expect(earlier?.base.n).toBe(of(name)?.now?.base.n);
    }
    const shares = both.items.slice(0, -1).map(({ cells }) => cells[0]?.share ?? 0);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });

  test.each([
    [reasons, {}, "by and several variables show one answer of each; say which"],
    [reasons, { answers: ["yes", "no"] }, "by and several variables show one answer of each; say which"],
    [reasons, { answers: ["maybe"] }, "answers names «maybe», which is no answer"],
    [reasons, { answers: ["yes"], dontKnow: "out" }, "count «vet ikke» as not chosen"],
    [reasons, { answers: ["yes"], compare: kommuner2018 }, "was not part of the survey of 2018; leave it out."],
    [["recruited", "recruitment_problem"], { answers: ["yes"] }, "several variables must be of the same units"],
    [reasons, { answers: ["yes"], compare: 2018 }, "compare is 2018; it must be an answer table"],
  ])("refuse %j with %j", (variables, options, message) => {
    const call = distribution as (...given: readonly unknown[]) => Grid;
    expect(() => call(kommuner2022, variables, { by: "sizeGroup", ...options })).toThrow(message);
  });
});
