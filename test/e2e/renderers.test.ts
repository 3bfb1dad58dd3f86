import { beforeAll, describe, expect, test } from "vitest";
import { closeAfterTests } from "./harness/close-after-tests.js";
import { assertLikeReference } from "./harness/like-reference.js";
import type { Notebook } from "./harness/notebook.js";
import { openWorkbench } from "./harness/open-workbench.js";
import { THEMES, type Theme } from "./harness/themes.js";
import type { Workbench } from "./harness/workbench.js";

const FIGURE = /Om kommunen har forsøkt å rekruttere|rekruttere/;
const WIDTHS = { wide: 1100, narrow: 820 };
/** Every theme in a wide window, and one in a narrow window too: how the other forms look is for the pictures of outputs alone. */
const PICTURES: readonly (readonly [Theme, keyof typeof WIDTHS])[] = [
  ...(Object.keys(THEMES) as Theme[]).map((theme) => [theme, "wide"] as const),
  ["light", "narrow"],
];

let workbench: Workbench;
let notebook: Notebook;

beforeAll(async () => {
  workbench = await openWorkbench({
    notebooks: {
      "tables.ipynb": [
        "distribution(kommuner2022, digitalPriority, { compare: kommuner2018 })",
        'crosstab(kommuner2022, { rows: recruitment, columns: hindranceGroup, percent: "column", form: "bars" })',
        "distribution(kommuner2022, digitalCompetence, { compare: kommuner2018 })",
      ],
      "method.ipynb": [
        'reproduce("Figur 4.7", 2022)',
        'explain(kommuner2022, "K017", "recruitment")',
        'sensitivity(kommuner2022, "externalUse")',
      ],
    },
  });
  notebook = await workbench.openNotebook("tables.ipynb");
  await notebook.runAll();
  expect(await notebook.ended(3)).toBe("success");
});

closeAfterTests(() => workbench);

describe("the distribution renderer", () => {
  test("draws Tabell 3.1 of 2022 with counts, shares and the shares of 2018", async () => {
    await expect
      .poll(() => numbers("graden av digital prioritering i 2022"))
      .toEqual([
        ["17", "0,048", "0,090"],
        ["112", "0,316", "0,279"],
        ["70", "0,198", "0,077"],
        ["45", "0,127", "0,292"],
        ["110", "0,311", "0,263"],
        ["354", "1,000", "1,000"],
      ]);
  });

  test("draws the counts of Tabell 4.1 of 2022", async () => {
    const counts = async () =>
      (await numbers("eksterne leverandører og forsøk på å rekruttere i 2022")).map(([count]) => count);
    await expect.poll(counts).toEqual(["90", "19", "102", "61", "82", "354"]);
  });

  /** The numbers of each row of the table with that title, as they read. */
  async function numbers(title: string): Promise<string[][]> {
    const rows = await notebook.output(title).locator("tbody tr, tfoot tr").all();
    const texts = await Promise.all(rows.map((row) => row.locator("td").allInnerTexts()));
    return texts.map((row) => row.map((text) => text.trim()).filter((text) => text !== ""));
  }
});

describe("renderers", () => {
  for (const [theme, name] of PICTURES)
    test(`draw in VS Code what their reference picture shows, ${theme} and ${name}`, async () => {
      await workbench.setTheme(theme);
      await workbench.setWidth(WIDTHS[name]);
      await notebook.themed(theme);
      assertLikeReference(`bars-in-vscode-${theme}-${name}`, await notebook.picture(notebook.output(FIGURE).first()));
    });
});

describe("the renderers of what the method says of itself", () => {
  test("draw a published number beside what comes out, a unit's steps, and how far open readings move a table", async () => {
    await workbench.setWidth(WIDTHS.wide);
    notebook = await workbench.openNotebook("method.ipynb");
    await notebook.runAll();
    expect(await notebook.ended(3)).toBe("success");
    const [ledger, steps, readings] = [/over 52/, /K017/, /Standard/].map((text) => notebook.output(text));
    const textOf = (output: typeof ledger, part: string) => output?.locator(part).first().innerText();
    await expect.poll(() => ledger?.locator("tbody tr[data-verdict=reproduced]").count()).toBe(1);
    expect(await textOf(ledger, "tbody tr[data-verdict=reproduced]")).toMatch(/over 52\s+52,2\s/i);
    expect(await textOf(steps, ".kl-title")).toContain("K017");
    expect(await textOf(readings, "tbody tr")).toMatch(/^Standard\s+150\s+204\s/);
  });
});
