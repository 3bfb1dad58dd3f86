import { e2018 } from "./e2018.js";
import type { Edition } from "./edition.js";
import { gradeLabels } from "./grade-labels.js";
import { matrices } from "./matrices.js";
import { scoresOf } from "./scores-of.js";

/**
 * The edition of 2022: SSB Rapporter 2023/27, with Digdir, 354 municipalities. It keeps the cut points and matrices of 2018;
 * the strategy areas are others, and one cell of digital priority is read differently.
 */
export const e2022: Edition = {
  year: 2022,
  scores: scoresOf(2022),
  grades: {
    digitalPriority: {
      heading: { nb: "Digitaliseringsstrategi og IKT-prosjekter", en: "Digitalisation strategy and ICT projects" },
      labels: [
        {
          nb: "0: Har verken digitaliseringsstrategi på plass eller IKT-prosjekter i gang",
          en: "0: Neither a digitalisation strategy in place nor ICT projects under way",
        },
        {
          nb: "1: Har enten digitaliseringsstrategi eller IKT-prosjekter i gang, men relativt få områder er berørt",
          en: "1: A digitalisation strategy or ICT projects, but rather few areas affected",
        },
        {
          nb: "2: Omfattende digitaliseringsstrategi, men relativt få områder er berørt av IKT-prosjekter",
          en: "2: Extensive digitalisation strategy, but rather few areas affected by ICT projects",
        },
        {
          nb: "3: Omfattende IKT-prosjekter, men begrenset digitaliseringsstrategi",
          en: "3: Extensive ICT projects, but a limited digitalisation strategy",
        },
        {
          nb: "4: Både omfattende digitaliseringsstrategi og IKT-prosjekter",
          en: "4: Both digitalisation strategy and ICT projects extensive",
        },
      ],
      matrix: matrices.digitalPriority,
    },
    digitalCompetence: { ...gradeLabels.digitalCompetence, matrix: matrices.digitalCompetence },
    useOfDigitalServices: { ...gradeLabels.useOfDigitalServices, matrix: matrices.useOfDigitalServices },
    digitalActivity: { ...gradeLabels.digitalActivity, matrix: matrices.digitalActivity },
  },
  readings: { ...e2018.readings, noStrategyHighProjects: 1 },
};
