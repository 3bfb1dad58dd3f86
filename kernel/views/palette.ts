/** A fill and the text that reads on it. Fixed pairs, so that they read in every theme, on paper and on GitHub. */
export interface Swatch {
  readonly fill: string;
  readonly text: string;
}

const INK = "#162327";
const WHITE = "#ffffff";

/** From little to much, light to dark: readable without colour vision, since lightness alone carries the order. */
const SEQUENCE: readonly Swatch[] = [
  { fill: "#ecf6ee", text: INK },
  { fill: "#c6e6cc", text: INK },
  { fill: "#93cfa5", text: INK },
  { fill: "#54b37c", text: INK },
  { fill: "#0f7f50", text: WHITE },
  { fill: "#086142", text: WHITE },
  { fill: "#043d31", text: WHITE },
];

/** Groups without an order: far apart in lightness as well as in hue. */
const GROUPS: readonly Swatch[] = [
  { fill: "#0f7f50", text: WHITE },
  { fill: "#f8c9a6", text: INK },
  { fill: "#274247", text: WHITE },
  { fill: "#9ecbef", text: INK },
  { fill: "#6b4fc8", text: WHITE },
  { fill: "#e4dcfa", text: INK },
];

/** Answers outside the scale: «vet ikke» and «ikke relevant», and what is missing. */
const OUTSIDE: Swatch = { fill: "#d7dcdd", text: INK };

/** Cells with far more, more, fewer and far fewer units than expected: blue and orange, which every colour vision tells apart. */
export const RESIDUAL_SWATCHES = {
  manyMore: { fill: "#79aee0", text: INK },
  more: { fill: "#cfe2f5", text: INK },
  fewer: { fill: "#fbdfc7", text: INK },
  manyFewer: { fill: "#efa866", text: INK },
} as const satisfies Record<string, Swatch>;

/** Columns of histograms: those of the edition compared with are outlined. */
export const COLUMN_SWATCHES = {
  now: { fill: "#1a9d49", text: INK },
  earlier: { fill: WHITE, text: INK },
} as const satisfies Record<string, Swatch>;

/** Number of patterns that {@link patternOf} counts through. */
const PATTERNS = 4;

const OUTSIDE_CODES = new Set([
  "dont_know",
  "not_relevant",
  "missing:notAnswered",
  "missing:notAsked",
  "missing:missing",
]);

/**
 * A swatch for each category code. Ordered categories run evenly from the lightest to the darkest; «vet ikke» and «ikke
 * relevant» are grey.
 *
 * @example
 * palette(["liten", "hverken", "stor"], true).map(({ fill }) => fill) // ["#ecf6ee", "#54b37c", "#043d31"]
 */
export function palette(codes: readonly string[], ordered: boolean): Swatch[] {
  const onScale = codes.filter((code) => !OUTSIDE_CODES.has(code));
  return codes.map((code) => {
    const position = onScale.indexOf(code);
    if (position < 0) return OUTSIDE;
    return ordered ? step(position, onScale.length) : (GROUPS[position % GROUPS.length] as Swatch);
  });
}

/** Which pattern a category's fill carries, so that colour is never alone: 0 is plain. */
export function patternOf(position: number): number {
  return position % PATTERNS;
}

function step(position: number, length: number): Swatch {
  const last = SEQUENCE.length - 1;
  return SEQUENCE[length === 1 ? last : Math.round((position * last) / (length - 1))] as Swatch;
}
