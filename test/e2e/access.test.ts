import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { html } from "../../kernel/views/html.js";
import { everyPayload } from "../kernel/views/every-payload.js";
import { OutputPage } from "./harness/output-page.js";
import { textFaults } from "./harness/text-faults.js";
import { THEME_COLOURS, type ThemeName } from "./harness/theme-colours.js";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THEMES = Object.keys(THEME_COLOURS) as ThemeName[];
const payloads = { nb: everyPayload("nb"), en: everyPayload("en") };
const names = Object.keys(payloads.nb);
/** 320 pixels: the narrowest phone, and what 1280 pixels are at a zoom of 400 percent. */
const NARROWEST = 320;

let outputs: OutputPage;

beforeAll(async () => {
  outputs = await OutputPage.open();
});

afterAll(() => outputs?.close());

/** What axe-core finds on the page, one line each. */
async function findings(): Promise<string[]> {
  const isThere = await outputs.page.evaluate(() => "axe" in globalThis);
  if (!isThere) await outputs.page.evaluate(axeSource);
  const { violations } = await outputs.page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html: source, failureSummary }) => `${id}: ${source.slice(0, 200)} ${failureSummary}`),
  );
}

const choices = () => outputs.page.locator("#output button[aria-pressed]");

/** Does something with what the renderer draws first, and with what it draws after each of its choices. */
async function inEachForm(check: (form: string) => Promise<void>): Promise<void> {
  await check("as it is first");
  await outputs.unfold();
  const count = await choices().count();
  for (let i = 0; i < count; i++) {
    const button = choices().nth(i);
    if ((await button.getAttribute("aria-pressed")) === "true") continue;
    const label = await button.innerText();
    await button.click();
    await check(label);
  }
}

describe.each(THEMES)("in %s", (theme) => {
  test.each(names)("axe-core finds nothing in %s, in any form", async (name) => {
    await outputs.begin(theme);
    await outputs.draw(payloads.nb[name] as never);
    await inEachForm(async (form) => expect(await findings(), form).toEqual([]));
  });
});

describe("static HTML", () => {
  test.each(names)("of %s has nothing that axe-core finds", async (name) => {
    await outputs.begin("light");
    await outputs.show(html(payloads.en[name] as never));
    expect(await findings()).toEqual([]);
  });
});

describe("where there is little room", () => {
  for (const width of [NARROWEST, 520])
    test.each(names)(`at ${width} pixels no text of %s is cut off or on top of other text`, async (name) => {
      for (const locale of ["nb", "en"] as const) {
        await outputs.begin("light", width);
        await outputs.draw(payloads[locale][name] as never);
        await inEachForm(async (form) =>
          expect(await outputs.page.evaluate(textFaults, ".kl-hidden"), `${locale}, ${form}`).toEqual([]),
        );
      }
    });

  test.each(names)("spacing of text as WCAG 1.4.12 asks for leaves %s readable", async (name) => {
    await outputs.begin("light", NARROWEST);
    await outputs.draw(payloads.nb[name] as never);
    await outputs.page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent =
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";
      document.querySelector("#output")?.shadowRoot?.append(style);
    });
    // The values in bars stand in the table too, and as the tooltip of their segment.
    expect(await outputs.page.evaluate(textFaults, ".kl-hidden,.kl-segment")).toEqual([]);
  });
});

describe("what the reader asks of the system", () => {
  test.each(names)("forced colours leave %s readable, and its bars to be seen", async (name) => {
    await outputs.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    try {
      await outputs.begin("dark");
      await outputs.draw(payloads.nb[name] as never);
      expect(await findings()).toEqual([]);
      expect(await outputs.page.evaluate(unseenFills)).toEqual([]);
    } finally {
      await outputs.page.emulateMedia({ forcedColors: null, colorScheme: null });
    }
  });

  test.each(names)("nothing in %s moves for those who ask for less motion", async (name) => {
    await outputs.page.emulateMedia({ reducedMotion: "reduce" });
    try {
      await outputs.begin("light");
      await outputs.draw(payloads.nb[name] as never);
      expect(await outputs.page.evaluate(moving)).toEqual([]);
    } finally {
      await outputs.page.emulateMedia({ reducedMotion: null });
    }
  });

  /** Bars and swatches that have the colour of the page and no line around them. Runs in the page. */
  function unseenFills(): string[] {
    const page = getComputedStyle(document.body).backgroundColor;
    const root = document.querySelector("#output")?.shadowRoot;
    return [...(root?.querySelectorAll(".kl-fill,.kl-segment,.kl-swatch") ?? [])].flatMap((fill) => {
      const { backgroundColor, outlineStyle, borderStyle } = getComputedStyle(fill);
      const isSeen = backgroundColor !== page && backgroundColor !== "rgba(0, 0, 0, 0)";
      return isSeen || outlineStyle !== "none" || borderStyle !== "none" ? [] : [fill.outerHTML];
    });
  }

  /** Elements with an animation or a transition that takes time. Runs in the page. */
  function moving(): string[] {
    const root = document.querySelector("#output")?.shadowRoot;
    return [...(root?.querySelectorAll("*") ?? [])].flatMap((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      const still = animationName === "none" && !/[1-9]/.test(transitionDuration);
      return still ? [] : [`${element.tagName}.${element.className}`];
    });
  }
});

test("the checks find what they look for", async () => {
  await outputs.begin("light", NARROWEST);
  await outputs.show(
    '<div style="width:40px;overflow:hidden;white-space:nowrap">cut off at the side</div><div style="position:relative;height:20px">under<span style="position:absolute;left:0">on top</span></div><div style="width:600px;text-align:right">outside</div><button></button>',
  );
  expect(await outputs.page.evaluate(textFaults, ".kl-hidden")).toEqual([
    "«cut off at the side» is cut by DIV",
    "«outside» is cut by the page",
    expect.stringMatching(/lies on/),
  ]);
  expect((await findings()).join("\n")).toMatch(/button-name/);
});
