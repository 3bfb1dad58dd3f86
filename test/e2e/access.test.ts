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

/** The rules of axe-core that the colours of a theme matter to. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

let outputs: OutputPage;

beforeAll(async () => {
  outputs = await OutputPage.open();
});

afterAll(() => outputs?.close());

/**
 * What axe-core finds on the page, one line each.
 *
 * @param rules - of its rules these alone; else all
 */
async function findings(rules?: readonly string[]): Promise<string[]> {
  const isThere = await outputs.page.evaluate(() => "axe" in globalThis);
  if (!isThere) await outputs.page.evaluate(axeSource);
  const { violations } = await outputs.page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run(options),
    { resultTypes: ["violations"], ...(rules && { runOnly: { type: "rule", values: rules } }) },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html: source, failureSummary }) => `${id}: ${source.slice(0, 200)} ${failureSummary}`),
  );
}

/** Every choice of a reader, and of these the forms alone, which come first and change what is drawn. */
const CHOICES = "button[aria-pressed]";
const FORMS = "[role=group]:first-of-type button[aria-pressed]";

/** Does something with what the renderer draws first, and with what it draws after each of these choices. */
async function inEachForm(choices: string, check: (form: string) => Promise<void>): Promise<void> {
  await check("as it is first");
  await outputs.unfold();
  for (let i = 0; ; i++) {
    const pressed = await outputs.page.evaluate(press, [choices, i] as const);
    if (pressed === null) return;
    if (pressed === "") continue;
    await outputs.laidOut();
    await check(pressed);
  }
}

/** Presses the choice of this number; tells its label, empty where it was pressed already, null where there is none. Runs in the page. */
function press([choices, i]: readonly [string, number]): string | null {
  const button = document.querySelector("#output")?.shadowRoot?.querySelectorAll<HTMLElement>(choices)[i];
  if (!button) return null;
  if (button.ariaPressed === "true") return "";
  button.click();
  return button.innerText;
}

describe.each(THEMES)("in %s", (theme) => {
  test.each(names)("axe-core finds nothing in %s, in any form", async (name) => {
    await outputs.begin(theme);
    await outputs.draw(payloads.nb[name] as never);
    // Themes differ in their colours alone.
    const isFirst = theme === THEMES[0];
    await inEachForm(isFirst ? CHOICES : FORMS, async (form) =>
      expect(await (isFirst ? findings() : findings(OF_COLOUR)), form).toEqual([]),
    );
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
        await inEachForm(CHOICES, async (form) =>
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
      expect(await findings(OF_COLOUR)).toEqual([]);
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
