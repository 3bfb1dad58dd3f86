import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outputsOf } from "../e2e/harness/notebook-file.js";
import { type Ended, Jupyter } from "./harness/jupyter.js";
import { copyNotebooks, NOTEBOOKS, outline, readNotebook, shipped } from "./harness/notebooks.js";

let jupyter: Jupyter;

beforeAll(async () => {
  jupyter = await Jupyter.make();
  copyNotebooks(jupyter.work);
});

afterAll(() => jupyter?.remove());

const convert = (...args: readonly string[]): Promise<Ended> => jupyter.run(["-m", "nbconvert", ...args]);
const made = (name: string, extension: string) =>
  readFileSync(join(jupyter.work, `${basename(name, ".ipynb")}${extension}`), "utf8");

describe("jupyter nbconvert", () => {
  test("executes all our notebooks into HTML with their tables", { timeout: 5 * 60_000 }, async () => {
    expect(await convert("--execute", "--to", "html", ...NOTEBOOKS)).toMatchObject({ code: 0 });
    for (const name of NOTEBOOKS) {
      const html = made(name, ".html");
      const shown = outputsOf(shipped(name)).filter(({ output }) => output.data?.["text/html"]);
      expect(html.match(/<div class="kl[ "]/g), name).toHaveLength(shown.length);
      expect(html.includes("application/vnd.kommunelab"), name).toBe(false);
    }
    expect(made("start-her.ipynb", ".html")).toMatch(/>112<.*>0,316<.*>0,279</s);
  });

  test("executes a notebook into a notebook", async () => {
    const name = "start-her.ipynb";
    expect(await convert("--execute", "--to", "notebook", "--output", "run.ipynb", name)).toMatchObject({ code: 0 });
    const run = readNotebook(join(jupyter.work, "run.ipynb"));
    expect(outline(run)).toEqual(outline(shipped(name)));
    expect(run.metadata.language_info).toMatchObject({ name: "typescript", file_extension: ".ts" });
  });

  test("writes the code of a notebook that has run as a TypeScript file", async () => {
    expect(await convert("--to", "script", "run.ipynb")).toMatchObject({ code: 0 });
    expect(made("run.ipynb", ".ts")).toContain("distribution(kommuner2022, digitalPriority");
  });
});
