import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { everyPayload } from "../kernel/views/every-payload.js";
import { OutputPage } from "./harness/output-page.js";

const CROSSTAB = everyPayload("nb")["a crosstab"] as never;
/** In pixels: a line of text, in buttons large enough for a finger. */
const STRIP = 24;

let outputs: OutputPage;

beforeAll(async () => {
  outputs = await OutputPage.open();
});

afterAll(() => outputs?.close());

const locator = (selector: string) => outputs.page.locator(`#output ${selector}`);
const button = (value: string) => locator(`button[value="${value}"]`);
const height = async () => (await locator(".tools").boundingBox())?.height;
const focused = () =>
  outputs.page.evaluate(() => document.querySelector("#output")?.shadowRoot?.activeElement?.getAttribute("value"));

async function draw(width: number): Promise<void> {
  await outputs.begin("light", width);
  await outputs.draw(CROSSTAB);
}

describe.each([1000, 600, 320])("the controls above a table that is %i pixels wide", (width) => {
  beforeEach(() => draw(width));

  test("take no more than one line until they are opened", async () => {
    expect(await height()).toBe(STRIP);
  });

  test("are there, each of them, for who touches or tabs", async () => {
    await outputs.unfold();
    for (const value of [
      "both",
      "table",
      "bars",
      "grouped",
      "mosaic",
      "count",
      "row",
      "column",
      "total",
      "hide",
      "download",
    ])
      expect(await button(value).isVisible(), value).toBe(true);
    expect(await locator(".tools").evaluate((tools) => tools.scrollWidth - tools.clientWidth)).toBeLessThanOrEqual(0);
  });
});

describe("the controls above a table", () => {
  test("stay in place when another is pressed", async () => {
    await draw(1000);
    const places = () =>
      locator(".choices button").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    const before = await places();
    await button("mosaic").click();
    expect(await places()).toEqual(before);
  });

  test("fold into one button that the keyboard opens and closes, and unfold where there is room again", async () => {
    await draw(320);
    const { keyboard } = outputs.page;
    await button("view").focus();
    await keyboard.press("Enter");
    await keyboard.press("ArrowRight");
    expect(await focused()).toBe("both");
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    expect(await button("table").getAttribute("aria-pressed")).toBe("true");
    await keyboard.press("Escape");
    expect([await focused(), await height()]).toEqual(["view", STRIP]);
    await outputs.page.setViewportSize({ width: 1000, height: 1400 });
    await expect.poll(() => button("table").isVisible()).toBe(true);
    expect(await button("view").isVisible()).toBe(false);
    expect(await locator(".choices button[tabindex='0']:visible").count()).toBe(1);
  });

  test("close what was opened when another opens", async () => {
    await draw(320);
    await button("view").click();
    await button("hide").click();
    expect([await button("both").isVisible(), await locator("[role=menu]:visible").count()]).toEqual([false, 1]);
    await button("view").click();
    expect([await button("both").isVisible(), await locator("[role=menu]:visible").count()]).toEqual([true, 0]);
  });

  test("are seen at once, without being half seen first, where the pointer or the focus is", async () => {
    await draw(1000);
    const look = () => locator(".tools").evaluate((tools) => getComputedStyle(tools).opacity);
    await outputs.page.mouse.move(0, 1300);
    expect(await look()).toBe("0");
    await locator("table").hover();
    expect(await look()).toBe("1");
    await outputs.page.mouse.move(0, 1300);
    await button("both").focus();
    expect(await look()).toBe("1");
  });
});
