import type { Fact } from "../fact.js";
import { activityFacts2018, reprint2018 } from "./activity-2018.js";
import { activityFacts2022 } from "./activity-2022.js";
import { competenceFacts2018 } from "./competence-2018.js";
import { competenceFacts2022, reasonFacts2022 } from "./competence-2022.js";
import { priorityFacts2018 } from "./priority-2018.js";
import { priorityFacts2022 } from "./priority-2022.js";

/** The published numbers that come out of the shipped answers, by survey year and chapter. */
export const computable: Readonly<Record<2018 | 2022, Readonly<Record<string, readonly Fact[]>>>> = {
  2018: {
    "chapter 3": priorityFacts2018,
    "chapter 4": competenceFacts2018,
    "chapter 5, Tabell 5.1 as printed again in 2023": [...activityFacts2018, ...reprint2018],
  },
  2022: {
    "chapter 3": priorityFacts2022,
    "chapter 4": [...competenceFacts2022, ...reasonFacts2022],
    "chapter 5": activityFacts2022,
  },
};
