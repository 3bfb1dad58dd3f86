import type { ActivationFunction } from "vscode-notebook-renderer";
import { DISTRIBUTION_MIME, type Distribution } from "../../kernel/mime.js";
import { distributionKind } from "./distribution-kind.js";
import { viewRenderer } from "./view-renderer.js";

/** Shows frequency tables. What a reader chose is kept in the notebook. */
export const activate: ActivationFunction = (context) =>
  viewRenderer<Distribution>(context, DISTRIBUTION_MIME, (payload) => distributionKind(payload));
