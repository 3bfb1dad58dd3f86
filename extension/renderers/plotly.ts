import bar from "plotly.js/lib/bar.js";
import box from "plotly.js/lib/box.js";
import { newPlot, purge, react, register, toImage } from "plotly.js/lib/core.js";
import heatmap from "plotly.js/lib/heatmap.js";
import histogram from "plotly.js/lib/histogram.js";
import pie from "plotly.js/lib/pie.js";
import violin from "plotly.js/lib/violin.js";

/**
 * Plotly with the traces of `PLOT_TYPES`; scatter is always in it. A file of its own, which the renderer of figures loads when there
 * is one to draw: 1.2 MB, of which the traces that are not bars and points are a tenth.
 */
register([bar, box, heatmap, histogram, pie, violin]);

export { newPlot, purge, react, toImage };
