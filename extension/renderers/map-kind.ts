import type { MunicipalMap } from "../../kernel/mime.js";
import { mapExport } from "../../kernel/views/export/map-export.js";
import { mapPicture } from "../../kernel/views/export/map-picture.js";
import { mapHtml } from "../../kernel/views/map-html.js";
import { mountMap } from "./mount-map.js";
import type { ChartKind } from "./table-kind.js";

/** What a reader can choose of a map: a class to look at, which is kept as `show`. */
export function mapKind(payload: MunicipalMap): ChartKind {
  return {
    locale: payload.locale,
    shapes: [],
    shape: "map",
    shows: [],
    show: "",
    earlierYear: null,
    hideable: [],
    html: () => mapHtml(payload),
    hiddenNote: () => [],
    sortKeys: () => [],
    hints: () => [],
    forReaders: () => mapExport(payload, "readers"),
    forPrograms: () => mapExport(payload, "programs"),
    drawn: (content, state, _, keep) => mountMap(content, payload, state.show, (show) => keep({ show })),
    svg: () => mapPicture(payload),
  };
}
