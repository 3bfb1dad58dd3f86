import { oneLine } from "./one-line.js";

/** As long as file systems and programs take without complaint. */
const LONGEST = 80;

/**
 * The name of a file that a result is saved in, from its title: letters and digits of any script, with hyphens between.
 *
 * @example
 * fileName("Tabell 3.1: Fordeling av kommuner", "csv") // "tabell-3-1-fordeling-av-kommuner.csv"
 */
export function fileName(title: string, extension: string): string {
  const words = oneLine(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const name = [...words]
    .slice(0, LONGEST)
    .join("")
    .replace(/^-+|-+$/g, "");
  return `${name || "kommunelab"}.${extension}`;
}
