import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ended, Jupyter } from "./harness/jupyter.js";
import { copyNotebooks, NOTEBOOKS, outline, readNotebook, shipped } from "./harness/notebooks.js";

let jupyter: Jupyter;
let ended: Ended;

beforeAll(async () => {
  jupyter = await Jupyter.make();
  copyNotebooks(jupyter.work);
  ended = await jupyter.run([join(import.meta.dirname, "execute-notebooks.py"), ...NOTEBOOKS]);
}, 5 * 60_000);

afterAll(() => jupyter?.remove());

describe("nbclient", () => {
  test("executes all our notebooks without an error", () => {
    expect(ended).toMatchObject({ code: 0 });
  });

  test.each(NOTEBOOKS)("gets the outputs from %s that it ships with, in every representation", (name) => {
    const outputs = outline(readNotebook(join(jupyter.work, name)));
    expect(outputs).toEqual(outline(shipped(name)));
    expect(outputs).toContainEqual(
      expect.objectContaining({
        mime: [expect.stringMatching(/^application\/vnd\.kommunelab\./), "text/html", "text/plain"],
      }),
    );
  });
});
