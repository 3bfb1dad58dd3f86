import type { Fact } from "../fact.js";
import { firstPrint2018 } from "./activity-2018.js";
import { answered, percent } from "./forms.js";

const complexOffered = answered("service_complex_individual", "some", "half", "most", "all");

/**
 * Published numbers that contradict others, so that no answers can give them all: Tabell 5.1 of 2018 as first printed and as
 * printed again; 45 percent with complex services where the report of 2018 leaves at most 36; 4 percent without the cloud
 * where 95,5 percent use it.
 */
export const unreachable: Readonly<Record<2018 | 2022, readonly Fact[]>> = {
  2018: [
    ...firstPrint2018,
    percent("22.sum.kompleks18", 45, 0, complexOffered),
    percent("22.abs.kompleks18", 45, 0, complexOffered),
  ],
  2022: [percent("22.5.4.zero22", 4, 0, { cloudScore: [0] }), percent("22.6.zero22", 4, 0, { cloudScore: [0] })],
};
