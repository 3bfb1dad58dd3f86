import type { Cell } from "./cell.js";
import { dither } from "./dither.js";
import type { Model } from "./model.js";

/** How far a mode of offering services has come: no points, «noen tjenester», or half of them and more. */
const levels = [0, 1, 2] as const;

interface Mode {
  readonly name: string;
  /** Points of the three levels. */
  readonly points: readonly [number, number, number];
}

/** The four modes, from the simplest. */
export const modes: readonly Mode[] = [
  { name: "open_access", points: [0, 1, 3] },
  { name: "simple_individual", points: [0, 1, 3] },
  { name: "complex_individual", points: [0, 2, 4] },
  { name: "self_activated", points: [0, 2, 4] },
];

/** Answers that make each level. */
export const answersOf: readonly (readonly string[])[] = [
  ["none", "dont_know", "not_relevant"],
  ["some"],
  ["half", "most", "all"],
];

/** Municipalities of one kind: their share of all, and for each mode the percent at each level. */
export interface ServiceKind {
  readonly share: number;
  readonly percents: readonly (readonly [number, number, number])[];
}

/** Expected percent of each answer to each mode, in the order of `modes`. */
export type ServiceAnswers = readonly Readonly<Record<string, number>>[];

/** What we expect of the services offered. */
export interface ServiceExpectations {
  readonly serviceKinds: readonly ServiceKind[];
  /** Units at each number of points, 0–14. */
  readonly servicePoints: readonly number[];
  readonly serviceAnswers: ServiceAnswers;
}

const scoreOf = (value: number) => [0, 1, 2, 4, 7].findLastIndex((cut) => value >= cut);

const patterns = modes.reduce<number[][]>((found) => found.flatMap((f) => levels.map((level) => [...f, level])), [[]]);

/** One cell for each of the 81 patterns of levels: a mixture of kinds, within which the modes do not depend on each other. */
function patternCells(kinds: readonly ServiceKind[], units: number): Cell[] {
  const cells = patterns.map((pattern) => {
    const value = pattern.reduce((sum, level, m) => sum + (modes[m]?.points[level] ?? 0), 0);
    const share = kinds.reduce(
      (sum, kind) => sum + pattern.reduce((p, level, m) => (p * (kind.percents[m]?.[level] ?? 0)) / 100, kind.share),
      0,
    );
    return {
      attributes: {
        serviceOfferPoints: value,
        serviceScore: scoreOf(value),
        ...Object.fromEntries(modes.map(({ name }, m) => [`level_${name}`, pattern[m] as number])),
      },
      expected: share * units,
    };
  });
  // By points, so that nothing is moved far from the points it stood for.
  return dither(
    cells.sort((a, b) => Number(a.attributes.serviceOfferPoints) - Number(b.attributes.serviceOfferPoints)),
  );
}

const pointCells = (points: readonly number[]): Cell[] =>
  points.flatMap((expected, value) =>
    expected === 0 ? [] : [{ attributes: { serviceOfferPoints: value, serviceScore: scoreOf(value) }, expected }],
  );

/** Adds to a model how many municipalities offer services in which pattern of modes, and their answers. */
export function addServices(
  model: Model,
  { serviceKinds, servicePoints, serviceAnswers }: ServiceExpectations,
  cells: string,
  units: number,
): void {
  model.family("services", patternCells(serviceKinds, units));
  model.family("points", pointCells(servicePoints));
  model.tie(["serviceScore"], "services", cells);
  model.tie(["serviceOfferPoints"], "services", "points");
  modes.forEach(({ name }, m) => {
    const percents = serviceAnswers[m] as Readonly<Record<string, number>>;
    const item = `service_${name}`;
    model.family(
      item,
      Object.entries(percents).map(([answer, percent]) => ({
        attributes: { [item]: answer },
        expected: (percent * units) / 100,
      })),
    );
    for (const level of levels)
      model.require({
        name: `answers to ${item} make level ${level}`,
        terms: [
          { where: { [item]: (answersOf[level] ?? []).filter((answer) => answer in percents) }, factor: 1 },
          { where: { [`level_${name}`]: [level] }, factor: -1 },
        ],
        low: 0,
        high: 0,
      });
  });
}
