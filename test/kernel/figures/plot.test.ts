import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { type PlotTrace, plot } from "../../../kernel/figures/plot.js";
import { PLOT_TYPES } from "../../../kernel/figures/plot-types.js";
import { TABLE_MIME } from "../../../kernel/mime.js";
import { crosstab } from "../../../kernel/tables/crosstab.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { table } from "../../../kernel/tables/table.js";
import { html } from "../../../kernel/views/html.js";
import { mimeBundle } from "../../../kernel/views/mime-bundle.js";

const answers = loadDataset("kommuner2022");

/** What the table of a chart says, cell by cell. */
const cellsOf = (...given: Parameters<typeof plot>) => {
  const { numbers } = plot(...given);
  if (numbers.type !== TABLE_MIME) throw new Error("expected a table of any rows");
  const text = (cell: unknown) => (cell as { nb?: string } | null)?.nb ?? cell;
  return numbers.rows.map((row) => row.map(text));
};

describe("a chart of a table", () => {
  test("is drawn from it and keeps it", () => {
    const shares = distribution(answers, "digitalPriority");
    const drawn = plot(shares);
    expect(drawn).toMatchObject({ place: null, title: shares.title, numbers: shares, provenance: shares.provenance });
    expect(html(drawn)).toBe(html(shares));
  });

  test("is made of every kind that counts, and of rows with numbers", () => {
    const cross = crosstab(answers, { rows: "recruitment", columns: "hindranceGroup" });
    expect(plot(cross).spec.data).toHaveLength(3);
    expect(plot(distribution(answers, { group: "service" })).spec.layout.barmode).toBe("stack");
    expect(plot(table([{ a: "x", n: 2 }])).spec.data).toHaveLength(1);
    expect(() => plot(table([{ a: "x" }]))).toThrow(/no column of numbers/);
  });

  test("can have a title and a language of its own", () => {
    const drawn = plot(distribution(answers, "digitalPriority"), { title: "Mine", locale: "en" });
    expect(drawn).toMatchObject({ title: { nb: "Mine", en: "Mine" }, locale: "en", numbers: { locale: "en" } });
  });
});

describe("a chart of traces", () => {
  test("keeps traces and layout as they are", () => {
    const trace = { type: "bar", x: ["a", "b"], y: [1, 2], marker: { color: "red" } } as const;
    const drawn = plot(trace as unknown as PlotTrace, { xaxis: { title: { text: "Svar" } } });
    expect(drawn.spec).toEqual({ data: [trace], layout: { xaxis: { title: { text: "Svar" } } } });
    expect(Object.keys(mimeBundle(drawn))).toContain("text/html");
  });

  test("has a table of its numbers, with the names of series and axes", () => {
    const traces: PlotTrace[] = [
      { name: "2018", x: [1, 2], y: [3, 4] },
      { name: "2022", x: [1, 2], y: [5, null] },
    ];
    const drawn = plot(traces, { title: { text: "Svar <b>per</b> år" }, yaxis: { title: { text: "Antall" } } });
    expect(drawn.title).toEqual({ nb: "Svar per år", en: "Svar per år" });
    expect(drawn.numbers).toMatchObject({
      title: drawn.title,
      columns: [{ name: "series" }, { name: "x" }, { label: { nb: "Antall" } }],
    });
    expect(cellsOf(traces)).toEqual([
      ["2018", 1, 3],
      ["2018", 2, 4],
      ["2022", 1, 5],
      ["2022", 2, null],
    ]);
  });

  test("of other kinds have their own parts in the table", () => {
    expect(cellsOf({ type: "pie", labels: ["a", "b"], values: [1, 2] })).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(cellsOf({ type: "bar", orientation: "h", x: [7], y: ["a"] })).toEqual([["a", 7]]);
    expect(cellsOf({ type: "histogram", x: [5, 6] })).toEqual([[5], [6]]);
    expect(cellsOf({ y: [5, 6] })).toEqual([
      [0, 5],
      [1, 6],
    ]);
    expect(cellsOf({ type: "heatmap", x: ["a", "b"], y: ["r"], z: [[1, 2]] })).toEqual([
      ["r", "a", 1],
      ["r", "b", 2],
    ]);
  });

  test("take typed arrays and dates, and what is no number as missing", () => {
    const day = new Date(Date.UTC(2022, 5, 1));
    expect(plot({ x: [day], y: new Float64Array([Number.NaN]) as never }).spec.data[0]).toEqual({
      type: "scatter",
      x: ["2022-06-01T00:00:00.000Z"],
      y: [null],
    });
  });

  test("of many points show the first of them in the table, and how many there are", () => {
    const { numbers } = plot({
      x: Array.from({ length: 5000 }, (_, i) => i),
      y: Array.from({ length: 5000 }, () => 1),
    });
    expect(numbers).toMatchObject({ extract: { rows: 5000 } });
  });

  test("say whether they are synthetic where they are told", () => {
    const { provenance } = answers;
    expect(plot({ y: [1] }).provenance).toEqual([]);
    expect(html(plot({ y: [1] }, {}, { provenance }))).toContain("Syntetiske svar");
  });

  test("of a type that is not drawn are refused with those that are", () => {
    expect(() => plot({ type: "scatter3d", x: [1] } as never)).toThrow(
      `plot: the trace.type is «scatter3d»; the charts of notebooks are ${PLOT_TYPES.join(", ")}. Did you mean scatter?`,
    );
    expect(() => plot([{ y: [1] }, { type: "Bar" } as never])).toThrow(/traces\[1\]\.type is «Bar».*Did you mean bar/);
  });

  test("that are none are refused with what they are", () => {
    expect(() => plot([])).toThrow(/there is no trace/);
    expect(() => plot([5 as never])).toThrow(/traces\[0\] is 5; a trace is an object/);
    expect(() => plot("bar" as never)).toThrow(/the trace is «bar»/);
    expect(() => plot({ y: [() => 1] } as never)).toThrow(/the trace\.y\[0\] is a function, which no chart can show/);
    expect(() => plot({ y: [1] }, [] as never)).toThrow(/layout must be an object/);
    expect(() => plot({ y: [1] }, {}, { titel: "x" } as never)).toThrow(/no option «titel»/);
    expect(() => plot({ y: [1] }, {}, { provenance: {} as never })).toThrow(/provenance must say/);
    expect(() => plot({ y: Array.from({ length: 100_001 }, () => 1) })).toThrow(
      /100002 values, and a chart can have 100000/,
    );
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => plot({ y: [1], meta: circle } as never)).toThrow(/too deep, or goes in a circle/);
  });
});
