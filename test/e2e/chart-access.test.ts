import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDataset } from "../../kernel/datasets/load.js";
import { figure } from "../../kernel/figures/figure.js";
import { plot } from "../../kernel/figures/plot.js";
import type { Payload } from "../../kernel/mime.js";
import { distribution } from "../../kernel/tables/distribution.js";
import { TRAPS, UNWIELDY, withWords } from "../kernel/views/hostile-payloads.js";
import { OutputPage } from "./harness/output-page.js";
import { textFaults } from "./harness/text-faults.js";
import { THEME_COLOURS, type ThemeName } from "./harness/theme-colours.js";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THEMES = Object.keys(THEME_COLOURS) as ThemeName[];
const charts: Readonly<Record<string, Payload>> = {
  "paired bars": figure("3.1", 2022),
  columns: figure("5.4", 2022),
  parts: figure("4.6", 2022),
  "own points": plot({ x: [1, 2], y: [3, 1.5] }, { title: { text: "Egne" } }),
};
const answers = loadDataset("kommuner2022");

let outputs: OutputPage;

beforeAll(async () => {
  outputs = await OutputPage.open();
});

afterAll(() => outputs?.close());

/**
 * What axe-core finds on the page, one line each.
 *
 * @param rules - of its rules these alone; else all
 */
async function findings(rules?: readonly string[]): Promise<string[]> {
  await outputs.page.evaluate(axeSource);
  const { violations } = await outputs.page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run(options),
    { resultTypes: ["violations"], ...(rules && { runOnly: { type: "rule", values: rules } }) },
  );
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** The rules of axe-core that the colours of a theme matter to. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Texts that are hidden, and those that Plotly only measures with. */
const UNSEEN = ".kl-hidden,#js-plotly-tester";

describe("charts", () => {
  test.each(THEMES)("have nothing that axe-core finds in %s, with their tables", async (theme) => {
    await outputs.begin(theme);
    await outputs.drawAll(charts);
    // Themes differ in their colours alone.
    const rules = theme === THEMES[0] ? undefined : OF_COLOUR;
    expect(await findings(rules)).toEqual([]);
    for (const both of await outputs.page.locator("button[value=both]").all()) await both.click();
    await outputs.laidOut();
    expect(await findings(rules)).toEqual([]);
  });

  test.each([320, 520, 1000])("have no text that is cut off or on top of other text at %i pixels", async (width) => {
    await outputs.begin("light", width);
    await outputs.drawAll(charts);
    expect(await outputs.page.evaluate(textFaults, UNSEEN)).toEqual([]);
  });

  test("grow and shrink with their place, and turn columns where it is narrow", async () => {
    await outputs.begin("light", 1000);
    await outputs.draw(charts.columns as Payload);
    const width = () =>
      outputs.page
        .locator(".kl-plot .main-svg")
        .first()
        .evaluate((svg) => svg.clientWidth);
    const wide = await width();
    await outputs.page.setViewportSize({ width: 330, height: 1000 });
    await expect.poll(width).toBeLessThan(330);
    await outputs.page.setViewportSize({ width: 1000, height: 1000 });
    await expect.poll(width).toBe(wide);
  });

  test("do not move for those who ask for less motion, and say in words what they show", async () => {
    await outputs.page.emulateMedia({ reducedMotion: "reduce" });
    await outputs.begin("dark");
    await outputs.draw(charts.parts as Payload);
    const chart = outputs.page.getByRole("img", { name: /^Figur 4\.6.*Delte stolper: 3 kategorier, 2 serier/ });
    expect(await chart.count()).toBe(1);
    expect(await chart.evaluate((host) => host.getAnimations({ subtree: true }).length)).toBe(0);
    await outputs.page.emulateMedia({ reducedMotion: null });
  });

  test("take words from data as words", async () => {
    await outputs.begin("light", 600);
    await outputs.page.evaluate(() =>
      Object.assign(globalThis, { trap: () => document.body.classList.add("trapped") }),
    );
    for (const words of [...TRAPS, '<a href="https://example.org">x</a><b>y</b>', ...Object.values(UNWIELDY)]) {
      await outputs.draw(plot(withWords(distribution(answers, { group: "service" }), words)));
      const plotted = outputs.page.locator(".kl-plot");
      expect(await plotted.locator("a, img, script, iframe, foreignObject").count(), words).toBe(0);
      expect(await outputs.page.locator("body.trapped").count()).toBe(0);
      const [shown = ""] = await plotted.locator(".ytick text").allTextContents();
      expect(words.replaceAll(/\s/g, "").startsWith(shown.replaceAll(/\s|…/g, "").slice(0, 12)), words).toBe(true);
    }
  });
});
