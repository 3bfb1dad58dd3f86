import { deepFreeze } from "../tables/deep-freeze.js";
import type { Contradiction } from "./contradiction.js";
import contradictionsJson from "./contradictions.json" with { type: "json" };

/** Where published numbers do not fit each other, with the arithmetic and how they are read here. */
export const contradictions: readonly Contradiction[] = deepFreeze(
  contradictionsJson as unknown as readonly Contradiction[],
);
