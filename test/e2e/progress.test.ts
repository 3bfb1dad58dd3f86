import { writeFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { closeAfterTests } from "./harness/close-after-tests.js";
import { openWorkbench } from "./harness/open-workbench.js";
import type { Workbench } from "./harness/workbench.js";

const WAIT = "await new Promise((resolve) => setTimeout(resolve, 40));";
const FIRST_OUTPUT_MS = 150_000;
/** Says how many of its items the first cell may take, so that its bar stops where the screen is to show it. */
const ALLOWED = "allowed.txt";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    settings: { "kommunelab.tableLanguage": "en" },
    notebooks: {
      "progress.ipynb": [
        `import { readFileSync } from "node:fs";
let taken = 0;
for (const item of progress(new Array(100), { label: "Teller" })) {
  taken++;
  do ${WAIT} while (taken > Number(readFileSync("${ALLOWED}")));
}
"ferdig"`,
        `for (const item of progress([1, 2, 3, 4], { label: "Avbrutt" })) if (item === 2) break;`,
        "distribution(kommuner2022, digitalPriority)",
      ],
    },
  });
});

closeAfterTests(() => workbench);

describe("progress", () => {
  test("is a bar that moves in its place, is there all the while, and stays at its end", async () => {
    const notebook = await workbench.openNotebook("progress.ipynb");
    const allow = (items: number) => writeFileSync(workbench.path(ALLOWED), String(items));
    allow(0);
    await notebook.runCell(1);
    const output = notebook.output("Teller");
    const bar = output.getByRole("progressbar", { name: "Teller" });
    // The first cell of a fresh kernel, in a fresh document of outputs: a busy machine takes its time.
    await bar.waitFor({ timeout: FIRST_OUTPUT_MS });
    const watching = watched(output);
    const value = async () => Number(await bar.getAttribute("aria-valuenow"));
    for (const items of [30, 60]) {
      allow(items);
      // Steps that follow the one that is shown within a tenth of a second are not.
      await expect.poll(value).toBeGreaterThan(items - 10);
      expect(await value()).toBeLessThanOrEqual(items);
    }
    allow(100);
    const seen = await watching;
    expect(seen.missing).toBe(0);
    expect(seen.values).toEqual([...seen.values].sort((a, b) => a - b));
    expect(await notebook.ended(1)).toBe("success");
    await notebook.output(/^\s*'ferdig'\s*$/).waitFor();
    expect(await bar.getAttribute("aria-valuenow")).toBe("100.0");
    expect(await notebook.outputs().count()).toBe(2);
  }, 240_000);

  test("that was left says so, in the language that is set for tables", async () => {
    const notebook = await workbench.openNotebook("progress.ipynb");
    await notebook.runCell(2);
    expect(await notebook.ended(2)).toBe("success");
    await notebook.output(/Avbrutt[\s\S]*1\/4[\s\S]*stopped after/).waitFor();
    await notebook.runCell(3);
    await notebook.output(/Municipalities[\s\S]*Total/).waitFor();
  });
});

/** What each frame shows in an output until its bar is full: the values of the bar, and how often there was none. */
function watched(output: Locator): Promise<{ values: number[]; missing: number }> {
  return output.evaluate(async (element) => {
    const values: number[] = [];
    let missing = 0;
    while (values.at(-1) !== 100 && missing < 100) {
      await new Promise(requestAnimationFrame);
      const bar = element.querySelector("[role=progressbar]");
      const value = Number(bar?.getAttribute("aria-valuenow"));
      if (!bar) missing++;
      else if (values.at(-1) !== value) values.push(value);
    }
    return { values, missing };
  });
}
