import type { MunicipalMap } from "../mime.js";
import { palette, type Swatch } from "./palette.js";

/** Units whose class is not known: grey, as answers outside a scale. */
export const UNKNOWN_SWATCH = palette(["missing:missing"], true)[0] as Swatch;

/** Of the seven steps of the sequence, those that are told apart best where there are five and they are small. */
const FIVE_STEPS = [0, 2, 3, 4, 6];

/** The fill of each class, and the colour of its digit. */
export function mapSwatches({ classes, ordered }: Pick<MunicipalMap, "classes" | "ordered">): Swatch[] {
  if (!ordered || classes.length !== FIVE_STEPS.length)
    return palette(
      classes.map(({ code }) => code),
      ordered,
    );
  const steps = palette(["0", "1", "2", "3", "4", "5", "6"], true);
  return FIVE_STEPS.map((step) => steps[step] as Swatch);
}
