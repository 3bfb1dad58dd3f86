import type { Highs } from "highs";
import type { Fact } from "../../ledger/fact.js";
import type { Cell } from "./cell.js";
import { dither } from "./dither.js";
import { expectedCentrality, expectedReasons, expectedReasonsOfLargest, reasons } from "./expectations/reasons.js";
import { Model } from "./model.js";
import type { Earlier } from "./requirements.js";
import { sizes } from "./sizes.js";
import type { Solution } from "./solution.js";

const classes = [1, 2, 3, 4, 5, 6];

function centralityCells(competence: Solution): Cell[] {
  return expectedCentrality.flatMap((expected, sizeGroup) =>
    ["no", "yes"].flatMap((recruited) => {
      const units = competence.count({ sizeGroup: [sizeGroup], recruited: [recruited] });
      const share = units / (sizes[2022][sizeGroup] as number);
      return classes
        .map((c, i) => ({
          attributes: {
            sizeGroup,
            centrality: c,
            recruited,
            recruitment: recruited === "no" ? "not_tried" : "tried",
          },
          expected: (expected[i] as number) * share,
        }))
        .filter((cell) => cell.expected > 0);
    }),
  );
}

const largest = sizes[2022].length - 1;

function reasonCells(competence: Solution): Cell[] {
  return centralityCells(competence)
    .filter(({ attributes }) => attributes.recruited === "no")
    .flatMap(({ attributes, expected }) =>
      (attributes.sizeGroup === largest ? expectedReasonsOfLargest : expectedReasons).map(({ given, percent }) => ({
        attributes: {
          sizeGroup: attributes.sizeGroup as number,
          centrality: attributes.centrality as number,
          recruited: "no",
          ...Object.fromEntries(reasons.map((r) => [`not_recruited_${r}`, given.includes(r) ? "yes" : "no"])),
        },
        expected: (expected * percent) / 100,
      })),
    );
}

/** Where municipalities lie (family `centrality`), and why they have not tried to recruit (family `reasons`), in 2022. */
export function solveReasons(highs: Highs, competence: Solution, facts: readonly Fact[], earlier: Earlier): Solution {
  const model = new Model("Reasons for not recruiting 2022", competence.count({}));
  model.family("centrality", dither(centralityCells(competence)));
  model.family("reasons", dither(reasonCells(competence)));
  model.tie(["sizeGroup", "centrality", "recruited"], "reasons", "centrality");
  for (const sizeGroup of sizes[2022].keys())
    for (const recruited of ["no", "yes"]) {
      const where = { sizeGroup: [sizeGroup], recruited: [recruited] };
      const units = competence.count(where);
      model.require({ name: `size group ${sizeGroup}`, terms: [{ where, factor: 1 }], low: units, high: units });
    }
  for (const fact of facts) model.publish(fact, earlier);
  return model.solve(highs);
}
