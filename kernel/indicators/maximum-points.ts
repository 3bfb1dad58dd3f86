import type { ScoreRule } from "./editions/edition.js";

/** The most points that the items of `rule` can give together. */
export const maximumPoints = ({ items }: ScoreRule): number =>
  items.reduce((sum, { points }) => sum + Math.max(0, ...Object.values(points)), 0);
