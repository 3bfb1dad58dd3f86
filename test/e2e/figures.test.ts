import { beforeAll, describe, expect, test } from "vitest";
import { closeAfterTests } from "./harness/close-after-tests.js";
import type { Notebook } from "./harness/notebook.js";
import { openWorkbench } from "./harness/open-workbench.js";
import type { Workbench } from "./harness/workbench.js";

let workbench: Workbench;
let notebook: Notebook;

beforeAll(async () => {
  workbench = await openWorkbench({
    notebooks: {
      "figures.ipynb": [
        'figure("3.1", 2022)',
        'plot({ type: "scatter", mode: "markers", x: [1, 2, 3], y: [2.5, 3, 1] }, { title: { text: "Egne punkter" } })',
      ],
      "numbers.ipynb": [""],
    },
  });
  notebook = await workbench.openNotebook("figures.ipynb");
  await notebook.runAll();
  expect(await notebook.ended(2)).toBe("success");
});

closeAfterTests(() => workbench);

const output = () => notebook.output("Figur 3.1");
const chart = () => output().locator(".kl-plot");
const button = (value: string) => output().locator(`button[value="${value}"]`);
const bars = () => chart().locator(".bars .point");
/** The fill of the first bar of 2022, as the browser has computed it, and of the text beside it. */
const colours = () =>
  chart().evaluate((host) => {
    const fill = (selector: string) => getComputedStyle(host.querySelector(selector) as Element).fill;
    return { bar: fill(".trace:nth-child(2) .point path"), text: fill(".xtick text") };
  });

describe("figures in VS Code", () => {
  test("are drawn by Plotly, in the notebook, with title, base, legend and source", async () => {
    await bars().first().waitFor({ timeout: 60_000 });
    expect(await bars().count()).toBe(28);
    const text = await output().locator(".kl").innerText();
    expect(text).toContain("Figur 3.1 Områder omtalt");
    expect(text).toContain("n = 262");
    expect(text).toContain("Syntetiske svar: ingen kommune har svart dette.");
    expect(await output().locator(".kl-legend li").allInnerTexts()).toEqual(["2018", "2022"]);
    expect(await chart().locator(".bartext").allTextContents()).toContain("94,7");
    expect(await chart().getAttribute("aria-label")).toMatch(/Grupperte stolper: 14 kategorier.*Mest 2022: .+, 94,7/);
  });

  test("find their clip paths, whatever the address of the document", async () => {
    // A clip path that is not found hides nothing; one that is has the size of the plot.
    const wide = await chart().evaluate((host) => {
      const plot = host.querySelector(".main-svg")?.getBoundingClientRect().width ?? 0;
      return [...host.querySelectorAll<SVGGElement>(".point path")].every(
        (bar) => bar.getBoundingClientRect().width <= plot,
      );
    });
    expect(wide).toBe(true);
    const addresses = await chart().evaluate((host) =>
      [...host.querySelectorAll("[clip-path]")].map((part) => part.getAttribute("clip-path") ?? ""),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^url\(['"]?#/);
  });

  test("say of a bar what it is, its number, and the units behind it", async () => {
    await bars().nth(14).hover({ force: true });
    const hint = chart().locator(".hoverlayer .hovertext");
    await expect.poll(() => hint.allTextContents().then((all) => all.join(" "))).toMatch(/2022: 94,7 %.*248 av 262/);
  });

  test("show their table, and go back to the chart, by keyboard", async () => {
    const press = async (...keys: string[]) => {
      for (const key of keys) await workbench.page.keyboard.press(key);
    };
    await button("chart").focus();
    await press("ArrowRight", "Enter");
    await expect.poll(() => output().locator("tbody th").count()).toBe(14);
    expect(await chart().count()).toBe(0);
    await press("ArrowLeft", "Enter");
    await bars().first().waitFor();
    expect(await button("chart").getAttribute("aria-pressed")).toBe("true");
  });

  test("follow what the reader asks of the table", async () => {
    await button("compare").click();
    await expect.poll(() => bars().count()).toBe(14);
    await button("compare").click();
    await expect.poll(() => bars().count()).toBe(28);
    await button("count").click();
    await expect.poll(() => chart().locator(".bartext").allTextContents()).toContain("248");
    await button("percent").click();
    await expect.poll(() => chart().locator(".bartext").allTextContents()).toContain("94,7");
  });

  test("take the colours of another theme", async () => {
    const before = await colours();
    await workbench.setTheme("high-contrast");
    try {
      await notebook.themed("high-contrast");
      await expect.poll(async () => (await colours()).text).toBe("rgb(255, 255, 255)");
      expect((await colours()).bar).toBe(before.bar);
    } finally {
      await workbench.setTheme("light");
      await notebook.themed("light");
    }
    await expect.poll(colours).toEqual(before);
  });

  test("are saved as SVG that stands alone", async () => {
    await button("download").click();
    await button("download svg").click();
    const svg = (await notebook.downloaded("svg")).toString("utf8");
    expect(svg).toContain("Figur 3.1 Områder omtalt");
    expect(svg).toContain(">94,7<");
    expect(svg).toContain("Syntetiske svar");
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
    await button("download").waitFor();
  });

  test("of one's own are drawn in the same colours, below their title", async () => {
    const own = notebook.output("Egne punkter");
    await own.locator(".scatterlayer .point").first().waitFor();
    expect(await own.locator(".ytick text").allTextContents()).toContain("2,5");
    await own.locator("button[value=table]").click();
    expect(await own.locator("tbody tr").count()).toBe(3);
  });

  test("complete their numbers in a cell", async () => {
    const empty = await workbench.openNotebook("numbers.ipynb");
    await empty.write(1, 'figure("');
    await expect.poll(() => empty.completions(1), { timeout: 60_000 }).toContain("3.1");
  });
});
