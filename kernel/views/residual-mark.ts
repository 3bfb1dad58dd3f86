import type { Label } from "../mime.js";
import { RESIDUAL_SWATCHES, type Swatch } from "./palette.js";

/** How a cell that stands out is marked. */
export interface ResidualMark {
  /** Stands before the number, so that the shade is never alone. */
  readonly sign: string;
  readonly swatch: Swatch;
  /** Whether the cell has a frame too. */
  readonly isStrong: boolean;
  /** Which adjusted standardized residuals it is for. */
  readonly range: Label;
  /** For those who cannot go by shade and sign. */
  readonly words: Label;
}

const MANY_MORE: ResidualMark = {
  sign: "++",
  swatch: RESIDUAL_SWATCHES.manyMore,
  isStrong: true,
  range: { nb: "3 eller mer", en: "3 or more" },
  words: { nb: "langt flere enn forventet", en: "far more than expected" },
};
const MORE: ResidualMark = {
  sign: "+",
  swatch: RESIDUAL_SWATCHES.more,
  isStrong: false,
  range: { nb: "2 til 3", en: "2 to 3" },
  words: { nb: "flere enn forventet", en: "more than expected" },
};
const FEWER: ResidualMark = {
  sign: "−",
  swatch: RESIDUAL_SWATCHES.fewer,
  isStrong: false,
  range: { nb: "−3 til −2", en: "−3 to −2" },
  words: { nb: "færre enn forventet", en: "fewer than expected" },
};
const MANY_FEWER: ResidualMark = {
  sign: "−−",
  swatch: RESIDUAL_SWATCHES.manyFewer,
  isStrong: true,
  range: { nb: "−3 eller mindre", en: "−3 or less" },
  words: { nb: "langt færre enn forventet", en: "far fewer than expected" },
};

/** Every mark, from far more to far fewer. */
export const RESIDUAL_MARKS: readonly ResidualMark[] = [MANY_MORE, MORE, FEWER, MANY_FEWER];

/**
 * The mark of a cell by its adjusted standardized residual: from 2, which some 1 cell in 20 passes by
 * chance, and from 3, which some 1 in 400 does.
 *
 * @returns null for a cell that does not stand out, or has no residual
 * @example
 * residualMark(-2.4)?.sign // "−"
 */
export function residualMark(residual: number | null): ResidualMark | null {
  if (residual === null || Math.abs(residual) < 2) return null;
  if (residual > 0) return residual >= 3 ? MANY_MORE : MORE;
  return residual <= -3 ? MANY_FEWER : FEWER;
}

/** The class and the style of what a mark shades. */
export function markAttributes({ swatch, isStrong }: ResidualMark): {
  readonly className: string;
  readonly style: string;
} {
  return {
    className: isStrong ? "kl-marked kl-strong" : "kl-marked",
    style: `background:${swatch.fill};color:${swatch.text}`,
  };
}
