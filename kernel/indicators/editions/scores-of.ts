import { type GroupName, itemsOf } from "../../survey/codebook.js";
import type { Edition, Item } from "./edition.js";

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
export function scoresOf(year: number): Edition["scores"] {
  const each = (group: GroupName, points: Item["points"]) =>
    itemsOf(group, year).map((variable) => ({ variable, points }));
  return {
    strategy: {
      items: each("strategy_area", { yes: 1 }),
      gate: "strategy",
      cutPoints: [1, 6, 10, 12],
      withoutItems: "strategyWithoutAreas",
    },
    project: {
      items: each("project_area", { yes: 1 }),
      gate: "project",
      cutPoints: [1, 5, 7, 9],
      withoutItems: "projectWithoutAreas",
    },
    internalFunction: {
      items: each("function", { only_internal: 1, mostly_internal: 1 }),
      cutPoints: [1, 5, 8, 11],
    },
    cloud: { items: each("cloud_area", { yes: 1 }), gate: "cloud", cutPoints: [1, 4, 7, 10] },
    procurement: { items: each("procurement", { fully: 1, partly: 1 }), cutPoints: [1, 4, 6, 8] },
    service: {
      items: itemsOf("service", year).map((variable) => ({ variable, points: pointsByMode[variable] ?? {} })),
      cutPoints: [1, 2, 4, 7],
    },
  };
}
