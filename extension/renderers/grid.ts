import type { ActivationFunction } from "vscode-notebook-renderer";
import { GRID_MIME, type Grid } from "../../kernel/mime.js";
import { gridKind } from "./grid-kind.js";
import { viewRenderer } from "./view-renderer.js";

/** Shows tables of several variables with the same answers. What a reader chose is kept in the notebook. */
export const activate: ActivationFunction = (context) => viewRenderer<Grid>(context, GRID_MIME, gridKind);
