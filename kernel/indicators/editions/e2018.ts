import { variablesOf } from "../../survey/codebook.js";
import { municipalities } from "../../survey/municipalities.js";
import type { CompleteEdition } from "./edition.js";
import { gradeLabels } from "./grade-labels.js";
import { matrices } from "./matrices.js";
import { inReport } from "./reports.js";
import { scoresOf } from "./scores-of.js";

const source = inReport(2018);

/** The edition of 2018: SSB Rapporter 2019/14, «Digitalisering i kommuner», 377 municipalities. */
export const e2018: CompleteEdition = {
  year: 2018,
  name: { nb: "Digitalisering i kommuner 2018", en: "Digitalisation in municipalities 2018" },
  units: municipalities,
  variables: variablesOf(2018),
  scores: scoresOf(2018),
  grades: {
    digitalPriority: {
      heading: { nb: "IKT-strategi og IKT-prosjekter", en: "ICT strategy and ICT projects" },
      labels: [
        {
          nb: "0: Har verken IKT-strategi på plass eller IKT-prosjekter i gang",
          en: "0: Neither an ICT strategy in place nor ICT projects under way",
        },
        {
          nb: "1: Har enten strategi eller IKT-prosjekter i gang, men relativt få områder er berørt",
          en: "1: A strategy or ICT projects, but rather few areas affected",
        },
        {
          nb: "2: Omfattende IKT-strategi, men relativt få områder er berørt av IKT-prosjekter",
          en: "2: Extensive ICT strategy, but rather few areas affected by ICT projects",
        },
        {
          nb: "3: Omfattende IKT-prosjekter, men begrenset IKT-strategi",
          en: "3: Extensive ICT projects, but a limited ICT strategy",
        },
        {
          nb: "4: Både omfattende IKT-strategi og IKT-prosjekter",
          en: "4: Both ICT strategy and ICT projects extensive",
        },
      ],
      matrix: matrices.digitalPriority,
      source: source("3.2", "Tabell 3.1"),
    },
    // The page with the 2018 table is lost; these are the labels of 2022, which sets its 2018 shares beside them.
    digitalCompetence: {
      ...gradeLabels.digitalCompetence,
      matrix: matrices.digitalCompetence,
      source: inReport(2022)("4.3", "Tabell 4.1"),
    },
    useOfDigitalServices: {
      ...gradeLabels.useOfDigitalServices,
      matrix: matrices.useOfDigitalServices,
      source: source("5.2", "Tabell 5.1"),
    },
    digitalActivity: {
      heading: gradeLabels.digitalActivity.heading,
      labels: [
        { nb: "0: Svært lite av digital aktivitet", en: "0: Very little digital activity" },
        ...gradeLabels.digitalActivity.labels.slice(1),
      ],
      matrix: matrices.digitalActivity,
      source: source("5.2", "Tabell 5.2"),
    },
  },
  readings: {
    strategyWithoutAreas: 0,
    projectWithoutAreas: 0,
    noStrategyHighProjects: 3,
    highStrategyNoProjects: 2,
    internalFrom: 3,
    problemUnanswered: "noProblem",
    dontKnow: 0,
  },
};
