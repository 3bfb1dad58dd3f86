import type { ActivationFunction } from "vscode-notebook-renderer";
import { FIGURE_MIME, type Figure } from "../../kernel/mime.js";
import { figureKind } from "./figure-kind.js";
import { viewRenderer } from "./view-renderer.js";

/** Shows charts, with the table of their numbers behind. What a reader chose is kept in the notebook. */
export const activate: ActivationFunction = (context) => viewRenderer<Figure>(context, FIGURE_MIME, figureKind);
