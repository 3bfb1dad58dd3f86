import { writeFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openWorkbench } from "./harness/open-workbench.js";
import type { Workbench } from "./harness/workbench.js";

const WAIT = "await new Promise((resolve) => setTimeout(resolve, 40));";
const FIRST_OUTPUT_MS = 150_000;
/** What the first cell begins by waiting for, so that its bar is on the screen before it moves. */
const BEGIN = "begin.txt";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    settings: { "kommunelab.tableLanguage": "en" },
    notebooks: {
      "progress.ipynb": [
        `import { existsSync } from "node:fs";
for (const item of progress(new Array(100), { label: "Teller" })) do ${WAIT} while (!existsSync("${BEGIN}"));
"ferdig"`,
        `for (const item of progress([1, 2, 3, 4], { label: "Avbrutt" })) if (item === 2) break;`,
        "distribution(kommuner2022, digitalPriority)",
      ],
    },
  });
});

afterEach(async ({ task }) => {
  if (task.result?.state === "fail") await workbench?.picture(task.name);
});

afterAll(async () => {
  await workbench?.close();
});

describe("progress", () => {
  test("is a bar that moves in its place, is there all the while, and stays at its end", async () => {
    const notebook = await workbench.openNotebook("progress.ipynb");
    await notebook.runCell(1);
    const output = notebook.output("Teller");
    const bar = output.getByRole("progressbar", { name: "Teller" });
    // The first cell of a fresh kernel, in a fresh document of outputs: a busy machine takes its time.
    await bar.waitFor({ timeout: FIRST_OUTPUT_MS });
    const watching = watched(output);
    writeFileSync(workbench.path(BEGIN), "");
    const seen = await watching;
    expect(seen.missing).toBe(0);
    expect(seen.values.length).toBeGreaterThan(3);
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
