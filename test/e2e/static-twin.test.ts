import { mkdirSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Payload } from "../../kernel/mime.js";
import { html } from "../../kernel/views/html.js";
import { mimeBundle } from "../../kernel/views/mime-bundle.js";
import { everyPayload } from "../kernel/views/every-payload.js";
import { difference } from "./harness/like-reference.js";
import { OutputPage } from "./harness/output-page.js";
import { textFaults } from "./harness/text-faults.js";

const payloads = everyPayload("nb");
const names = Object.keys(payloads);
const twin = (name: string) => String(mimeBundle(payloads[name] as Payload)["text/html"]);

/** As mail programs show it: without the sheet. */
const inMail = (fragment: string) => fragment.replace(/<style>[^<]*<\/style>/g, "");
/** As GitHub shows it: without sheet, styles, classes and elements that it does not know. */
const onGitHub = (fragment: string) => inMail(fragment).replace(/ (style|class)="[^"]*"|<\/?(bdi|section)[^>]*>/g, "");

let outputs: OutputPage;

beforeAll(async () => {
  outputs = await OutputPage.open();
  await outputs.begin("light");
});

afterAll(() => outputs?.close());

/** One document for all: what is shown next takes the place of what was shown. */
async function show(fragment: string, width = 1000): Promise<void> {
  await outputs.page.setViewportSize({ width, height: 1400 });
  await outputs.show(fragment);
}

async function picture(fragment: string, width: number): Promise<Buffer> {
  await show(fragment, width);
  return outputs.page.locator("#output").screenshot();
}

/** Where each number of a table ends, one list a column of the table's body. */
function numberEnds(): number[][] {
  return [...document.querySelectorAll("#output table")].flatMap((table) => {
    const ends = new Map<number, number[]>();
    for (const row of table.querySelectorAll("tbody tr"))
      for (const cell of row.querySelectorAll<HTMLTableCellElement>("td.kl-number")) {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const right = Math.max(...[...range.getClientRects()].map((box) => box.right));
        ends.set(cell.cellIndex, [...(ends.get(cell.cellIndex) ?? []), Math.round(right)]);
      }
    return [...ends.values()];
  });
}

describe.each(names)("the static twin of %s", (name) => {
  test("looks as the renderer draws it where the sheet is kept, wide and narrow", async () => {
    for (const width of [1000, 400]) {
      const [with_, without] = [
        await picture(twin(name), width),
        await picture(html(payloads[name] as Payload), width),
      ];
      if (with_.equals(without)) continue;
      const found = difference(PNG.sync.read(with_), PNG.sync.read(without));
      if (found.share >= 0.001) {
        mkdirSync("test-results", { recursive: true });
        writeFileSync(`test-results/twin-${name}-${width}.png`, with_);
      }
      expect(found.share).toBeLessThan(0.001);
    }
  });

  test("has its numbers below each other in mail, and no text cut off or on top of other text", async () => {
    const fragment = twin(name);
    await show(inMail(fragment));
    expect(await outputs.page.evaluate(textFaults, ".kl-hidden")).toEqual([]);
    if (fragment.includes('style="'))
      for (const ends of await outputs.page.evaluate(numberEnds)) expect(new Set(ends).size).toBeLessThanOrEqual(2);
  });

  test("says the same on GitHub, where no style is left", async () => {
    await show(onGitHub(twin(name)));
    expect(await outputs.page.evaluate(textFaults, ".none")).toEqual([]);
    const said = await outputs.page.locator("#output").innerText();
    await show(inMail(twin(name)));
    expect(said.replace(/\s+/g, "")).toBe((await outputs.page.locator("#output").innerText()).replace(/\s+/g, ""));
  });
});
