import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Payload } from "../../kernel/mime.js";
import { html } from "../../kernel/views/html.js";
import { everyPayload } from "../kernel/views/every-payload.js";
import { EXTREMES, TRAPS, UNWIELDY, withWords } from "../kernel/views/hostile-payloads.js";
import { OutputPage } from "./harness/output-page.js";
import { textFaults } from "./harness/text-faults.js";

const payloads = everyPayload("nb");
const kinds = Object.keys(payloads);

let outputs: OutputPage;
/** What the page asked for while it was drawn. */
let requests: string[] = [];

beforeAll(async () => {
  outputs = await OutputPage.open();
  outputs.page.on("request", (request) => requests.push(request.url()));
  await outputs.page.addInitScript(() => {
    const sprung: unknown[] = [];
    Object.assign(globalThis, { sprung, trap: (which: unknown) => sprung.push(which) });
  });
});

beforeEach(() => {
  requests = [];
});

afterAll(() => outputs?.close());

/** Traps that went off, and what was asked for, when the page has had the time for it. */
async function harm(): Promise<unknown[]> {
  await outputs.unfold();
  for (const element of await outputs.page.locator("#output button[aria-pressed=false]").all()) await element.click();
  await outputs.page.mouse.move(20, 120);
  await outputs.page.mouse.move(200, 220);
  await outputs.page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  const sprung = await outputs.page.evaluate(() => (globalThis as unknown as { sprung: unknown[] }).sprung);
  return [...sprung, ...requests.filter((url) => url !== "about:blank")];
}

describe.each(kinds)("%s", (kind) => {
  const payload = payloads[kind] as Payload;

  test("runs nothing that its labels hold, in the renderer and as static HTML", async () => {
    const every = withWords(payload, TRAPS.join(" "));
    await outputs.begin("light");
    await outputs.draw(every);
    expect(await harm()).toEqual([]);
    await outputs.begin("light");
    await outputs.show(html(every));
    expect(await harm()).toEqual([]);
  });

  test.each(Object.keys(UNWIELDY))("is legible with %s, wide and narrow", async (words) => {
    const unwieldy = withWords(payload, UNWIELDY[words as keyof typeof UNWIELDY]);
    for (const width of [1000, 320]) {
      await outputs.begin("light", width);
      await outputs.draw(unwieldy);
      expect(await outputs.page.evaluate(textFaults, ".kl-hidden"), `${width}`).toEqual([]);
    }
  });
});

describe.each(Object.keys(EXTREMES))("%s", (name) => {
  test.each([1000, 320])("is legible at %i pixels", async (width) => {
    await outputs.begin("light", width);
    await outputs.draw(EXTREMES[name] as Payload);
    expect(await outputs.page.evaluate(textFaults, ".kl-hidden")).toEqual([]);
    expect(await harm()).toEqual([]);
  });
});

test("the trap goes off where words are taken for HTML", async () => {
  await outputs.begin("light");
  await outputs.show(TRAPS.join(" "));
  expect(await harm()).toContain(1);
});
