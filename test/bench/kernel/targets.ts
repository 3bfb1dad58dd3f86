import { ENDLESS_KINDS } from "./cells.js";
import type { Figure, Measurements } from "./figures.js";
import { LINES } from "./measure-work.js";
import { median } from "./statistics.js";
import { numberText } from "./table.js";

/** The measurements that targets are about. */
export interface Compared {
  /** With type check. */
  readonly ours: Measurements;
  readonly warn: Measurements;
  readonly tslab: Measurements;
  readonly deno: Measurements;
}

export interface Target {
  readonly label: string;
  /** Undefined when something was not measured. */
  readonly met: boolean | undefined;
  readonly reason: string;
}

const RELEASED_WITHIN_MS = 100;

/** What our kernel is meant to reach beside its peers, and whether it does. */
export function targets({ ours, warn, tslab, deno }: Compared): Target[] {
  return [
    atMost("ready in at most half of tslab's time", at(ours, "ready"), at(tslab, "ready"), 0.5),
    atMost("first result no later than tslab is ready", at(ours, "firstResult"), at(tslab, "ready")),
    atMost(
      "a trivial cell with type check in at most 0.6 of tslab's time",
      at(ours, "trivial"),
      at(tslab, "trivial"),
      0.6,
    ),
    atMost("a trivial cell with `warn` in at most Deno's time", at(warn, "trivial"), at(deno, "trivial")),
    atMost("no more memory (Rss) than tslab", at(ours, "rss"), at(tslab, "rss")),
    allLines(ours),
    allReleased(ours),
  ];
}

/** The targets as a Markdown list. */
export function targetList(list: readonly Target[]): string {
  return list.map(({ label, met, reason }) => `- ${WORDS[String(met)]}: ${label} (${reason})`).join("\n");
}

const WORDS: Readonly<Record<string, string>> = { true: "met", false: "**not met**", undefined: "not measured" };

function at({ figures }: Measurements, figure: Figure): number | undefined {
  return figures[figure].length === 0 ? undefined : median(figures[figure]);
}

function atMost(label: string, value: number | undefined, other: number | undefined, share = 1): Target {
  if (value === undefined || other === undefined) return { label, met: undefined, reason: "no measurement" };
  const bound = share === 1 ? numberText(other) : `${share} × ${numberText(other)}`;
  return { label, met: value <= share * other, reason: `${numberText(value)} of ${bound}` };
}

function allLines({ figures: { linesArrived } }: Measurements): Target {
  const whole = linesArrived.filter((count) => count === LINES).length;
  const met = linesArrived.length === 0 ? undefined : whole === linesArrived.length;
  return {
    label: `all ${numberText(LINES)} lines before idle, each time`,
    met,
    reason: `${whole} of ${linesArrived.length} times`,
  };
}

function allReleased({ releases }: Measurements): Target {
  const all = ENDLESS_KINDS.flatMap((kind) => releases[kind] ?? []);
  const good = all.filter(({ end, after }) => end === "kept" && after !== undefined && after < RELEASED_WITHIN_MS);
  return {
    label: `every endless cell released within ${RELEASED_WITHIN_MS} ms with its state kept`,
    met: all.length === 0 ? undefined : good.length === all.length,
    reason: `${good.length} of ${all.length} times`,
  };
}
