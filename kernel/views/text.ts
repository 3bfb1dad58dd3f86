import {
  CROSSTAB_MIME,
  DISTRIBUTION_MIME,
  EXPLANATION_MIME,
  FIGURE_MIME,
  GRID_MIME,
  MAP_MIME,
  type Payload,
  REPRODUCTION_MIME,
  TABLE_MIME,
} from "../mime.js";
import { crosstabText } from "./crosstab-text.js";
import { distributionText } from "./distribution-text.js";
import { explanationText } from "./explanation-text.js";
import { gridText } from "./grid-text.js";
import { mapText } from "./map-text.js";
import { reproductionText } from "./reproduction-text.js";
import { tableText } from "./table-text.js";

/** A payload as plain text, aligned for a terminal. */
export function text(payload: Payload): string {
  switch (payload.type) {
    case DISTRIBUTION_MIME:
      return distributionText(payload);
    case GRID_MIME:
      return gridText(payload);
    case CROSSTAB_MIME:
      return crosstabText(payload);
    case EXPLANATION_MIME:
      return explanationText(payload);
    case TABLE_MIME:
      return tableText(payload);
    case REPRODUCTION_MIME:
      return reproductionText(payload);
    case MAP_MIME:
      return mapText(payload);
    case FIGURE_MIME:
      return text(payload.numbers);
  }
}
