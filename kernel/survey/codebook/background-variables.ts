import type { Variable } from "../variable.js";

/** Who answers, when, and what kind of municipality it is. */
export const backgroundVariables = [
  { name: "unit", kind: "key", label: { nb: "Enhet", en: "Unit" } },
  { name: "year", kind: "year", label: { nb: "Årgang", en: "Survey year" } },
  {
    name: "population",
    kind: "number",
    label: { nb: "Folketall 1. januar", en: "Population on 1 January" },
    minimum: 1,
    maximum: 2_147_483_647,
  },
  {
    name: "centrality",
    kind: "number",
    label: { nb: "Sentralitet (1 = mest sentral)", en: "Centrality class (1 = most central)" },
    minimum: 1,
    maximum: 6,
    years: [2022],
  },
] as const satisfies readonly Variable[];
