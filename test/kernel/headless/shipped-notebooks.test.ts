import { readdirSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
      expect(JSON.parse(await readFile(out, "utf8"))).toEqual(JSON.parse(await readFile(join(SHIPPED, name), "utf8")));
      expect(await readFile(page, "utf8")).toContain("Content-Security-Policy");
    },
    120_000,
  );
});
