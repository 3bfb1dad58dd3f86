import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kommunelab } from "./kommunelab.js";

const SHIPPED = join(import.meta.dirname, "../../../notebooks");

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kommunelab-notebooks-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the notebooks that ship", () => {
  it.each(readdirSync(SHIPPED).filter((name) => name.endsWith(".ipynb")))(
    "%s runs without a front end, and its saved outputs are what it gives",
    async (name) => {
      const out = join(folder, name);
      const page = join(folder, `${name}.html`);
      const ended = await kommunelab(["run", name, "--out", out, "--html", page], { cwd: SHIPPED }).ended;
      expect(ended).toEqual({ code: 0, signal: null, stdout: "", stderr: "" });
      // Every key and every character: nothing in them depends on when or where they run.
      expect(differences(await cellsOf(out), await cellsOf(join(SHIPPED, name)))).toEqual([]);
      expect(await readFile(page, "utf8")).toContain("Content-Security-Policy");
    },
    120_000,
  );
});

const cellsOf = async (path: string): Promise<unknown[]> => JSON.parse(await readFile(path, "utf8")).cells;

/** The cells whose saved outputs are not what they give: `npm run notebooks` saves them anew. */
function differences(fresh: readonly unknown[], saved: readonly unknown[]): string[] {
  const differ = fresh.flatMap((cell, i) => (isDeepStrictEqual(cell, saved[i]) ? [] : [`cell ${i + 1}`]));
  return fresh.length === saved.length ? differ : [...differ, `${fresh.length} cells, not ${saved.length}`];
}
