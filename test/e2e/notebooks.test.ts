import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { DISTRIBUTION_MIME, type Distribution } from "../../kernel/mime.js";
import { closeAfterTests } from "./harness/close-after-tests.js";
import { type NotebookFile, outputsOf, unrun } from "./harness/notebook-file.js";
import { openWorkbench, readNotebook } from "./harness/open-workbench.js";
import type { Workbench } from "./harness/workbench.js";

const SHIPPED = join(import.meta.dirname, "../../notebooks");
/** For the longest notebook on a busy machine. */
const MINUTES = 4 * 60_000;
const NAMES = readdirSync(SHIPPED).filter((name) => name.endsWith(".ipynb"));

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    notebooks: Object.fromEntries(NAMES.map((name) => [name, unrun(readNotebook(join(SHIPPED, name)))])),
  });
});

closeAfterTests(() => workbench);

describe("the notebooks that ship", () => {
  test("open with start-her.ipynb, which has its kernel without anyone picking one", async () => {
    const notebook = await workbench.opened("start-her.ipynb");
    await expect.poll(() => notebook.kernelLabel().textContent()).toBe("Kommunelab (TypeScript)");
  });

  for (const name of NAMES)
    test(`${name}: all cells run without error`, { timeout: MINUTES + 60_000 }, async () => {
      const notebook = await workbench.openNotebook(name);
      await notebook.runToEnd(MINUTES);
      const left = () => notebook.save().then(() => waiting(workbench.file(name)));
      await expect.poll(left, { timeout: MINUTES, interval: 500 }).toEqual([]);
      expect(outputsOf(workbench.file(name)).filter(({ output }) => output.output_type === "error")).toEqual([]);
    });

  test("show Tabell 3.1 of 2022, beside 2018", () => {
    expect(counts(workbench.file("2022-3-digital-prioritering.ipynb"))).toContainEqual([17, 112, 70, 45, 110]);
    expect(earlierShares(workbench.file("2022-3-digital-prioritering.ipynb"))).toContainEqual([
      0.09, 0.279, 0.077, 0.292, 0.263,
    ]);
  });

  test("show Tabell 4.1 of 2022", () => {
    expect(counts(workbench.file("2022-4-digital-kompetanse.ipynb"))).toContainEqual([90, 19, 102, 61, 82]);
  });
});

/** Numbers of the code cells that have not run. */
function waiting({ cells }: NotebookFile): number[] {
  return cells.flatMap((cell, i) => (cell.cell_type === "code" && !cell.execution_count ? [i + 1] : []));
}

function distributions(notebook: NotebookFile): Distribution[] {
  return outputsOf(notebook)
    .map(({ output }) => output.data?.[DISTRIBUTION_MIME] as Distribution | undefined)
    .filter((payload) => payload !== undefined);
}

const counts = (notebook: NotebookFile) => distributions(notebook).map(({ rows }) => rows.map(({ count }) => count));

const earlierShares = (notebook: NotebookFile) =>
  distributions(notebook).map(({ rows }) => rows.map(({ earlierShare }) => Number(earlierShare?.toFixed(3))));
