import { ENDLESS_KINDS } from "./cells.js";
import { FIGURES, type Figure, type Measurements, type Release } from "./figures.js";
import { type Spread, spreadOf } from "./statistics.js";

/** A Markdown table: a kernel a column, a figure a row; each cell is a median with the least and the greatest. */
export function table(measurements: readonly Measurements[]): string {
  const figures = (Object.keys(FIGURES) as Figure[]).map((figure) => [
    labelOf(figure),
    ...measurements.map(({ figures }) => spreadText(spreadOf(figures[figure]))),
  ]);
  const interrupts = ENDLESS_KINDS.map((kind) => [
    `interrupt of ${kind}`,
    ...measurements.map(({ releases }) => releaseText(releases[kind] ?? [])),
  ]);
  const head = ["", ...measurements.map(({ kernel }) => kernel)];
  const rule = ["---", ...measurements.map(() => "--:")];
  return [head, rule, ...figures, ...interrupts].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function labelOf(figure: Figure): string {
  const { label, unit } = FIGURES[figure];
  return unit ? `${label} (${unit})` : label;
}

function spreadText(spread: Spread | undefined): string {
  if (!spread) return "–";
  const [middle, least, greatest] = [spread.median, spread.min, spread.max].map((value) => numberText(value));
  return least === greatest ? `**${middle}**` : `**${middle}** (${least}–${greatest})`;
}

/** Two digits at least, and no more than they are worth. */
export function numberText(value: number): string {
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return value.toLocaleString("en", { minimumFractionDigits: value < 10 ? 1 : 0, maximumFractionDigits });
}

/** As in `kept, 12 ms` or `died 7 of 7`: the worst that happened, and the median time of those that were released. */
function releaseText(releases: readonly Release[]): string {
  if (releases.length === 0) return "–";
  const bad = releases.filter(({ end }) => end !== "kept");
  const times = spreadOf(releases.flatMap(({ after }) => after ?? []));
  const time = times ? `${spreadText(times)} ms` : "";
  if (bad.length === 0) return `kept, ${time}`;
  const ends = [...new Set(bad.map(({ end }) => END_WORDS[end]))].join(", ");
  return `${ends} in ${bad.length} of ${releases.length}`;
}

const END_WORDS = { kept: "kept", lost: "state lost", stuck: "not released", died: "died" } as const;
