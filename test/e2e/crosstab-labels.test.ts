import fc from "fast-check";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Crosstab, CrosstabForm, PercentOf } from "../../kernel/mime.js";
import { crosstabHtml } from "../../kernel/views/crosstab-html.js";
import { crosstabOf } from "../kernel/views/sample-payloads.js";
import { chromiumPath } from "./harness/chromium-path.js";

const WIDTHS = [320, 420, 620, 1000, 1200];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Values and letters that meet another, are cut by what they stand in, or stand outside the page. */
async function troubles(html: string, width: number, font: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(`<!doctype html><body style="margin:8px;font:${font}px sans-serif">${html}`);
  return page.evaluate(() => {
    const texts = [
      ...document.querySelectorAll<HTMLElement>(
        "figure .kl-value, figure .kl-letter, figure .kl-label, figure .kl-legend li",
      ),
    ].filter((element) => element.textContent !== "");
    const boxes = texts.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.lastChild ?? element);
      return { element, box: range.getBoundingClientRect(), text: element.textContent ?? "" };
    });
    const found: string[] = [];
    for (const [i, { element, box, text }] of boxes.entries()) {
      const around = element.closest(".kl-segment, .kl-tower, .kl-bars, .kl-keys, figure")?.getBoundingClientRect();
      if (around && (box.left < around.left - 0.5 || box.right > around.right + 0.5)) found.push(`${text} is cut`);
      if (around && (box.top < around.top - 2 || box.bottom > around.bottom + 2)) found.push(`${text} is cut`);
      if (box.right > window.innerWidth + 0.5) found.push(`${text} is outside`);
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 0.5 && down > 2) found.push(`${text} meets ${other.text}`);
      }
    }
    return found;
  });
}

const counts = fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(400)), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

/** Every percent uncertain, which takes the most room. */
const marked = (payload: Crosstab): Crosstab => ({ ...payload, lowPrecisionBelow: 100_000 });

test.each([
  ["bars", "column"],
  ["bars", "total"],
  ["grouped", "row"],
  ["grouped", "total"],
  ["mosaic", "column"],
  ["mosaic", "row"],
] as const satisfies (readonly [CrosstabForm, PercentOf])[])(
  "no value of %s meets another or is cut, for percent of the %s, at any width",
  async (shape, percent) => {
    await fc.assert(
      fc.asyncProperty(
        counts,
        fc.boolean(),
        fc.constantFrom(...WIDTHS),
        fc.constantFrom(13, 16),
        async (cells, isMarked, width, font) => {
          const payload = crosstabOf(cells);
          const html = crosstabHtml(isMarked ? marked(payload) : payload, { shape, percent });
          expect(await troubles(html, width, font)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  },
  120_000,
);
