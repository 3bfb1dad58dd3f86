import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Jupyter } from "./harness/jupyter.js";
import { type NotebookPage, openNotebook } from "./harness/open-notebook.js";

const CELLS = [
  "distribution(kommuner2022, digitalPriority, { compare: kommuner2018 })",
  'crosstab(kommuner2022, { rows: recruitment, columns: hindranceGroup, percent: "column" })',
  'console.log("en"); console.error("to"); console.log("tre")',
  "kommuner20",
  "distribution(",
  'let kept = 0; console.log("begun"); for (;;) kept++',
  "kept > 0",
  'prompt("Hva heter du?")',
  "typeof kept",
  'throw new RangeError("utenfor")',
] as const;
const [TABLE, FIGURE, STREAMS, COMPLETION, HINT, ENDLESS, KEPT, QUESTION, GONE, FAILURE] = CELLS.map(
  (_, i) => i + 1,
) as [number, number, number, number, number, number, number, number, number, number];

let jupyter: Jupyter;
let notebook: NotebookPage;

beforeAll(async () => {
  jupyter = await Jupyter.make();
  notebook = await openNotebook(jupyter, CELLS);
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await notebook?.picture(`jupyter-${task.name}`);
});

afterAll(async () => {
  await notebook?.close();
  jupyter?.remove();
});

/** These follow each other in one session. */
describe("Jupyter Notebook in a browser", () => {
  test("shows a distribution and a crosstab as tables, with what they are drawn with", async () => {
    await notebook.run(TABLE);
    await notebook.run(FIGURE);
    const rows = await notebook.outputs(TABLE).locator("table tr").allInnerTexts();
    expect(
      rows.some((row) => /112\s+0,316\s+0,279/.test(row)),
      rows.join("\n"),
    ).toBe(true);
    expect(await notebook.outputs(FIGURE).locator("table").count()).toBeGreaterThan(0);
    await notebook.picture("jupyter-notebook");
  });

  test("shows what a cell writes in the order in which it was written", async () => {
    await notebook.run(STREAMS);
    await expect.poll(() => notebook.outputs(STREAMS).allInnerTexts()).toEqual(["en\n", "to\n", "tre\n"]);
  });

  test("shows an error with the place in the cell", async () => {
    await notebook.run(FAILURE);
    await expect.poll(() => notebook.outputs(FAILURE).innerText()).toMatch(/RangeError: utenfor[\s\S]*cell 4:1:7/);
  });

  test("proposes names by Tab", async () => {
    await notebook.focus(COMPLETION);
    await notebook.page.keyboard.press("Tab");
    const names = notebook.page.locator("#complete option");
    await names.first().waitFor();
    expect((await names.allInnerTexts()).sort()).toEqual(["kommuner2018", "kommuner2022"]);
    await notebook.page.keyboard.press("Escape");
  });

  test("says what a function is by Shift-Tab", async () => {
    await notebook.focus(HINT);
    await notebook.page.keyboard.press("Shift+Tab");
    const hint = notebook.page.locator("#tooltip .tooltiptext");
    await expect.poll(() => hint.innerText(), { timeout: 30_000 }).toMatch(/distribution\(/);
    await notebook.picture("jupyter-notebook-tooltip");
    await notebook.page.keyboard.press("Escape");
  });

  test("interrupts an endless loop by the toolbar and keeps the variables", async () => {
    await notebook.start(ENDLESS);
    await notebook.outputs(ENDLESS).getByText("begun").waitFor();
    await notebook.press("interrupt-kernel");
    await notebook.ended(ENDLESS);
    expect((await notebook.outputs(ENDLESS).allInnerTexts()).join("\n")).toContain("Interrupted");
    await notebook.run(KEPT);
    await expect.poll(() => notebook.outputs(KEPT).innerText()).toBe("true");
  });

  test("asks what a cell asks, and gives it the answer", async () => {
    await notebook.start(QUESTION);
    const box = notebook.cell(QUESTION).locator("input.raw_input");
    await box.waitFor();
    expect(await notebook.cell(QUESTION).locator(".raw_input_container").innerText()).toContain("Hva heter du?");
    await box.fill("Ada");
    await box.press("Enter");
    await notebook.ended(QUESTION);
    await expect.poll(() => notebook.outputs(QUESTION).last().innerText()).toBe("'Ada'");
  });

  test("restarts the kernel without its variables", async () => {
    await notebook.restart();
    await notebook.run(GONE);
    await expect.poll(() => notebook.outputs(GONE).innerText()).toMatch(/Cannot find name 'kept'|'undefined'/);
  });
});
