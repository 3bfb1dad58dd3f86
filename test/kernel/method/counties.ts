import { defineEdition } from "../../../kernel/method/define-edition.js";

const both = (text: string) => ({ nb: text, en: text });
const yesNo = [
  { code: "no", label: { nb: "Nei", en: "No" } },
  { code: "yes", label: { nb: "Ja", en: "Yes" } },
] as const;

const source = { report: "Fylkesundersøkelsen 2024" };
const withPlan = {
  variable: "plan",
  answer: "yes",
  base: { nb: "fylkeskommuner med plan", en: "counties with a plan" },
};
const area = (name: string) =>
  ({ name, kind: "question", answers: yesNo, label: both(name), group: "plan_area", askedIf: withPlan }) as const;

/** A survey of another sector with questions and answers of its own; no comes before yes, and nobody says «vet ikke». */
export const counties = defineEdition({
  year: 2024,
  name: { nb: "Digitalisering i fylkeskommuner 2024", en: "Digitalisation in counties 2024" },
  units: { nb: "fylkeskommuner", en: "counties" },
  variables: [
    { name: "plan", kind: "question", answers: yesNo, label: both("Plan") },
    ...["roads", "schools", "dentists", "culture"].map((name) => area(`plan_${name}`)),
    { name: "budget", kind: "number", minimum: 0, maximum: 50, label: { nb: "Budsjett", en: "Budget" } },
    { name: "recruited", kind: "question", answers: yesNo, label: both("Forsøkt") },
    {
      name: "recruitment_problem",
      kind: "question",
      answers: yesNo,
      label: both("Vansker"),
      askedIf: { variable: "recruited", answer: "yes", base: both("de som forsøkte") },
    },
    {
      name: "project",
      kind: "question",
      label: { nb: "Prosjekter", en: "Projects" },
      answers: [
        { code: "none", label: { nb: "Ingen", en: "None" } },
        { code: "few", label: { nb: "Noen få", en: "A few" } },
        { code: "many", label: { nb: "Mange", en: "Many" } },
      ],
    },
  ],
  scores: {
    strategy: {
      gate: "plan",
      items: ["roads", "schools", "dentists", "culture"].map((name) => ({
        variable: `plan_${name}`,
        points: { yes: 1 },
      })),
      cutPoints: [1, 2, 3, 4],
      source,
    },
    project: { items: [{ variable: "project", points: { few: 1, many: 4 } }], cutPoints: [1, 2, 3, 4], source },
  },
  grades: {
    digitalPriority: {
      heading: { nb: "Plan og prosjekter", en: "Plan and projects" },
      labels: [both("0: ingen"), both("1: noe"), both("2: mye")],
      matrix: [
        [0, 1, 1, 1, 1],
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 2],
        [1, 1, 1, 2, 2],
        [1, 1, 1, 2, 2],
      ],
      source,
    },
  },
});

/** Answers of four counties, the last of which answered nothing. */
export const countyAnswers = `unit,year,plan,plan_roads,plan_schools,plan_dentists,plan_culture,budget,recruited,recruitment_problem,project
F1,2024,yes,yes,yes,yes,no,0,yes,yes,many
F2,2024,no,,,,,12,no,,few
F3,2024,yes,no,no,no,no,50,yes,no,none
F4,2024,,,,,,,,,
`;
