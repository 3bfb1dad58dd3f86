import { afterAll, describe, expect, test } from "vitest";
import { activate } from "../../../extension/renderers/figure.js";
import { PAPER } from "../../../extension/renderers/figure-colours.js";
import { barsOf, type FigureSetting, figureLayout } from "../../../extension/renderers/figure-layout.js";
import { figureLegendHtml, legendEntries } from "../../../extension/renderers/figure-legend.js";
import { safe } from "../../../extension/renderers/own-layout.js";
import { brokenLines } from "../../../extension/renderers/plotly-lines.js";
import { loadDataset } from "../../../kernel/datasets/load.js";
import { figure } from "../../../kernel/figures/figure.js";
import { plot } from "../../../kernel/figures/plot.js";
import type { PlotlySpec } from "../../../kernel/mime.js";
import { distribution } from "../../../kernel/tables/distribution.js";
import { table } from "../../../kernel/tables/table.js";
import { TRAPS } from "../../kernel/views/hostile-payloads.js";
import { texts } from "../../kernel/views/parse-html.js";
import { openPage, outputItem, rendererOf } from "./draw.js";

const page = openPage();
afterAll(page.close);

const now = loadDataset("kommuner2022");
const earlier = loadDataset("kommuner2018");

/** Letters of one width. */
const widthOf = (text: string) => 7 * text.length;
const setting = (width: number): FigureSetting => ({ colours: PAPER, width, locale: "nb", widthOf });

interface Trace {
  readonly x: readonly (number | string)[];
  readonly y: readonly (number | string)[];
  readonly text: readonly string[] | string;
  readonly orientation: string;
  readonly offset?: number;
  readonly width?: number;
  readonly marker: { readonly color: string; readonly pattern?: { readonly shape: string }; readonly line: object };
  readonly hovertext: readonly string[];
}

function drawn(spec: PlotlySpec, width = 700) {
  const { data, layout } = figureLayout(spec, setting(width));
  return { traces: data as unknown as readonly Trace[], layout: layout as unknown as Record<string, never> };
}

const services = plot(distribution(now, { group: "service" })).spec;
const areas = plot(distribution(now, { group: "strategy_area" }, { answers: ["yes"], compare: earlier })).spec;
const histogram = plot(distribution(now, "cloudAreaCount", { form: "histogram", compare: earlier })).spec;

/** Where the bars of the first trace are, or how long. */
const listOf = ({ data }: PlotlySpec, axis: "x" | "y") => data[0]?.[axis] as (string | number | null)[];

describe("the renderer of charts", () => {
  test("shows the static view, its notes and why there is no chart where Plotly cannot be loaded", async () => {
    const element = page.element();
    rendererOf(activate).renderOutputItem(outputItem(figure("4.2", 2022)), element, new AbortController().signal);
    const root = element.shadowRoot as ShadowRoot;
    expect(texts(root, ".kl-title")[0]).toMatch(/^Figur 4\.2/);
    expect(root.querySelectorAll(".kl-value").length).toBeGreaterThan(2);
    await expect.poll(() => texts(root, "[role=status]").join(), { timeout: 20_000 }).toMatch(/lot seg ikke tegne/);
    expect(root.querySelectorAll(".kl-value").length).toBeGreaterThan(2);
  });

  test("offers the table, and what the table offers", () => {
    const element = page.element();
    rendererOf(activate).renderOutputItem(outputItem(figure("4.2", 2022)), element, new AbortController().signal);
    const root = element.shadowRoot as ShadowRoot;
    const values = [...root.querySelectorAll("button")].map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(["chart", "table", "both", "compare", "hide", "copy", "download"]));
    (root.querySelector("button[value=table]") as HTMLElement).click();
    expect(texts(root, "thead th").length).toBeGreaterThan(2);
  });

  test("tells what is wrong with a chart that is edited by hand", () => {
    const element = page.element();
    const broken = { ...figure("4.2", 2022), spec: { data: {}, layout: {} } };
    rendererOf(activate).renderOutputItem(outputItem(broken), element, new AbortController().signal);
    expect(texts(element.shadowRoot as ShadowRoot, "code")[0]).toBe("spec.data is {}; expected a list");
  });
});

describe("what a chart of a table looks like", () => {
  test("editions are an outline and a fill, and answers differ in colour and pattern", () => {
    const [first, second] = drawn(areas).traces;
    expect(first?.marker.color).toBe("rgba(0,0,0,0)");
    expect(second?.marker.color).toMatch(/^#/);
    const parts = drawn(services).traces.map(({ marker }) => `${marker.color} ${marker.pattern?.shape}`);
    expect(new Set(parts).size).toBe(parts.length);
  });

  test("bars below 0 have a line at 0, and room for their numbers on their side", () => {
    const rows = ["a", "b"].map((name, i) => ({ name, change: [-5, 20][i] }));
    const { layout } = drawn(plot(table(rows)).spec);
    const { range, zeroline } = layout.xaxis as unknown as { range: [number, number]; zeroline: boolean };
    expect(zeroline).toBe(true);
    expect(range[0]).toBeLessThan(-5.2);
    expect(drawn(areas).layout.xaxis).toMatchObject({ range: [0, expect.closeTo(100.4)], zeroline: false });
  });

  test("ordered answers run from light to dark", () => {
    const [none, some] = legendEntries(services);
    expect(none?.swatch?.fill).toBe("#ecf6ee");
    expect(some?.swatch?.fill).not.toBe(none?.swatch?.fill);
  });

  test("numbers that have no room in their part of a bar are left out of it", () => {
    const all = services.data.flatMap(({ text }) => text as string[]);
    const shown = drawn(services).traces.flatMap(({ text }) => text);
    expect(shown).toHaveLength(all.length);
    expect(shown.filter((text) => text !== "").length).toBeLessThan(all.length);
    expect(shown).toContain("61,0");
  });

  test("a number that there is not has its sign at a bar of no length", () => {
    const before = drawn(areas).traces[0] as Trace;
    const at = before.text.indexOf(".");
    expect(at).toBeGreaterThanOrEqual(0);
    expect(before.x[at]).toBe(0);
    expect(listOf(areas, "x")[at]).toBeNull();
  });

  test("columns lie down where there is little room, and the names of bars stand above them", () => {
    expect(drawn(histogram, 800).traces[0]?.orientation).toBe("v");
    expect(drawn(histogram, 400).traces[0]?.orientation).toBe("h");
    expect(drawn(histogram, 400).traces[0]?.x).toEqual(listOf(histogram, "y"));
    const narrow = drawn(areas, 320);
    expect(narrow.layout.annotations).toHaveLength(listOf(areas, "y").length);
    expect(narrow.traces[1]?.offset).toBeGreaterThan(narrow.traces[0]?.offset as number);
    expect(barsOf(areas, 320)).toBe("Område");
    expect(barsOf(histogram, 800)).toBeNull();
  });

  test("the place of every bar is its own, whatever the width", () => {
    for (const width of [280, 480, 560, 1200])
      for (const spec of [services, areas, histogram]) {
        const { traces, layout } = drawn(spec, width);
        expect(Number(layout.height)).toBeGreaterThan(100);
        for (const { x, y, orientation } of traces) expect(new Set(orientation === "h" ? y : x).size).toBe(x.length);
      }
  });

  test("the legend names what the fills are, as text", () => {
    const trapped = { ...services, data: services.data.map((trace) => ({ ...trace, name: "&lt;b&gt;Ja&lt;/b&gt;" })) };
    expect(figureLegendHtml(trapped)).toContain("<bdi>&lt;b&gt;Ja&lt;/b&gt;</bdi>");
    expect(figureLegendHtml(plot(distribution(now, "strategy")).spec)).toBe("");
  });
});

describe("charts from elsewhere", () => {
  test("have no links, no styles and no pictures from the web", () => {
    const spec = {
      data: [{ text: '<a href="https://example.org">x</a> <b>y</b>' }],
      layout: { images: [{ source: "https://example.org" }] },
    };
    expect(safe(spec)).toEqual({ data: [{ text: '&lt;a href="https://example.org">x&lt;/a> <b>y</b>' }], layout: {} });
    expect(safe('<span style="background:url(x)">')).toBe('&lt;span style="background:url(x)">');
  });

  test.each(TRAPS)("are drawn with words as words: %s", (words) => {
    const shown = JSON.stringify(figureLayout(plot({ x: [words], y: [1], name: words }).spec, setting(600)));
    expect(shown).not.toMatch(/<\s*\/?\s*(a|span)\b/i);
  });

  test("are drawn in the notebook's colours and number signs, and as they say where they say other", () => {
    const own = figureLayout(
      plot({ y: [1] }, { height: 200, separators: ".", title: { text: "T" } }).spec,
      setting(600),
    );
    expect(own.layout).toMatchObject({ height: 200, separators: ".", width: 600, title: { text: "" } });
    const { template } = own.layout as { template: { layout: { separators: string; font: { color: string } } } };
    expect(template.layout).toMatchObject({ separators: ",\u00a0", font: { color: PAPER.text } });
  });
});

describe("long names", () => {
  test("are broken at spaces, and inside words only where a word is too long", () => {
    expect(brokenLines("ett to tre", 7 * 6, widthOf)).toBe("ett to<br>tre");
    expect(brokenLines("sammenhengende", 7 * 10, widthOf)).toBe("sammenheng<br>ende");
  });

  test("keep signs that are written as words together", () => {
    const broken = brokenLines("&lt;&lt;&lt;&lt;", 7 * 5, widthOf);
    expect(broken.split("<br>")).toEqual(["&lt;", "&lt;", "&lt;", "&lt;"]);
  });

  test("that fill half a page are cut, and say so", () => {
    const broken = brokenLines("ord ".repeat(200), 70, widthOf);
    expect(broken.split("<br>")).toHaveLength(6);
    expect(broken.endsWith("…")).toBe(true);
  });
});
