import { variablesOf } from "../../survey/codebook.js";
import { municipalities } from "../../survey/municipalities.js";
import { e2018 } from "./e2018.js";
import type { CompleteEdition } from "./edition.js";
import { gradeLabels } from "./grade-labels.js";
import { matrices } from "./matrices.js";
import { inReport } from "./reports.js";
import { scoresOf } from "./scores-of.js";

const source = inReport(2022);

/**
 * The edition of 2022: SSB Rapporter 2023/27, with Digdir, 354 municipalities. It keeps the cut points and matrices of 2018;
 * the strategy areas are others, and one cell of digital priority is read differently.
 */
export const e2022: CompleteEdition = {
  year: 2022,
  name: { nb: "Digitalisering i kommuner 2022", en: "Digitalisation in municipalities 2022" },
  units: municipalities,
  variables: variablesOf(2022),
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
      source: source("3.2", "Tabell 3.1"),
    },
    digitalCompetence: {
      ...gradeLabels.digitalCompetence,
      matrix: matrices.digitalCompetence,
      source: source("4.3", "Tabell 4.1"),
    },
    useOfDigitalServices: {
      ...gradeLabels.useOfDigitalServices,
      matrix: matrices.useOfDigitalServices,
      source: source("5.2", "Tabell 5.1"),
    },
    digitalActivity: {
      ...gradeLabels.digitalActivity,
      matrix: matrices.digitalActivity,
      source: source("5.2", "Tabell 5.2"),
    },
  },
  readings: { ...e2018.readings, noStrategyHighProjects: 1 },
};
