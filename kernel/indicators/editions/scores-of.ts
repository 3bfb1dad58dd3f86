import { type GroupName, itemsOf } from "../../survey/codebook.js";
import type { CompleteEdition, Item } from "./edition.js";
import { inReport } from "./reports.js";

const simpleMode = { some: 1, half: 3, most: 3, all: 3 };
const advancedMode = { some: 2, half: 4, most: 4, all: 4 };

const pointsByMode: Readonly<Record<string, Item["points"]>> = {
  service_open_access: simpleMode,
  service_simple_individual: simpleMode,
  service_complex_individual: advancedMode,
  service_self_activated: advancedMode,
};

/**
 * The six simple indicators with the items that the survey of `year` asks about. The cut points were set from the medians
 * of 2018 and are the same in both editions, so that scores compare over time.
 */
export function scoresOf(year: 2018 | 2022): CompleteEdition["scores"] {
  const source = inReport(year);
  const each = (group: GroupName, points: Item["points"]) =>
    itemsOf(group, year).map((variable) => ({ variable, points }));
  return {
    strategy: {
      items: each("strategy_area", { yes: 1 }),
      gate: "strategy",
      cutPoints: [1, 6, 10, 12],
      withoutItems: "strategyWithoutAreas",
      source: source("3.2", "Figur 3.4"),
    },
    project: {
      items: each("project_area", { yes: 1 }),
      gate: "project",
      cutPoints: [1, 5, 7, 9],
      withoutItems: "projectWithoutAreas",
      source: source("3.2", "Figur 3.5"),
    },
    internalFunction: {
      items: each("function", { only_internal: 1, mostly_internal: 1 }),
      cutPoints: [1, 5, 8, 11],
      source: source("4.3", "Figur 4.5"),
    },
    cloud: {
      items: each("cloud_area", { yes: 1 }),
      gate: "cloud",
      cutPoints: [1, 4, 7, 10],
      source: source("5.2", "Figur 5.4"),
    },
    procurement: {
      items: each("procurement", { fully: 1, partly: 1 }),
      cutPoints: [1, 4, 6, 8],
      source: source("5.2", "Figur 5.5"),
    },
    service: {
      items: itemsOf("service", year).map((variable) => ({ variable, points: pointsByMode[variable] ?? {} })),
      cutPoints: [1, 2, 4, 7],
      source: source("5.2", "Figur 5.6"),
    },
  };
}
