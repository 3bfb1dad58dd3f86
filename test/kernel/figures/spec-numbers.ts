import type { PlotlySpec } from "../../../kernel/mime.js";

/** One bar of a spec. */
export interface SpecNumber {
  /** Name of its trace: a survey year, or an answer. */
  readonly trace: string;
  /** Code that the trace and the bar's place have in the spec. */
  readonly code: string;
  readonly place: string;
  /** The text at the bar's place. */
  readonly category: string;
  /** How long the bar is, unrounded: a percent 0–100 or units; null where there is none. */
  readonly value: number | null;
  /** Units, and those that they are of; null where they are withheld or none. */
  readonly count: number | null;
  readonly base: number | null;
}

interface BarTrace {
  readonly name: string;
  readonly orientation: "h" | "v";
  readonly x: readonly (string | number | null)[];
  readonly y: readonly (string | number | null)[];
  readonly customdata: readonly (readonly [number | null, number | null])[];
  readonly meta: { readonly code: string };
}

/** Every bar of a figure, as Plotly is told to draw it. */
export function specNumbers({ data, layout }: PlotlySpec): SpecNumber[] {
  return (data as unknown as readonly BarTrace[]).flatMap(({ name, orientation, x, y, customdata, meta }) => {
    const lies = orientation === "h";
    const axis = layout[lies ? "yaxis" : "xaxis"] as { tickvals: readonly string[]; ticktext: readonly string[] };
    return (lies ? y : x).map((place, i) => ({
      trace: name,
      code: meta.code,
      place: String(place),
      category: unescaped(axis.ticktext[axis.tickvals.indexOf(String(place))] ?? ""),
      value: (lies ? x : y)[i] as number | null,
      count: customdata[i]?.[0] ?? null,
      base: customdata[i]?.[1] ?? null,
    }));
  });
}

const unescaped = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/**
 * The bar of one place, given by its code or text, and of one trace, given by its code or name; the only trace when left out.
 *
 * @throws Error where there is none or more than one
 */
export function specNumber(spec: PlotlySpec, place: string, trace?: string | number): SpecNumber {
  const found = specNumbers(spec).filter(
    (bar) =>
      [bar.place, bar.category].includes(place) &&
      (trace === undefined || [bar.trace, bar.code].includes(String(trace))),
  );
  const [bar] = found;
  if (!bar || found.length > 1) throw new Error(`${found.length} bars at «${place}»${trace ? ` of «${trace}»` : ""}`);
  return bar;
}
