import type { Highs } from "highs";
import { dither } from "./dither.js";
import type { Fact } from "./fact.js";
import { type Cell, Model } from "./model.js";
import { type Earlier, requirements } from "./requirements.js";
import { sizes } from "./sizes.js";
import type { Solution } from "./solution.js";

/** Expected units of each size group in centrality classes 1 (most central) to 6, in 2022. */
const centrality = [
  [0, 0, 2, 6, 22, 47],
  [0, 1, 9, 20, 32, 34],
  [0, 2, 16, 20, 19, 12],
  [0, 5, 17, 19, 8, 1],
  [1, 5, 9, 9, 2, 0],
  [1, 4, 6, 4, 1, 0],
  [4, 8, 6, 2, 0, 0],
] as const;

const reasons = ["no_need", "no_budget", "no_candidates", "other"] as const;

/** Sets of reasons and the percent of those that have not tried to recruit who give just these. */
const answers: readonly { readonly given: readonly (typeof reasons)[number][]; readonly percent: number }[] = [
  { given: ["no_need"], percent: 47 },
  { given: ["no_budget"], percent: 31 },
  { given: ["no_candidates"], percent: 2 },
  { given: ["other"], percent: 12 },
  { given: ["no_need", "no_budget"], percent: 2 },
  { given: ["no_budget", "no_candidates"], percent: 1.5 },
  { given: ["no_need", "other"], percent: 2 },
  { given: ["no_budget", "other"], percent: 2.5 },
];

const classes = [1, 2, 3, 4, 5, 6];

function centralityCells(competence: Solution): Cell[] {
  return centrality.flatMap((expected, sizeGroup) =>
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

function reasonCells(competence: Solution): Cell[] {
  return centralityCells(competence)
    .filter(({ attributes }) => attributes.recruited === "no")
    .flatMap(({ attributes, expected }) =>
      answers.map(({ given, percent }) => ({
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
  for (const fact of facts) for (const row of requirements(fact, earlier)) model.publish(row);
  return model.solve(highs);
}
