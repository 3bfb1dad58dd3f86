import { loadDataset } from "../../../kernel/datasets/load.js";
import type { FigureAnswers } from "../../../kernel/figures/report-figure.js";

const kommuner2018 = loadDataset("kommuner2018");
const kommuner2022 = loadDataset("kommuner2022");

/** What a figure of an edition is drawn from: the sample answers, those of 2022 beside those of 2018. */
export const ofEdition = {
  2018: { answers: kommuner2018, locale: "nb" },
  2022: { answers: kommuner2022, compare: kommuner2018, locale: "nb" },
} as const satisfies Record<number, FigureAnswers>;
