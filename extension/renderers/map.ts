import type { ActivationFunction } from "vscode-notebook-renderer";
import { MAP_MIME, type MunicipalMap } from "../../kernel/mime.js";
import { mapKind } from "./map-kind.js";
import { viewRenderer } from "./view-renderer.js";

/** Shows maps of municipalities. Which class a reader looks at is kept in the notebook. */
export const activate: ActivationFunction = (context) => viewRenderer<MunicipalMap>(context, MAP_MIME, mapKind);
