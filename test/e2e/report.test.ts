import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kommunelab } from "../kernel/headless/kommunelab.js";
import { chromiumPath } from "./harness/chromium-path.js";

let folder: string;
let browser: Browser;
let pdf: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kommunelab-report-"));
  const args = ["report", "--edition", "2022", "--html", "r.html", "--pdf", "r.pdf"];
  const ended = await kommunelab(args, { cwd: folder, env: { KOMMUNELAB_CHROMIUM: chromiumPath() } }).ended;
  expect(ended).toMatchObject({ code: 0, stdout: "" });
  expect(ended.stderr).toMatch(/Wrote r\.html\.\nWrote r\.pdf\.\n$/);
  // One byte a character: the structure of a PDF is in ASCII.
  pdf = await readFile(join(folder, "r.pdf"), "latin1");
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-gpu"] });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The headings that a PDF lists for its readers: in bytes, or in UTF-16. */
function outline(): string[] {
  const titles = Array.from(pdf.matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<FEFF([0-9A-F]*)>)/g));
  return titles.map(([, bytes, wide]) =>
    wide === undefined
      ? (bytes ?? "").replace(/\\(.)/g, "$1")
      : (wide.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join(""),
  );
}

describe("the PDF of a report", () => {
  test("has the pages of a report, is tagged for screen readers, and says its language", () => {
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(20);
    expect(pdf).toMatch(/\/StructTreeRoot /);
    expect(pdf).toMatch(/\/Lang \(nb/);
  });

  test("lists its chapters and all 27 figures, tables and maps for readers that jump", () => {
    const titles = outline();
    expect(titles.filter((title) => /^(Figur|Tabell) \d\.\d+ /.test(title))).toHaveLength(27);
    expect(titles).toContain("Avstemming mot publiserte tall 2022");
  });
});

/** The page at a width and in a colour scheme, and what it asked for over the network. */
async function opened(width: number, colorScheme: "light" | "dark"): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, "r.html")).href);
  return { page, asked };
}

test.each([320, 760, 1440])(
  "a report's page of %i pixels does not scroll sideways, and asks for nothing",
  async (width) => {
    const { page, asked } = await opened(width, "light");
    expect(asked).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  },
);

test.each(["light", "dark"] as const)("axe-core finds nothing around the figures of a report, %s", async (scheme) => {
  const { page } = await opened(1440, scheme);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  // What stands in the figures is looked at form by form where they are drawn; here it would take minutes.
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll(".kl")) figure.remove();
  });
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 300)}`)).toEqual([]);
  await page.context().close();
});

test("links of the contents lead to the figures", async () => {
  const { page } = await opened(1440, "light");
  await page.getByRole("navigation").getByRole("link", { name: "Tabell 5.2" }).click();
  const top = await page.locator("#tabell-5-2-2022").evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(100);
  await page.context().close();
});
