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
import { crosstabHtml } from "./crosstab-html.js";
import { distributionHtml } from "./distribution-html.js";
import { explanationHtml } from "./explanation-html.js";
import { gridHtml } from "./grid-html.js";
import { mapHtml } from "./map-html.js";
import { reproductionHtml } from "./reproduction-html.js";
import { tableHtml } from "./table-html.js";

/**
 * The static picture of a payload: an HTML fragment without scripts, with its style inside, for every host.
 *
 * @param payload - a frozen result of `distribution`, `explain`, `crosstab`, `table` or `reproduce`
 */
export function html(payload: Payload): string {
  switch (payload.type) {
    case DISTRIBUTION_MIME:
      return distributionHtml(payload);
    case GRID_MIME:
      return gridHtml(payload);
    case CROSSTAB_MIME:
      return crosstabHtml(payload);
    case EXPLANATION_MIME:
      return explanationHtml(payload);
    case TABLE_MIME:
      return tableHtml(payload);
    case REPRODUCTION_MIME:
      return reproductionHtml(payload);
    case MAP_MIME:
      return mapHtml(payload);
    case FIGURE_MIME:
      return html(payload.numbers);
  }
}
