import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CROSSTAB_MIME, DISTRIBUTION_MIME, GRID_MIME, type Payload } from "../../kernel/mime.js";
import { html } from "../../kernel/views/html.js";
import { everyPayload } from "../kernel/views/every-payload.js";
import { EXTREMES, TRAPS, UNWIELDY, withWords } from "../kernel/views/hostile-payloads.js";
import { OutputPage } from "./harness/output-page.js";
import { textFaults } from "./harness/text-faults.js";
import { keepMade, type Made, useControls } from "./harness/use-controls.js";

const payloads = everyPayload("nb");
const kinds = Object.keys(payloads);
const TABLES: ReadonlySet<string> = new Set([DISTRIBUTION_MIME, GRID_MIME, CROSSTAB_MIME]);
/** Those that can be copied and saved. */
const tables = kinds.filter((kind) => TABLES.has((payloads[kind] as Payload).type));
const MOST_BUTTONS = 80;
/** How texts that are copied begin, and files that are made end. */
const EVERY_FORMAT = [/^\*\*/, /^<div/, /^\\begin\{table\}/, /\.csv$/, /\.xlsx$/, /\.svg$/, /\.png$/];

const isOf = (kind: string, format: RegExp) => (one: Made) =>
  one.payload === kind && format.test(one.file === "" ? one.text : one.file);

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

/** Every payload with traps for labels, each of which tells by its number where it is. */
const trapped = Object.fromEntries(
  kinds.map((kind, k) => {
    const traps = TRAPS.join(" ").replace(/trap\((\d)\)/g, (_, trap) => `trap(${10 * k + Number(trap)})`);
    return [kind, withWords(payloads[kind] as Payload, traps)];
  }),
);

/** What was done that should not be, when the page has had the time for it: traps that went off, and what was asked for. */
async function harm(): Promise<string[]> {
  await outputs.page.mouse.move(20, 120);
  await outputs.page.mouse.move(200, 220);
  await outputs.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  const sprung = await outputs.page.evaluate(() => (globalThis as unknown as { sprung: number[] }).sprung);
  const asked = requests.filter((url) => url !== "about:blank" && !/^(data|blob):/.test(url));
  return [...sprung.map((trap) => `${kinds[Math.floor(trap / 10)]}: trap ${trap % 10} went off`), ...asked];
}

/** Puts HTML fragments on a page, as one that pastes them would. */
async function paste(fragments: readonly string[]): Promise<void> {
  await outputs.begin("light");
  await outputs.show(fragments.join("\n"));
}

describe("traps in every label", () => {
  let made: readonly Made[];

  test("do not go off in the renderers, whatever is pressed, pointed at or given the focus", async () => {
    await outputs.begin("light");
    await outputs.page.evaluate(keepMade);
    await outputs.drawAll(trapped);
    await outputs.page.evaluate(useControls, MOST_BUTTONS);
    // Pictures take their time.
    const missing = async () => {
      made = await outputs.page.evaluate(() => (globalThis as unknown as { made: Made[] }).made);
      return tables.filter((kind) => EVERY_FORMAT.some((format) => !made.some(isOf(kind, format))));
    };
    await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
    expect(await harm()).toEqual([]);
  });

  test("do not go off in static HTML", async () => {
    await paste(Object.values(trapped).map((payload) => html(payload)));
    expect(await harm()).toEqual([]);
  });

  test("do not go off where what was copied as HTML, or saved as SVG, is put on a page", async () => {
    const svgs = made.filter(({ file }) => file.endsWith(".svg"));
    await paste(
      [...made.filter(({ file, text }) => file === "" && text.startsWith("<div")), ...svgs].map(({ text }) => text),
    );
    expect(await harm()).toEqual([]);
    const faults = await outputs.page.evaluate(brokenXml, svgs as Made[]);
    expect(faults).toEqual([]);
  });

  test("go off where words are taken for HTML", async () => {
    await paste([TRAPS.join(" ")]);
    await expect.poll(harm).toContain(`${kinds[0]}: trap 1 went off`);
  });
});

/** Pictures that are no XML, or that hold what could act. Runs in the page. */
function brokenXml(pictures: Made[]): string[] {
  return pictures.flatMap(({ payload, text }) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const error = parsed.querySelector("parsererror")?.textContent ?? null;
    const acts = [...parsed.querySelectorAll("*")].filter(
      (element) =>
        /^(script|foreignObject|a|image|use|style)$/.test(element.localName) ||
        element.getAttributeNames().some((name) => /^on|href$/.test(name)),
    );
    return [...(error === null ? [] : [error]), ...acts.map(({ outerHTML }) => outerHTML)].map(
      (fault) => `${payload}: ${fault.slice(0, 200)}`,
    );
  });
}

describe("every output, wide and narrow", () => {
  const sets: Readonly<Record<string, Readonly<Record<string, Payload>>>> = {
    ...Object.fromEntries(
      Object.entries(UNWIELDY).map(([name, words]) => [
        name,
        Object.fromEntries(kinds.map((kind) => [kind, withWords(payloads[kind] as Payload, words)])),
      ]),
    ),
    "sizes that are seldom seen": EXTREMES,
  };

  test.each(Object.keys(sets))("is legible with %s", async (name) => {
    await outputs.begin("light", 1000);
    await outputs.drawAll(sets[name] ?? {});
    for (const width of [1000, 320]) {
      await outputs.page.setViewportSize({ width, height: 1400 });
      await outputs.laidOut();
      expect(await outputs.page.evaluate(textFaults, ".kl-hidden"), `${width}`).toEqual([]);
    }
    expect(await harm()).toEqual([]);
  });
});
