import type { Data, Layout } from "plotly.js";

/** What is used of Plotly. */
export interface Plotly {
  newPlot(root: HTMLElement, data: Data[], layout: Partial<Layout>, config: object): Promise<unknown>;
  react(root: HTMLElement, data: Data[], layout: Partial<Layout>, config: object): Promise<unknown>;
  purge(root: HTMLElement): void;
  toImage(root: HTMLElement, options: { format: "svg"; width: number; height: number }): Promise<string>;
}

let loading: Promise<Plotly> | undefined;
let loaded: Plotly | undefined;

/** Plotly where it is there already. */
export const loadedPlotly = (): Plotly | undefined => loaded;

/** Loads Plotly, once for all outputs that this renderer draws. */
export function loadPlotly(): Promise<Plotly> {
  loading ??= import("./plotly.js").then((module) => {
    loaded = module as unknown as Plotly;
    return loaded;
  });
  return loading;
}
