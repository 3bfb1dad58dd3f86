/** The kinds of traces that the renderer's Plotly draws; the others would make it several times as large. */
export const PLOT_TYPES = ["bar", "scatter", "histogram", "box", "violin", "heatmap", "pie"] as const;

export type PlotType = (typeof PLOT_TYPES)[number];
