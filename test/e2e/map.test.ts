import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadDataset } from "../../kernel/datasets/load.js";
import { map } from "../../kernel/maps/map.js";
import { OutputPage } from "./harness/output-page.js";
import { textFaults } from "./harness/text-faults.js";

const payload = map(loadDataset("kommuner2022"), { variable: "digitalPriority", locale: "nb" });

let outputs: OutputPage;

beforeAll(async () => {
  outputs = await OutputPage.open();
});

afterAll(() => outputs?.close());

beforeEach(async () => {
  await outputs.begin("light");
  await outputs.draw(payload);
});

const at = (selector: string) => outputs.page.locator(`#output ${selector}`);
const unit = (id: string) => at(`[role=option][aria-label^="${id}."]`);
const focused = () =>
  outputs.page.evaluate(() => document.querySelector("#output")?.shadowRoot?.activeElement?.getAttribute("aria-label"));

/** Where the middle of what has the focus is. */
const place = () =>
  outputs.page.evaluate(() => {
    const box = document.querySelector("#output")?.shadowRoot?.activeElement?.getBoundingClientRect();
    return box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : [];
  });

describe("a map", () => {
  test("says of a square that has the pointer what it is, until Escape", async () => {
    await unit("K001").hover();
    const hint = at(".hint:visible");
    expect(await hint.innerText()).toMatch(/^K001\n\d .+\nInnbyggergruppe: .+\nSyntetisk svar\. Plassen er trukket\.$/);
    expect(await at(".ring").count()).toBe(1);
    await outputs.page.keyboard.press("Escape");
    expect([await hint.count(), await at(".ring").count()]).toEqual([0, 0]);
  });

  test("is one stop of the Tab key, and the arrows move to the squares beside", async () => {
    await at('[role=option][tabindex="0"]').focus();
    const [x, y] = (await place()) as [number, number];
    const first = await focused();
    await outputs.page.keyboard.press("ArrowUp");
    const above = (await place()) as [number, number];
    expect(above[1]).toBeLessThan(y);
    expect(Math.abs(above[0] - x)).toBeLessThan(2);
    expect(await at(".hint:visible").innerText()).toContain(((await focused()) ?? "").split(".")[0]);
    await outputs.page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(first);
    await outputs.page.keyboard.press("Tab");
    expect(await at("[role=option]:focus").count()).toBe(0);
  });

  test("picks out the class of the square with the focus by Enter, and dims the others", async () => {
    await at('g[data-class="0"] [data-unit]').first().focus();
    await outputs.page.keyboard.press("Enter");
    expect(await at(".kl-map-legend button[aria-pressed=true]").innerText()).toContain("Har verken");
    const opacity = (index: string) =>
      at(`g[data-class="${index}"]`).evaluate((group) => getComputedStyle(group).opacity);
    expect(Number(await opacity("0"))).toBe(1);
    expect(Number(await opacity("4"))).toBeLessThan(0.3);
  });

  test("is saved as a table of its units, and as pictures", async () => {
    const saved = async (extension: string) => {
      await at('button[value="download"]').click();
      const download = outputs.page.waitForEvent("download");
      await at(`button[value="download ${extension}"]`).click();
      const file = await (await download).path();
      return { name: (await download).suggestedFilename(), content: readFileSync(file) };
    };
    const csv = (await saved("csv")).content.toString("utf8");
    expect(csv).toContain("I alt;354;100");
    expect(csv.match(/^K\d{3};K\d{3};\d;/gm)).toHaveLength(354);
    const svg = (await saved("svg")).content.toString("utf8");
    expect(svg.match(/h11v11h-11z/g)).toHaveLength(356);
    expect(svg).toContain("Kartet viser ikke hvor i landet noe er");
    const png = PNG.sync.read((await saved("png")).content);
    expect(png.width).toBe(1600);
  });

  test("can be read where there is little room, its list of units unfolded", async () => {
    await outputs.begin("light", 320);
    await outputs.draw(payload);
    await at("summary").click();
    expect(await outputs.page.evaluate(textFaults, ".kl-hidden")).toEqual([]);
    expect(await outputs.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
