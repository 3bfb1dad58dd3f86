import type { ActivationFunction } from "vscode-notebook-renderer";
import { CROSSTAB_MIME, type Crosstab } from "../../kernel/mime.js";
import { crosstabKind } from "./crosstab-kind.js";
import { viewRenderer } from "./view-renderer.js";

/** Shows crosstabs. What a reader chose is kept in the notebook. */
export const activate: ActivationFunction = (context) =>
  viewRenderer<Crosstab>(context, CROSSTAB_MIME, (payload) => crosstabKind(payload));
