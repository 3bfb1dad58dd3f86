import type { Distribution } from "../../mime.js";
import { asHistogram, histogram } from "../histogram.js";
import { COLUMN_SWATCHES } from "../palette.js";
import { arrangedHistogram } from "./arranged-distribution.js";
import { distributionBars } from "./distribution-bars.js";
import { distributionExport, hiddenInDistribution } from "./distribution-export.js";
import { hiddenNote } from "./hidden-note.js";
import type { Picture } from "./picture.js";
import type { ViewState } from "./view-state.js";

/** A frequency table as a picture, as its reader sees it: its histogram where that is drawn, else bars. */
export function distributionPicture(payload: Distribution, state: ViewState = {}): Picture {
  const shape = state.shape ?? payload.form;
  return shape === "histogram" && payload.median ? histogramPicture(payload, state) : distributionBars(payload, state);
}

function histogramPicture(payload: Distribution, { show: _, ...state }: ViewState): Picture {
  const shown = arrangedHistogram(payload, state);
  const { title, above, below } = distributionExport(asHistogram(shown), {});
  const drawn = histogram(shown);
  return {
    title,
    above,
    partsOf: null,
    barsOf: shown.variable.label[shown.locale],
    legend: drawn.series.map(({ name, isEarlier }) => ({
      label: name ?? "",
      swatch: isEarlier ? COLUMN_SWATCHES.earlier : COLUMN_SWATCHES.now,
      isPlain: true,
    })),
    content: { form: "histogram", histogram: drawn },
    below: [...hiddenNote(hiddenInDistribution(payload, state), shown.locale), ...below],
    locale: shown.locale,
  };
}
