import { describe, expect, test } from "vitest";
import { e2018 } from "../../../kernel/indicators/editions/e2018.js";
import { e2022 } from "../../../kernel/indicators/editions/e2022.js";
import { compareEditions } from "../../../kernel/method/compare-editions.js";
import { defineEdition } from "../../../kernel/method/define-edition.js";
import { readPayload } from "../../../kernel/views/read-payload.js";
import { text } from "../../../kernel/views/text.js";
import { counties } from "./counties.js";

const inNorwegian = (...editions: Parameters<typeof compareEditions>) =>
  compareEditions(...editions).changes.map(({ kind, place, from, to }) => [
    kind.nb,
    place,
    from?.nb ?? null,
    to?.nb ?? null,
  ]);

describe("compareEditions", () => {
  test("finds that the method of 2022 differs from 2018 in one reading, the strategy areas, questions and wording", () => {
    const changes = inNorwegian(e2018, e2022);
    expect(changes[0]).toEqual(["Lesning", "readings.noStrategyHighProjects", "grad 3", "grad 1"]);
    const places = changes.map(([, place]) => place as string);
    expect(places.filter((place) => place.startsWith("scores."))).toEqual([
      "scores.strategy.items.strategy_area_services_citizens",
      "scores.strategy.items.strategy_area_services_business",
      "scores.strategy.items.strategy_area_user_centred_services",
      "scores.strategy.items.strategy_area_common_solutions",
      "scores.strategy.items.strategy_area_unnamed_1",
    ]);
    expect(places.filter((place) => place.startsWith("variables."))).toHaveLength(10);
    expect(places.filter((place) => place.includes("matrix"))).toEqual([]);
    expect(places.filter((place) => place.startsWith("grades.")).slice(1)).toContain(
      "grades.digitalActivity.labels[0]",
    );
  });

  test("finds nothing between an edition and itself", () => {
    expect(compareEditions(e2022, e2022).changes).toEqual([]);
  });

  test("finds every kind of change, where it is", () => {
    const { cloud, strategy } = e2022.scores;
    const [item, ...items] = strategy.items;
    const priority = e2022.grades.digitalPriority;
    const changed = defineEdition({
      ...e2022,
      year: 2024,
      units: { nb: "etater", en: "agencies" },
      variables: e2022.variables.map((variable) =>
        variable.name === "centrality" && variable.kind === "number" ? { ...variable, maximum: 9 } : variable,
      ),
      scores: {
        ...e2022.scores,
        cloud: { ...cloud, cutPoints: [1, 5, 8, 11] },
        strategy: { ...strategy, items: [{ variable: item?.variable ?? "", points: { yes: 2 } }, ...items] },
      },
      grades: {
        ...e2022.grades,
        digitalPriority: { ...priority, matrix: [[0, 1, 1, 3, 3], ...priority.matrix.slice(1)] },
      },
    });
    expect(inNorwegian(e2022, changed)).toEqual([
      ["Grenser", "scores.cloud.cutPoints", "1, 4, 7, 10", "1, 5, 8, 11"],
      ["Celle i matrisen", "grades.digitalPriority.matrix[0][3]", "noStrategyHighProjects", "3"],
      ["Celle i matrisen", "grades.digitalPriority.matrix[0][4]", "noStrategyHighProjects", "3"],
      ["Delspørsmål som teller", "scores.strategy.items.strategy_area_infrastructure", "yes: 1", "yes: 2"],
      ["Hvem som spørres", "units", "kommuner", "etater"],
      ["Svarmuligheter", "variables.centrality.range", "1–6", "1–9"],
    ]);
  });

  test("is a table that says what is not in it, and what an edition does not have", () => {
    const comparison = compareEditions(e2022, counties, { locale: "en" });
    expect(readPayload(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
    expect(comparison.rows).toHaveLength(comparison.changes.length);
    const shown = text(comparison);
    expect(shown).toContain("changes in the answers are not part of it");
    expect(shown).toMatch(/scores\.cloud\.cutPoints +1, 4, 7, 10 +– \(not there\)/);
  });

  test.each([[null], [2018], [{ year: 2018 }]])("refuses %j as an edition", (wrong) => {
    expect(() => compareEditions(e2018, wrong as never)).toThrow(/the second argument is no edition/);
  });
});
