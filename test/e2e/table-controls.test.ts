import { PNG } from "pngjs";
import { beforeAll, describe, expect, test } from "vitest";
import { read, utils, type WorkSheet } from "xlsx";
import { closeAfterTests } from "./harness/close-after-tests.js";
import type { Notebook } from "./harness/notebook.js";
import { openWorkbench } from "./harness/open-workbench.js";
import type { Workbench } from "./harness/workbench.js";

let workbench: Workbench;
let notebook: Notebook;

beforeAll(async () => {
  workbench = await openWorkbench({
    notebooks: {
      "forms.ipynb": [
        'distribution(kommuner2022, strategyAreaCount, { form: "histogram" })',
        `distribution(kommuner2022, ["procurement_invoice_receipt", "procurement_order_handling", "procurement_award"], {
  compare: kommuner2018,
  title: "Innkjøp i tre ledd",
})`,
        "crosstab(kommuner2022, { rows: recruitment, columns: hindranceGroup, by: externalUse, statistics: true })",
      ],
      "controls.ipynb": [
        "distribution(kommuner2022, digitalPriority, { compare: kommuner2018 })",
        'crosstab(kommuner2022, { rows: recruitment, columns: hindranceGroup, percent: "column" })',
        'table([{ place: "Oslo", size: 3 }, { place: "Bodø", size: 7 }], { title: "To steder" })',
      ],
    },
  });
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  notebook = await workbench.openNotebook("controls.ipynb");
  await notebook.runAll();
  expect(await notebook.ended(3)).toBe("success");
});

closeAfterTests(() => workbench);

/** What the titles of the outputs say: VS Code draws them in any order. */
const TITLES = [
  /Fordeling av kommuner etter graden/,
  /rekruttere IKT/,
  /Innkjøp i tre ledd/,
  /antall områder omtalt/,
  /To steder/,
];
const output = (n: number) => notebook.output(TITLES[n] as RegExp);
const button = (n: number, value: string) => output(n).locator(`button[value="${value}"]`);
const pressed = (n: number) => output(n).locator("button[aria-pressed=true]").allInnerTexts();
const names = (n: number) => output(n).locator("tbody th").allInnerTexts();
const focused = () => output(0).locator("button:focus, td:focus");

/** Opens a menu and chooses from it. */
async function choose(n: number, menu: string, value: string) {
  await button(n, menu).click();
  await button(n, value).click();
}

describe("the controls of tables", () => {
  test("are quiet until the pointer or the focus is there", async () => {
    await workbench.page.mouse.move(0, 0);
    const opacity = () =>
      output(1)
        .locator(".tools")
        .evaluate((tools) => getComputedStyle(tools).opacity);
    await expect.poll(opacity).toBe("0");
    await output(1).locator("table").hover();
    await expect.poll(opacity).toBe("1");
    await workbench.page.mouse.move(0, 0);
    await button(1, "both").focus();
    await expect.poll(opacity).toBe("1");
  });

  test("switch between table and bars", async () => {
    const shown = async (n: number) => [
      await output(n).locator("table").count(),
      await output(n).locator("figure").count(),
    ];
    for (const n of [0, 1]) {
      await button(n, "bars").click();
      expect(await shown(n)).toEqual([0, 1]);
      await button(n, "both").click();
      expect(await shown(n)).toEqual([1, 1]);
      await button(n, "table").click();
      expect(await shown(n)).toEqual([1, 0]);
    }
  });

  test("switch between counts and percents of the row, the column and all", async () => {
    const first = () => output(1).locator("tbody td").first().innerText();
    await button(1, "row").click();
    const ofRow = await first();
    await button(1, "total").click();
    const ofTotal = await first();
    await button(1, "column").click();
    const ofColumn = await first();
    await button(1, "count").click();
    const units = await first();
    expect(new Set([ofRow, ofTotal, ofColumn, units]).size).toBe(4);
    for (const text of [ofRow, ofTotal, ofColumn]) expect(text).toContain(`(${units})`);
    await button(1, "column").click();
    expect(await pressed(1)).toEqual(["Tabell", "% kolonne"]);
  });

  test("switch between counts, shares and percents", async () => {
    const second = () => output(0).locator("tbody tr:nth-child(2) td").allInnerTexts();
    await button(0, "percent").click();
    expect((await second()).map((text) => text.trim())).toEqual(["31,6", "27,9"]);
    await button(0, "own").click();
    expect((await second()).map((text) => text.trim())).toEqual(["112", "0,316", "0,279"]);
  });

  test("sort by a heading, by mouse and by keyboard", async () => {
    const counts = async () =>
      (await output(0).locator("tbody tr td:nth-child(2)").allInnerTexts()).map((text) => text.trim());
    const heading = output(0).locator("thead button").filter({ hasText: "Antall" });
    await heading.click();
    expect(await counts()).toEqual(["112", "110", "70", "45", "17", "354"]);
    expect(await output(0).locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await workbench.page.keyboard.press("Enter");
    await expect.poll(counts).toEqual(["17", "45", "70", "110", "112", "354"]);
    await workbench.page.keyboard.press("Enter");
    await expect.poll(counts).toEqual(["17", "112", "70", "45", "110", "354"]);
    expect(await output(0).locator("th[aria-sort]").count()).toBe(0);
  });

  test("hide a category, which is said, and show it again", async () => {
    const before = await names(0);
    await choose(0, "hide", "hiddenRows 0");
    expect(await names(0)).toEqual(before.slice(1));
    expect(await output(0).locator(".hidden-note").innerText()).toMatch(/^Skjult av leseren: .*fortsatt av alle\.$/);
    expect(await output(0).locator(".kl-total td").first().innerText()).toBe("354");
    await button(0, "hiddenRows 0").click();
    expect(await names(0)).toEqual(before);
    await workbench.page.keyboard.press("Escape");
    await expect.poll(() => focused().getAttribute("value")).toBe("hide");
  });

  test("take away the edition compared with, and bring it back", async () => {
    const columns = () => output(0).locator("thead th").count();
    const all = await columns();
    await button(0, "compare").click();
    expect(await columns()).toBeLessThan(all);
    await button(0, "compare").click();
    expect(await columns()).toBe(all);
  });

  test("are one stop of the Tab key, with arrows between and within menus", async () => {
    await button(0, "compare").focus();
    const { keyboard } = workbench.page;
    await keyboard.press("ArrowRight");
    await expect.poll(() => focused().getAttribute("value")).toBe("hide");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowDown");
    await expect.poll(() => focused().getAttribute("value")).toBe("copy TSV");
    await keyboard.press("End");
    await expect.poll(() => focused().getAttribute("value")).toBe("copy LaTeX");
    await keyboard.press("Escape");
    await expect.poll(() => focused().getAttribute("value")).toBe("copy");
  });

  test("tell how a number was made, at the pointer and at the focus", async () => {
    const hint = output(0).locator("[role=tooltip]");
    const share = output(0).locator("tbody tr:nth-child(2) td").nth(1);
    await share.hover();
    await expect.poll(() => hint.innerText()).toMatch(/^112 av 354 \(alle kommuner.*\) = 31,6\s%$/);
    await workbench.page.mouse.move(0, 0);
    await share.focus();
    await workbench.page.keyboard.press("ArrowUp");
    await expect.poll(() => hint.innerText()).toMatch(/^17 av 354 /);
    expect(await focused().getAttribute("aria-describedby")).toBe(await hint.getAttribute("id"));
    await workbench.page.keyboard.press("Escape");
    await expect.poll(() => hint.isVisible()).toBe(false);
  });

  const COPIES: readonly (readonly [string, RegExp])[] = [
    ["TSV", /\tAntall\t[\s\S]*\n[^\n]*\t112\t0,316384\t/],
    ["Markdown", /\| .* \| 112 \| 0,316 \| /],
    ["HTML", /<caption[\s\S]*<th scope="row"[\s\S]*<td[^>]*>112<\/td>/],
    ["LaTeX", /\\toprule[\s\S]* & 112 & 0,316 & [\s\S]*\\bottomrule/],
  ];
  for (const [format, pattern] of COPIES)
    test(`copy as ${format}`, async () => {
      const text = await copied(0, format);
      expect(text).toMatch(pattern);
      for (const part of ["digital", "alle kommuner", "Syntetiske svar", "Kilde"]) expect(text).toContain(part);
    });

  test("download as CSV, XLSX, SVG and PNG", async () => {
    const csv = (await downloaded(0, "csv")).toString("utf8");
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv).toMatch(/;112;0,316384;/);
    const xlsx = await downloaded(0, "xlsx");
    expect(xlsx.subarray(0, 2).toString()).toBe("PK");
    const svg = (await downloaded(1, "svg")).toString("utf8");
    expect(svg).toMatch(/^<svg[\s\S]*Syntetiske svar[\s\S]*<\/svg>\s*$/);
    const png = PNG.sync.read(await downloaded(1, "png"));
    expect([png.width, png.height > 400]).toEqual([1600, true]);
  });

  test("stay as they were chosen when the notebook is saved and opened again, without a kernel", async () => {
    await button(0, "both").click();
    await output(0).locator("thead button").filter({ hasText: "Antall" }).click();
    await button(1, "bars").click();
    await button(1, "row").click();
    await output(4).locator("thead button").filter({ hasText: "size" }).focus();
    // Enter sorts, and does not edit the cell; the second time it sorts downwards.
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => names(4)).toEqual(["Oslo", "Bodø"]);
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => names(4)).toEqual(["Bodø", "Oslo"]);
    await savedWith([
      { shape: "both", sort: { column: "count", descending: true } },
      { shape: "bars", show: "row" },
      { sort: { column: "size", descending: true } },
    ]);
    notebook = await workbench.openNotebook("controls.ipynb");
    await expect.poll(() => pressed(1)).toEqual(["Søyler", "% rad"]);
    await expect.poll(() => pressed(0)).toEqual(["Begge", "Antall og andel", "Med 2018"]);
    expect(await output(0).locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    await expect.poll(() => names(4)).toEqual(["Bodø", "Oslo"]);
    expect(workbench.kernels()).toEqual([]);
  });
});

async function downloaded(n: number, extension: string): Promise<Buffer> {
  await choose(n, "download", `download ${extension}`);
  const file = await notebook.downloaded(extension);
  await button(n, "download").waitFor();
  return file;
}

/** Saves until the file has these choices of its cells' readers, which come to the notebook a moment after they are made. */
async function savedWith(choices: readonly object[]) {
  const saved = async () => {
    await notebook.save();
    return workbench.file(notebook.name).cells.map(({ metadata }) => metadata);
  };
  await expect.poll(saved).toMatchObject(choices.map((choice) => ({ kommunelab: { views: { 0: choice } } })));
}

/** What is copied in a format. */
async function copied(n: number, format: string): Promise<string> {
  await choose(n, "copy", `copy ${format}`);
  await expect.poll(() => output(n).locator("[role=status]").innerText()).toBe(`Kopiert som ${format}`);
  return workbench.page.evaluate(() => navigator.clipboard.readText());
}

describe("the controls of grids, layers and histograms", () => {
  const GRID = 2;
  const LAYERS = 1;
  const HISTOGRAM = 3;
  const shown = async (n: number) => [
    await output(n).locator("table").count(),
    await output(n).locator("figure").count(),
  ];
  const numbersOf = async (n: number, row: number) =>
    (await output(n).locator("tbody tr").nth(row).locator("td").allInnerTexts()).map((text) => text.trim());

  beforeAll(async () => {
    notebook = await workbench.openNotebook("forms.ipynb");
    await notebook.runAll();
    expect(await notebook.ended(3)).toBe("success");
    await button(HISTOGRAM, "histogram").waitFor();
  });

  test("switch a grid between table, bars, grouped bars and both", async () => {
    for (const [form, expected] of [
      ["bars", [0, 1]],
      ["grouped", [0, 1]],
      ["both", [1, 1]],
      ["table", [1, 0]],
    ] as const) {
      await button(GRID, form).click();
      expect(await shown(GRID), form).toEqual(expected);
    }
  });

  test("switch a grid between counts, shares and percents", async () => {
    await button(GRID, "count").click();
    const [now, earlier] = (await numbersOf(GRID, 0)).map(Number);
    await button(GRID, "share").click();
    const [share] = await numbersOf(GRID, 0);
    await button(GRID, "percent").click();
    const [percent] = await numbersOf(GRID, 0);
    expect(now).toBeGreaterThan(earlier as number);
    expect(Number(share?.replace(",", "."))).toBeCloseTo((now as number) / 354, 3);
    expect(Number(percent?.replace(",", "."))).toBeCloseTo((100 * (now as number)) / 354, 1);
  });

  test("take the edition compared with out of a grid, and bring it back", async () => {
    const all = (await numbersOf(GRID, 0)).length;
    await button(GRID, "compare").click();
    expect((await numbersOf(GRID, 0)).length).toBe(all / 3);
    await button(GRID, "compare").click();
    expect((await numbersOf(GRID, 0)).length).toBe(all);
  });

  test("hide an item and an answer of a grid, which is said", async () => {
    const before = await names(GRID);
    const columns = (await numbersOf(GRID, 0)).length;
    await choose(GRID, "hide", "hiddenRows procurement_invoice_receipt");
    await button(GRID, "hiddenColumns dont_know").click();
    expect(await names(GRID)).toEqual(before.slice(1));
    expect((await numbersOf(GRID, 0)).length).toBe((columns * 3) / 4);
    expect((await output(GRID).locator(".hidden-note").allInnerTexts()).join(" ")).toContain(before[0]);
    await button(GRID, "showAll").click();
    expect(await names(GRID)).toEqual(before);
  });

  test("sort a grid by a number", async () => {
    const first = async () => {
      const rows = await output(GRID).locator("tbody tr").count();
      const texts = await Promise.all(Array.from({ length: rows }, async (_, row) => (await numbersOf(GRID, row))[0]));
      return texts.map((text) => Number(text?.replace(",", ".")));
    };
    await output(GRID).locator("thead button").filter({ hasText: "2022" }).first().click();
    await expect.poll(first).toEqual((await first()).toSorted((a, b) => b - a));
    expect(await output(GRID).locator("th[aria-sort]").count()).toBe(1);
  });

  test("tell how a number of a grid was made, at the pointer and at the focus", async () => {
    const hint = output(GRID).locator("[role=tooltip]");
    const cell = output(GRID).locator("tbody td").first();
    await cell.hover();
    await expect.poll(() => hint.innerText()).toMatch(/^\d+ av 354 \(alle kommuner.*2022\) = \d+,\d\s%$/);
    await workbench.page.mouse.move(0, 0);
    await cell.focus();
    await workbench.page.keyboard.press("ArrowRight");
    await expect.poll(() => hint.innerText()).toMatch(/^\d+ av 377 \(alle kommuner.*2018\)/);
    await workbench.page.keyboard.press("Escape");
  });

  test("copy and download a grid", async () => {
    for (const format of ["TSV", "Markdown", "HTML", "LaTeX"]) {
      const text = await copied(GRID, format);
      for (const part of ["Innkjøp i tre ledd", "Syntetiske svar", (await names(GRID))[0] as string])
        expect(text, format).toContain(part);
    }
    const rows = utils.sheet_to_json<unknown[]>(sheetOf(await downloaded(GRID, "xlsx")), { header: 1 });
    const [name] = await names(GRID);
    const shownPercent = Number((await numbersOf(GRID, 0))[0]?.replace(",", "."));
    expect(rows.find(([first]) => first === name)?.[1]).toBeCloseTo(shownPercent, 1);
    expect((await downloaded(GRID, "csv")).toString("utf8")).toContain(name);
    expect((await downloaded(GRID, "svg")).toString("utf8")).toMatch(
      /^<svg[\s\S]*Innkjøp i tre ledd[\s\S]*<\/svg>\s*$/,
    );
    expect(PNG.sync.read(await downloaded(GRID, "png")).width).toBe(1600);
  });

  test("switch every layer of a crosstab, whose statistics stay", async () => {
    const first = () => output(LAYERS).locator("tbody td").first().innerText();
    await button(LAYERS, "table").click();
    const texts = new Set<string>();
    for (const percent of ["row", "column", "total"]) {
      await button(LAYERS, percent).click();
      texts.add(await first());
    }
    expect(texts.size).toBe(3);
    for (const form of ["grouped", "mosaic", "bars", "both"]) {
      await button(LAYERS, form).click();
      expect(await output(LAYERS).locator("figure").count(), form).toBeGreaterThan(0);
      expect(await output(LAYERS).locator(".kl-statistics").count(), form).toBeGreaterThan(0);
    }
    expect(await copied(LAYERS, "Markdown")).toMatch(/χ|kjikvadrat|Cram/i);
  });

  test("switch a histogram to a table and back", async () => {
    const columns = () => output(HISTOGRAM).locator(".kl-histogram li").count();
    expect(await columns()).toBe(15);
    await button(HISTOGRAM, "table").click();
    expect([await columns(), await output(HISTOGRAM).locator("table").count()]).toEqual([0, 1]);
    await button(HISTOGRAM, "histogram").click();
    expect(await columns()).toBe(15);
  });

  test("stay as they were chosen when the notebook is saved and opened again, without a kernel", async () => {
    await button(GRID, "both").click();
    await button(LAYERS, "mosaic").click();
    await button(HISTOGRAM, "both").click();
    await savedWith([{ shape: "both" }, { shape: "both" }, { shape: "mosaic" }]);
    notebook = await workbench.openNotebook("forms.ipynb");
    await expect.poll(() => pressed(GRID)).toContain("Begge");
    await expect.poll(() => pressed(LAYERS)).toContain("Mosaikk");
    await expect.poll(() => pressed(HISTOGRAM)).toContain("Begge");
    expect(await output(GRID).locator("th[aria-sort]").count()).toBe(1);
    expect(await output(LAYERS).locator(".kl-mosaic").count()).toBeGreaterThan(0);
    expect(workbench.kernels()).toEqual([]);
  });
});

function sheetOf(file: Buffer) {
  const book = read(file);
  return book.Sheets[book.SheetNames[0] as string] as WorkSheet;
}
