import type { Random } from "./random.js";
import type { Requirement } from "./requirements.js";

/** Lowest population of each size group. */
const from = [200, 2000, 5000, 10_000, 20_000, 30_000, 50_000] as const;

/**
 * Respondents in each size group. Published: 83 and 77 under 2 000, 15 and 20 of 50 000 or more, and 195 under 5 000 in 2018
 * (75,4 percent of them use the cloud). The others lie below the numbers of municipalities in Norway.
 */
export const sizes: Readonly<Record<2018 | 2022, readonly number[]>> = {
  2018: [83, 112, 78, 49, 25, 15, 15],
  2022: [77, 96, 69, 50, 26, 16, 20],
};

/** How many units answered. */
export const unitsOf = (year: 2018 | 2022): number => sizes[year].reduce((sum, n) => sum + n, 0);

/** That each size group has its units. */
export const sizeRequirements = (year: 2018 | 2022): Requirement[] =>
  sizes[year].map((n, group) => ({
    name: `size group ${group}`,
    terms: [{ where: { sizeGroup: [group] }, factor: 1 }],
    low: n,
    high: n,
  }));

/** A population inside a size group: the smaller ones are more common, save in the group of the very smallest. */
export function drawPopulation(sizeGroup: number, random: Random): number {
  const low = from[sizeGroup] as number;
  const high = from[sizeGroup + 1];
  if (high === undefined)
    return low + 1 + Math.floor((random.below(1000) * random.below(1000) * random.below(1000)) / 2000);
  const draws = [random.below(high - low - 1), random.below(high - low - 1)];
  return low + 1 + (sizeGroup === 0 ? Math.max(...draws) : Math.min(...draws));
}
