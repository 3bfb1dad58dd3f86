import type { Label } from "../mime.js";
import type { FigureAnswers } from "./report-figure.js";

/** The first year of today's division into municipalities. */
const NEW_DIVISION = 2020;

/** Says, of a table that compares across 2020, that the municipalities are not the same, as the tables of the reports do. */
export function divisionNote({ answers, compare }: FigureAnswers): Label[] {
  if (!compare || compare.year >= NEW_DIVISION || answers.year < NEW_DIVISION) return [];
  return [
    {
      nb: `Kommunene i ${compare.year} er etter inndelingen før ${NEW_DIVISION}.`,
      en: `The municipalities of ${compare.year} are those of the division before ${NEW_DIVISION}.`,
    },
  ];
}
